package org.sourcier.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sourcier.article.Article;
import org.sourcier.article.Span;

/**
 * Tells an article's prose from what pages add to it: first line by line by the rules of {@code
 * noise.yaml}, then by the place and shape of what is left: headline, headings, captions,
 * datelines. What it is not sure of stays prose.
 */
final class BodyFinder {
  private static final int LONGEST_HEADLINE = 220;
  private static final int LONGEST_POINTED = 100;
  private static final int LONGEST_HEADING = 125;
  private static final int LONGEST_CAPTION = 420;
  private static final int LONGEST_ALTERNATIVE = 130;

  /** Datelines stand before one of the first paragraphs. */
  private static final int DATELINES = 3;

  private final NoiseRules rules;
  private final Credits credits;

  BodyFinder(NoiseRules rules, Credits credits) {
    this.rules = rules;
    this.credits = credits;
  }

  /** The prose of an article and what is left out of it. */
  Body find(Article article) {
    return new Search(article).body();
  }

  /** The search through one article. */
  private final class Search {
    private final String text;
    private final Optional<String> givenTitle;
    private final List<LeftOut> out = new ArrayList<>();
    private final List<Line> lines;
    private String title = "";

    Search(Article article) {
      text = article.text();
      givenTitle = article.metadata().title();
      List<Line> kept = prose(Line.in(text));
      lines = new ArrayList<>(new LineJoiner(text, kept).joined(kept));
    }

    private List<Line> prose(List<Line> all) {
      List<Optional<NoiseRule>> taken = all.stream().map(l -> rules.line(words(l))).toList();
      List<LeftOut> below = new NoiseSections(rules).find(text, all, taken);
      out.addAll(below);
      Set<Span> gone = below.stream().map(LeftOut::span).collect(Collectors.toSet());
      return IntStream.range(0, all.size())
          .filter(i -> !gone.contains(all.get(i).span()) && prose(all.get(i), taken.get(i)))
          .mapToObj(all::get)
          .toList();
    }

    Body body() {
      leaveHeadline();
      leaveCaptions();
      leaveHeadings();
      List<Span> paragraphs = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        pieces(lines.get(i).span(), i < DATELINES, paragraphs);
      }
      out.sort((a, b) -> a.span().compareTo(b.span()));
      return new Body(givenTitle.orElse(title), paragraphs, out);
    }

    private boolean prose(Line line, Optional<NoiseRule> rule) {
      if (words(line).codePoints().noneMatch(Character::isLetterOrDigit)) {
        leave(line.span(), "separator", "holds no words");
        return false;
      }
      rule.ifPresent(r -> out.add(NoiseRules.leftOut(r, line.span())));
      return rule.isEmpty();
    }

    private String words(Line line) {
      return line.words(text);
    }

    private void leave(Span span, String kind, String because) {
      out.add(new LeftOut(span, kind, because));
    }

    /** The first line, if it is no sentence and prose follows; and wherever it is repeated. */
    private void leaveHeadline() {
      if (lines.size() < 2 || lines.get(0).span().length() > LONGEST_HEADLINE) {
        return;
      }
      String first = words(lines.get(0));
      boolean given = givenTitle.filter(t -> same(t, first)).isPresent();
      if (given || (!ended(first) && !insideSentenceEnd(first))) {
        title = first;
        leave(lines.remove(0).span(), "headline", "is the first line and no sentence");
        leaveRepeated(first);
      } else if (lines.get(1).afterBlank() && first.length() <= LONGEST_POINTED) {
        title = first.replaceAll("(?<!\\.)\\.$", "");
      }
    }

    private void leaveRepeated(String headline) {
      String wanted = bare(headline);
      for (int i = lines.size() - 1; i >= 0; i--) {
        if (bare(words(lines.get(i))).equals(wanted)) {
          leave(lines.remove(i).span(), "headline", "repeats the headline");
        }
      }
    }

    private static boolean same(String a, String b) {
      return bare(a).equals(bare(b));
    }

