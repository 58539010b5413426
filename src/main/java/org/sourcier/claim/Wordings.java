package org.sourcier.claim;

import java.util.List;
import java.util.Optional;
import org.sourcier.article.Span;
import org.sourcier.finding.Assertion;
import org.sourcier.text.Mood;
import org.sourcier.text.Pos;
import org.sourcier.text.Token;

/** The article's own words for a content: alone, with its source and cue, and of its source. */
final class Wordings {
  private static final int LONGEST = 320;
  private static final int WIDEST_GAP = 60;

  private Wordings() {}

  /**
   * The content's pieces, joined by an ellipsis, without the marks around them; where only the cue
   * stands between two, with the cue ("Minsk is said … to have signed").
   */
  static String content(Content content) {
    Optional<Span> threaded = threaded(content.assertion().finding());
    if (threaded.isPresent()) {
      return BareWords.of(exact(content, threaded.get()));
    }
    StringBuilder text = new StringBuilder();
    for (Span whole : content.assertion().finding().content()) {
      Span span = text.isEmpty() ? undisputed(content, whole) : whole;
      text.append(text.isEmpty() ? "" : " … ").append(BareWords.of(exact(content, span)));
    }
    return text.toString();
  }

  private static Optional<Span> threaded(Assertion finding) {
    Span first = finding.content().get(0);
    Span last = finding.content().get(finding.content().size() - 1);
    boolean apart =
        finding.content().size() == 2
            && finding.source().isEmpty()
            && last.start() - first.end() <= WIDEST_GAP;
    return finding
        .cue()
        .filter(cue -> apart && cue.start() >= first.end() && cue.end() <= last.start())
        .map(cue -> new Span(first.start(), last.end()));
  }

  /**
   * Without a denial set before the clause ("despite its denials, Minsk sold …"): that is no part
   * of what is claimed.
   */
  private static Span undisputed(Content content, Span span) {
    String text = content.article().text().article().exact(span);
    int comma = text.indexOf(',');
    int clause = span.start() + text.codePointCount(0, Math.max(0, comma)) + 1;
    boolean disputed =
        comma > 0
            && content.article().denials().stream()
                .map(denial -> denial.finding().cue())
                .anyMatch(cue -> cue.start() >= span.start() && cue.end() < clause)
            && content.tokens().stream()
                .filter(token -> token.span().end() < clause)
                .noneMatch(token -> verb(token) && token.mayBeFinite());
    return disputed ? new Span(clause, span.end()) : span;
  }

  /**
   * Whether no clause stands on it: its first verb is an infinitive or a present participle ("to
   * have signed", "Minsk of hiding") or a plain subjunctive ("puisse"), or it has no verb that
   * could carry one ("food aid").
   */
  static boolean dependent(Content content) {
    List<Token> tokens = content.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (verb(token) && (token.mayBeFinite() || !token.may(Mood.PAST_PARTICIPLE))) {
        boolean infinitive = i > 0 && tokens.get(i - 1).norm().equals("to");
        return infinitive || !carries(token);
      }
    }
    return true;
  }

  private static boolean carries(Token verb) {
    return verb.readings().stream()
        .flatMap(reading -> reading.mood().stream())
        .anyMatch(mood -> mood.finite() && mood != Mood.SUBJUNCTIVE);
  }

  private static boolean verb(Token token) {
    return token.pos() == Pos.VERB || token.pos() == Pos.AUX;
  }

  /**
   * The article's words from the source over the cue to the end of the content; nothing where they
   * do not stand in this order and close together. A pronoun gives way to the name it stands for.
   */
  static Optional<String> clause(Content content) {
    Assertion finding = content.assertion().finding();
    Optional<String> name =
        finding.positive() ? source(content) : opening(content).or(() -> source(content));
    if (finding.content().size() > 1 || finding.cue().isEmpty()) {
      return Optional.empty();
    }
    if (name.isEmpty()) {
      return cued(content, finding.cue().get());
    }
    Span source = finding.source().orElseThrow();
    Span cue = finding.cue().get();
    Span said = finding.content().get(0);
    boolean close = near(source, cue) && near(cue, said) && said.end() - source.end() <= LONGEST;
    if (!close) {
      return Optional.empty();
    }
    String rest = exact(content, new Span(source.end(), said.end()));
    boolean joined = rest.isEmpty() || ",.;:".indexOf(rest.charAt(0)) >= 0;
    return Optional.of(BareWords.of(name.get() + (joined ? "" : " ") + rest));
  }

  /** From the cue to the content's end, where no source is known: "request to stop the sale". */
  private static Optional<String> cued(Content content, Span cue) {
    Span said = content.assertion().finding().content().get(0);
    return near(cue, said)
        ? Optional.of(BareWords.of(exact(content, new Span(cue.start(), said.end()))))
        : Optional.empty();
  }

  /** From the sentence's start to the source's end: "neither Minsk nor Riga" is one subject. */
  private static Optional<String> opening(Content content) {
    Optional<Span> source = content.assertion().finding().source().filter(s -> named(content, s));
    return source.flatMap(
        span ->
            content.article().text().sentences().stream()
                .filter(sentence -> sentence.span().contains(span))
                .map(sentence -> new Span(sentence.span().start(), span.end()))
                .filter(whole -> whole.length() - span.length() <= WIDEST_GAP)
                .map(whole -> BareWords.of(exact(content, whole)))
                .findFirst());
  }

  private static boolean near(Span first, Span then) {
    int gap = then.start() - first.end();
    return gap >= 0 && gap <= WIDEST_GAP;
  }

  /** The source as the article words it, or by its name where it has only a pronoun for it. */
  static Optional<String> source(Content content) {
    Optional<Span> span = content.assertion().finding().source();
    return span.filter(s -> named(content, s))
        .map(s -> BareWords.of(exact(content, s)))
        .or(() -> span.flatMap(s -> content.assertion().voice().entity()));
  }

  private static boolean named(Content content, Span span) {
    return content.article().text().sentences().stream()
        .filter(sentence -> sentence.span().overlaps(span))
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> span.contains(token.span()))
        .anyMatch(token -> token.pos() == Pos.NOUN || token.pos() == Pos.PROPN);
  }

  private static String exact(Content content, Span span) {
    return content.article().text().article().exact(span).replaceAll("\\s+", " ").strip();
  }
}
