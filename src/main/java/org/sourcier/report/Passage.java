package org.sourcier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcier.article.Article;
import org.sourcier.article.Span;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Run;
import org.sourcier.report.block.Style;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Sentence;

/**
 * A stretch of an article for the reader: whole sentences where they are short enough, verbatim but
 * for the spaces, with its cues marked.
 */
final class Passage {
  private static final int LONGEST = 420;

  private final ArticleText text;
  private final String cut;

  /**
   * @param cut the mark for words left out
   */
  Passage(ArticleText text, String cut) {
    this.text = text;
    this.cut = cut;
  }

  /** The words that the span covers, with those of its sentences, and the cues among them. */
  List<Inline> around(Span span, List<Span> cues) {
    return runs(shown(span), cues);
  }

  /** The words that the span covers and no others, and the cues among them. */
  List<Inline> only(Span span, List<Span> cues) {
    return runs(fitting(span), cues);
  }

  private List<Inline> runs(Span shown, List<Span> cues) {
    List<Inline> runs = new ArrayList<>();
    if (!startsSentence(shown)) {
      runs.add(Run.of(cut + " ", Style.SMALL));
    }
    int at = shown.start();
    for (Span cue : cues.stream().sorted().filter(shown::contains).toList()) {
      if (cue.start() >= at) {
        add(runs, at, cue.start(), Style.QUOTE);
        add(runs, cue.start(), cue.end(), Style.CUE);
        at = cue.end();
      }
    }
    add(runs, at, shown.end(), Style.QUOTE);
    if (!endsSentence(shown)) {
      runs.add(Run.of(" " + cut, Style.SMALL));
    }
    return runs;
  }

  /** The number of the paragraph in which the position lies, from 1. */
  Optional<Integer> paragraph(int position) {
    return text.sentences().stream()
        .filter(s -> s.span().start() <= position && position <= s.span().end())
        .map(s -> s.paragraph() + 1)
        .findFirst();
  }

  /** The span of the sentences in which a span lies. */
  Span sentences(Span span) {
    return text.sentences().stream()
        .map(Sentence::span)
        .filter(span::overlaps)
        .reduce(span, Span::hull);
  }

  private Span shown(Span span) {
    Span whole = sentences(span);
    if (whole.length() <= LONGEST) {
      return whole;
    }
    return fitting(span);
  }

  private Span fitting(Span span) {
    return span.length() <= LONGEST ? span : new Span(span.start(), wordEnd(span));
  }

  private int wordEnd(Span span) {
    String words = text.article().text();
    int end = span.start() + LONGEST;
    while (end > span.start() + LONGEST / 2 && !Character.isWhitespace(words.charAt(end))) {
      end--;
    }
    return Character.isLowSurrogate(words.charAt(end)) ? end + 1 : end;
  }

  /** Whether no word of its sentence stands before what is shown. */
  private boolean startsSentence(Span shown) {
    Span whole = sentences(shown);
    return wordless(new Span(whole.start(), shown.start()));
  }

  /** Whether no word of its sentence stands after what is shown. */
  private boolean endsSentence(Span shown) {
    Span whole = sentences(shown);
    return wordless(new Span(shown.end(), whole.end()));
  }

  private boolean wordless(Span span) {
    return text.article().exact(span).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private void add(List<Inline> runs, int start, int end, Style style) {
    if (start < end) {
      runs.add(Run.of(onOneLine(text.article(), new Span(start, end)), style));
    }
  }

  /** The article's words with every stretch of spaces and line ends as one space. */
  static String onOneLine(Article article, Span span) {
    return article.exact(span).replaceAll("[\\s&&[^\\u00a0\\u202f]]+", " ");
  }
}
