package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sourcier.report.pdf.layout.LineBreaker.Word;

/**
 * Cuts text where a line may end: at spaces, except those French sets inside of guillemets and
 * before high punctuation; after hyphens, dashes and slashes inside of words; between Chinese and
 * Japanese characters; and anywhere in a word wider than a line.
 */
final class WordCutter {
  private static final String NO_BREAK_AFTER = "«‹(“‘[¿¡";
  private static final String NO_BREAK_BEFORE = "»›:;!?)”]%…";
  private static final String BREAK_AFTER = "-‐–—/";
  private static final String BETTER_AFTER = "/?&=._-,:;";

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final int LONGEST = 2000;

  private final Metrics metrics;
  private final List<Stretch> stretches;
  private final double measure;
  private final StringBuilder text = new StringBuilder();
  private final int[] starts;

  WordCutter(Metrics metrics, List<Stretch> stretches, double measure) {
    this.metrics = metrics;
    this.stretches = stretches;
    this.measure = measure;
    starts = new int[stretches.size() + 1];
    for (int i = 0; i < stretches.size(); i++) {
      starts[i] = text.length();
      append(stretches.get(i).text());
    }
    starts[stretches.size()] = text.length();
  }

  /** The words in order; none wider than the measure. */
  List<Word> words() {
    List<Word> words = new ArrayList<>();
    int start = skipSpaces(0);
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) == ' ' && !isTied(i)) {
        add(words, start, i, true);
        start = skipSpaces(i);
        i = start - 1;
      } else if (mayEndAfter(i, start)) {
        add(words, start, i + 1, false);
        start = i + 1;
      }
    }
    add(words, start, text.length(), false);
    return words;
  }

  /** The line made of {@code words}, which follow each other. */
  TextLine line(List<Word> words) {
    int from = words.get(0).start();
    Word last = words.get(words.size() - 1);
    List<TextLine.Fragment> fragments = new ArrayList<>();
    List<String> anchors = new ArrayList<>();
    double width = 0;
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      if (starts[i] >= from - 1 && starts[i] < last.end()) {
        anchors.addAll(stretch.anchors());
      }
      int start = Math.max(from, starts[i]);
      int end = Math.min(last.end(), starts[i + 1]);
      if (start < end) {
        String part = text.substring(start, end);
        double partWidth = metrics.width(part, stretch.look());
        boolean closing = end == last.end() && last.space() > 0;
        fragments.add(new TextLine.Fragment(stretch, closing ? part + " " : part, partWidth));
        width += partWidth;
      }
    }
    return new TextLine(fragments, width, anchors);
  }

  private int skipSpaces(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private void append(String more) {
    for (int i = 0; i < more.length(); i++) {
      char next = more.charAt(i);
      if (next != ' ' || text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
        text.append(next);
      }
    }
  }

  private boolean isTied(int space) {
    boolean tied =
        (space > 0 && NO_BREAK_AFTER.indexOf(text.charAt(space - 1)) >= 0)
            || (space + 1 < text.length() && NO_BREAK_BEFORE.indexOf(text.charAt(space + 1)) >= 0);
    if (tied) {
      text.setCharAt(space, NO_BREAK_SPACE);
    }
    return tied;
  }

  private boolean mayEndAfter(int i, int start) {
    if (i + 1 >= text.length() || i == start) {
      return false;
    }
    char here = text.charAt(i);
    char next = text.charAt(i + 1);
    if (BREAK_AFTER.indexOf(here) >= 0) {
      return here == '—' || (Character.isLetter(text.charAt(i - 1)) && Character.isLetter(next));
    }
    return Character.isIdeographic(here) && Character.isIdeographic(next);
  }

  private void add(List<Word> words, int start, int end, boolean spaced) {
    int from = start;
    while (from < end) {
      int to = fitting(from, end);
      double space = spaced && to == end ? width(end, end + 1) : 0;
      words.add(new Word(from, to, width(from, to), space));
      from = to;
    }
  }

  private int fitting(int start, int end) {
    if (end - start <= LONGEST && width(start, end) <= measure) {
      return end;
    }
    int low = start + Character.charCount(text.codePointAt(start));
    int fits = low;
    int better = -1;
    for (int i = low; i < end; i += Character.charCount(text.codePointAt(i))) {
      if (i - start > LONGEST || width(start, i) > measure) {
        break;
      }
      fits = i;
      better = BETTER_AFTER.indexOf(text.charAt(i - 1)) >= 0 ? i : better;
    }
    return better > start + (fits - start) / 2 ? better : fits;
  }

  private double width(int start, int end) {
    double width = 0;
    for (int i = stretchAt(start); i < stretches.size() && starts[i] < end; i++) {
      int from = Math.max(start, starts[i]);
      int to = Math.min(end, starts[i + 1]);
      if (from < to) {
        width += metrics.width(text.substring(from, to), stretches.get(i).look());
      }
    }
    return width;
  }

  private int stretchAt(int position) {
    int i = Arrays.binarySearch(starts, position);
    return i >= 0 ? i : -i - 2;
  }
}
