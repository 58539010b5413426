package org.sourcier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the verb of a reported clause in which the English tagger read none: "said its gunners shot
 * down a drone". Behind "said" and "that" stands a clause, so the first word there that can be its
 * verb is one.
 */
final class EnglishReportedVerbs {
  private static final Set<Pos> VERBAL = Set.of(Pos.VERB, Pos.AUX);

  /** What the tagger makes of such verbs. */
  private static final Set<Pos> MISREAD = Set.of(Pos.NOUN, Pos.ADJ);

  private static final Set<Pos> OPENERS =
      Set.of(Pos.DET, Pos.PRON, Pos.NOUN, Pos.PROPN, Pos.NUM, Pos.ADJ);

  private static final Set<String> SAID = Set.of("said", "says");

  private static final Set<String> SUBORDINATES = Set.of("who", "which", "that", "whose", "where");

  private final TaggedWords words;

  EnglishReportedVerbs(TaggedWords words) {
    this.words = words;
  }

  /** The part of speech of each word, with a verb in each reported clause that has one. */
  List<Pos> completed() {
    List<Pos> completed = new ArrayList<>(words.tags());
    for (int i = 0; i < words.tags().size(); i++) {
      opening(i).ifPresent(from -> verb(from).ifPresent(verb -> completed.set(verb, Pos.VERB)));
    }
    return completed;
  }

  /** Where the clause begins that the verb at a place reports. */
  private OptionalInt opening(int i) {
    if (!words.is(i, Pos.VERB)) {
      return OptionalInt.empty();
    }
    if (words.says(i + 1, "that")) {
      return OptionalInt.of(i + 2);
    }
    boolean said = SAID.contains(words.norms().get(i));
    boolean subject = words.named(i - 1) || words.is(i - 1, Pos.PRON) || words.is(i - 1, Pos.AUX);
    boolean opens = i + 1 < words.tags().size() && OPENERS.contains(words.tags().get(i + 1));
    return said && subject && opens ? OptionalInt.of(i + 1) : OptionalInt.empty();
  }

  /** The word that must be the verb of the clause, where the tagger read none in it. */
  private OptionalInt verb(int from) {
    int to = end(from);
    return IntStream.range(from, to).anyMatch(i -> VERBAL.contains(words.tags().get(i)))
        ? OptionalInt.empty()
        : IntStream.range(from + 1, to - 1).filter(this::stated).findFirst();
  }

  private int end(int from) {
    int end = from;
    while (end < words.tags().size() && !ends(end)) {
      end++;
    }
    return end;
  }

  private boolean ends(int i) {
    boolean mark = words.is(i, Pos.PUNCT) && !words.says(i, ",");
    return mark || words.is(i, Pos.SCONJ) || SUBORDINATES.contains(words.norms().get(i));
  }

  /** Whether a word behind a noun has a form of the verb that goes with that noun. */
  private boolean stated(int i) {
    boolean noun = words.can(i - 1, Pos.NOUN) && !words.can(i - 1, Pos.ADJ);
    boolean name = words.is(i - 1, Pos.ADJ) && words.is(i - 2, Pos.PROPN);
    boolean subject = words.named(i - 1) || noun || name;
    boolean many = words.ends(i - 1, "s");
    boolean agrees = !words.bare(i) && (!words.ends(i, "s") || !many);
    return subject
        && agrees
        && MISREAD.contains(words.tags().get(i))
        && words.can(i, Pos.VERB)
        && !words.ends(i, "ing");
  }
}