    private static String bare(String words) {
      return Spelling.plain(words)
          .toLowerCase(Locale.ROOT)
          .replaceAll("[^\\p{L}\\p{N}]++", " ")
          .strip();
    }

    /** A paragraph that a credit closes is a caption; a longer one only carries the credit. */
    private void leaveCaptions() {
      boolean blanks = lines.stream().filter(Line::afterBlank).count() * 2 > lines.size();
      for (int i = lines.size() - 1; i >= 0; i--) {
        Span span = lines.get(i).span();
        if (span.length() > LONGEST_CAPTION || credits.closing(text, span).isEmpty()) {
          continue;
        }
        leave(span, "caption", "ends with the credit of a picture");
        boolean second = !lines.get(i).afterBlank();
        lines.remove(i);
        if (blanks && second && i > 0 && alternative(lines.get(i - 1))) {
          leave(lines.remove(--i).span(), "caption", "describes the picture below");
        }
      }
    }

    private boolean alternative(Line line) {
      return line.afterBlank() && line.span().length() <= LONGEST_ALTERNATIVE;
    }

    /** Short lines that are no sentences, unless most of the article is written so. */
    private void leaveHeadings() {
      List<Line> headings = lines.stream().filter(l -> heading(words(l))).toList();
      if (headings.size() * 2 > lines.size()) {
        return;
      }
      headings.forEach(h -> leave(h.span(), "heading", "is a short line and no sentence"));
      lines.removeAll(new HashSet<>(headings));
    }

    private boolean heading(String words) {
      boolean quotes = words.chars().filter(c -> "«»“”\"".indexOf(c) >= 0).count() >= 2;
      boolean speech = quotes && words.length() > LONGEST_HEADING / 2;
      boolean introduces = ":,;".indexOf(words.charAt(words.length() - 1)) >= 0;
      return words.length() <= LONGEST_HEADING
          && !ended(words)
          && !insideSentenceEnd(words)
          && !speech
          && !introduces;
    }

    /** Whether a line ends as sentences do, closing marks and brackets aside. */
    private static boolean ended(String words) {
      int last = words.length() - 1;
      while (last > 0
          && (Line.space(words.charAt(last)) || "»”\"'’›)]".indexOf(words.charAt(last)) >= 0)) {
        last--;
      }
      return ".!?…".indexOf(words.charAt(last)) >= 0;
    }

    /** Whether a sentence ends inside a line and another begins. */
    private static boolean insideSentenceEnd(String words) {
      for (int i = 3; i + 2 < words.length(); i++) {
        boolean end = words.charAt(i) == '.' && words.charAt(i + 1) == ' ';
        if (end
            && Character.isUpperCase(words.charAt(i + 2))
            && Character.isLowerCase(words.charAt(i - 1))
            && Character.isLowerCase(words.charAt(i - 2))
            && Character.isLowerCase(words.charAt(i - 3))) {
          return true;
        }
      }
      return false;
    }

    /** A line without the stretches in it that are no prose. */
    private void pieces(Span line, boolean early, List<Span> paragraphs) {
      List<LeftOut> inside = new ArrayList<>(rules.within(text, line));
      credits
          .dateline(text, line)
          .filter(d -> early)
          .ifPresent(
              d -> inside.add(0, new LeftOut(d.span(), "dateline", "says where it was written")));
      credits
          .closing(text, line)
          .ifPresent(s -> inside.add(new LeftOut(s, "credit", "names the agency")));
      int from = line.start();
      for (LeftOut stretch : inside) {
        if (stretch.span().start() >= from) {
          add(from, stretch.span().start(), paragraphs);
          out.add(stretch);
          from = stretch.span().end();
        }
      }
      add(from, line.end(), paragraphs);
    }

    private void add(int start, int end, List<Span> paragraphs) {
      Span piece = Line.trimmed(text, start, end);
      if (text.substring(piece.start(), piece.end())
          .codePoints()
          .anyMatch(Character::isLetterOrDigit)) {
        paragraphs.add(piece);
      }
    }
  }
}
