package org.sourcier.finding;

import java.util.Optional;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.text.Pos;

/**
 * What the words around its main verb make of a content that is only reported: something to come
 * ("is due to", "might impose"), a judgement ("would be unfair", "could be vital", "is worried"),
 * or a denial ("reports that P are baseless").
 */
final class Outlook {
  private static final int FARTHEST = 4;

  private final Chunks chunks;

  Outlook(Chunks chunks) {
    this.chunks = chunks;
  }

  /**
   * The status, where these words tell one.
   *
   * @param first the first word of the content
   */
  Optional<Status> of(VerbGroup main, int first) {
    if (refuted(main, first)) {
      return Optional.of(Status.DENIED);
    }
    if (due(main)) {
      return Optional.of(Status.PREDICTED);
    }
    if (minded(main) || judged(main)) {
      return Optional.of(Status.ESTIMATED);
    }
    return surmised(main);
  }

  /** "Is due to", "are likely to", "was ready to", "is going to". */
  private boolean due(VerbGroup main) {
    int word = behind(main);
    boolean state = chunks.in(main.head(), "BE") && chunks.in(word, "DUE");
    boolean going = chunks.in(main.head(), "DUE") && chunks.in(main.range().from(), "BE");
    return !main.negated()
        && ((state && chunks.is(word + 1, "to")) || (going && chunks.is(main.range().to(), "to")));
  }

  /** "Were concerned that", "am hopeful": the speaker's mind. */
  private boolean minded(VerbGroup main) {
    int word = behind(main);
    boolean topic = chunks.zone(main.head()).isPresent() && chunks.is(word + 1, Pos.ADP);
    return chunks.in(main.head(), "BE")
        && chunks.in(word, "MINDED")
        && !topic
        && !chunks.is(word + 1, "to");
  }

  private boolean judged(VerbGroup main) {
    return chunks.in(main.range().from(), "WOULD") && chunks.in(behind(main), "JUDGEMENT");
  }

  /** "Might impose a tax" may come; "might be vital", "may have ended" is an assessment. */
  private Optional<Status> surmised(VerbGroup main) {
    if (!chunks.in(main.range().from(), "SURMISE") || main.negated()) {
      return Optional.empty();
    }
    boolean state = chunks.in(main.head(), "BE") || chunks.in(main.head(), "DEEMS");
    boolean done = chunks.is(main.head() - 1, "have") || chunks.is(main.head() - 2, "have");
    return Optional.of(state || done ? Status.ESTIMATED : Status.PREDICTED);
  }

  /** "Reports that P were baseless", "the idea that P is just wrong". */
  private boolean refuted(VerbGroup main, int first) {
    Range opening = new Range(first, first + FARTHEST);
    boolean told = false;
    for (int i = opening.from(); i < opening.to(); i++) {
      told |=
          chunks.group(i).isEmpty()
              && i < main.range().from()
              && i < chunks.size()
              && chunks.vocabulary().nouns().containsKey(chunks.token(i).lemma());
    }
    return told
        && !main.negated()
        && chunks.in(main.head(), "BE")
        && chunks.in(behind(main), "REFUTES");
  }

  /** The word behind a verb, over adverbs and an opening mark. */
  private int behind(VerbGroup main) {
    int i = main.range().to();
    while (i < main.range().to() + FARTHEST
        && (chunks.is(i, Pos.ADV) || chunks.in(i, "QUOTE_MARK"))
        && !chunks.in(i, "REFUTES")) {
      i++;
    }
    return i;
  }
}
