package org.sourcier.rule.syntax;

import java.util.Optional;
import org.sourcier.text.Pos;

/** Finds the noun phrase that ends before a verb, over adverbs, insertions and relative clauses. */
final class PrecedingPhrases {
  private static final int FARTHEST = 60;
  private static final int MOST_STEPS = 12;
  private static final int SHORT = 2;
  private static final int MOST_CHAINED = 3;

  private final Chunks chunks;
  private final NounPhrases phrases;
  private final Modifiers modifiers;
  private final EndingPhrases ending;
  private final Insertions insertions;

  PrecedingPhrases(Chunks chunks, NounPhrases phrases, EndingPhrases ending) {
    this.chunks = chunks;
    this.phrases = phrases;
    this.modifiers = new Modifiers(chunks);
    this.ending = ending;
    this.insertions = new Insertions(chunks, phrases, ending);
  }

  /** The phrase before a position; nothing where none is reached. */
  Optional<Range> before(int position) {
    int p = position;
    int insertionEnd = position;
    boolean antecedent = false;
    for (int step = 0; step < MOST_STEPS && p > 0 && position - p < FARTHEST; step++) {
      int skipped = overAdverbs(p);
      if (skipped <= 0) {
        return Optional.empty();
      }
      if (chunks.in(skipped - 1, "RELATIVE_SUBJECT")) {
        p = insertions.overComma(skipped - 1);
        insertionEnd = p;
        antecedent = true;
        continue;
      }
      Optional<Range> phrase = ending.at(skipped);
      if (phrase.isPresent()) {
        Range found = phrase.get();
        int relative = antecedent ? 0 : relativeBefore(found.from());
        if (relative > 0) {
          p = insertions.overComma(relative);
          insertionEnd = p;
          continue;
        }
        return withApposition(ending.whole(found), insertionEnd);
      }
      int modifier = modifiers.start(skipped);
      if (modifier < skipped) {
        p = modifier;
        insertionEnd = skipped - modifier <= SHORT ? skipped : modifier;
        continue;
      }
      Optional<Integer> open = insertions.start(skipped);
      if (open.isEmpty()) {
        return Optional.empty();
      }
      p = open.get();
    }
    return Optional.empty();
  }

  private Optional<Range> withApposition(Range found, int insertionEnd) {
    if (insertionEnd > found.to() && chunks.group(found.to()).isPresent()) {
      return Optional.of(new Range(found.from(), insertionEnd));
    }
    int whole = phrases.whole(found.from(), true);
    boolean apposition = whole > found.to() && whole <= insertionEnd;
    return Optional.of(apposition ? new Range(found.from(), whole) : found);
  }

  private int overAdverbs(int position) {
    int p = position;
    while (p > 0
        && chunks.group(p - 1).isEmpty()
        && (chunks.is(p - 1, Pos.ADV)
            || chunks.in(p - 1, "CLITIC")
            || chunks.in(p - 1, "EVEN")
            || opensQuotation(p - 1))
        && !chunks.in(p - 1, "RELATIVE_SUBJECT")) {
      p--;
    }
    return p;
  }

  /** "the prize “came with a price”": the mark between a subject and its verb. */
  private boolean opensQuotation(int i) {
    return chunks.in(i, "QUOTE_MARK") && chunks.zoneFrom(i).isPresent();
  }

  /**
   * Where a relative clause starts whose verbs stand just before a position, or 0: "qui n'a pas
   * voulu confirmer".
   */
  private int relativeBefore(int position) {
    int p = chunks.is(position - 1, Pos.ADJ) ? position - 1 : position;
    for (int n = 0; n < MOST_CHAINED && chunks.group(p - 1).isPresent(); n++) {
      p = overAdverbs(chunks.group(p - 1).orElseThrow().range().from());
      p = chunks.in(p - 1, "COMPLEMENT") ? p - 1 : p;
    }
    int relative = p - 1;
    return p < position && relative > 0 && chunks.in(relative, "RELATIVE_SUBJECT") ? relative : 0;
  }
}
