package org.sourcier.finding;

import java.util.Optional;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.text.Mood;
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
    if (due(main) || plans(main)) {
      return Optional.of(Status.PREDICTED);
    }
    if (minded(main) || judged(main) || viewed(first) || probable(main)) {
      return Optional.of(Status.ESTIMATED);
    }
    return surmised(main);
  }

  /** "In my view, P", « il se peut que P » : words that make an opinion of what follows. */
  private boolean viewed(int first) {
    int word = chunks.in(first, "QUOTE_MARK") ? first + 1 : first;
    return chunks.in(word, "IN_MY_VIEW") || chunks.in(first, "IN_MY_VIEW");
  }

  /** "Was probably started", "appears to be", « est sans doute plus lourd » : no future, though. */
  private boolean probable(VerbGroup main) {
    boolean future = main.is(Mood.FUTURE) || chunks.in(main.range().from(), "IS_TO");
    boolean likely = chunks.in(behind(main), "HEDGE_PROBABLE") && chunks.in(main.head(), "BE");
    for (int i = main.range().from(); i <= main.range().to(); i++) {
      likely |= chunks.in(i, "HEDGE_PROBABLE");
    }
    return likely && !future && !main.negated() && !chunks.in(main.range().from(), "WOULD");
  }

  /** « Nous comptons ouvrir », "it intends to appeal", « la grève risque de durer ». */
  private boolean plans(VerbGroup main) {
    int next = main.range().to();
    return chunks.in(main.head(), "PLANS")
        && !main.negated()
        && !main.passive()
        && (chunks.in(next, "TOWARDS")
            || chunks.group(next).filter(g -> g.is(Mood.INFINITIVE)).isPresent());
  }

  /** "Is due to", "are likely to", "was ready to", "is going to". */
  private boolean due(VerbGroup main) {
    int word = behind(main);
    boolean state = chunks.in(main.head(), "BE") && chunks.in(word, "DUE");
    boolean going = chunks.in(main.head(), "DUE") && chunks.in(main.range().from(), "BE");
    return !main.negated()
        && ((state && chunks.in(chunks.end(word, "DUE"), "TOWARDS"))
            || (going && chunks.in(main.range().to(), "TOWARDS")));
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

  /** "Would be unfair"; « c'est accablant », and nothing more. */
  private boolean judged(VerbGroup main) {
    int word = behind(main);
    boolean exclaimed =
        chunks.in(main.head(), "BE")
            && chunks.in(main.range().from() - 1, "BLUNT")
            && chunks.in(word, "VERDICT")
            && chunks.in(word + 1, "QUOTE_MARK");
    return exclaimed || (chunks.in(main.range().from(), "WOULD") && chunks.in(word, "JUDGEMENT"));
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
