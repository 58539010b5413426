package org.sourcier.rule.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sourcier.rule.pattern.Primitive.Found;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.NounPhrases;
import org.sourcier.rule.syntax.Range;
import org.sourcier.text.Pos;

/** Finds the noun phrases that start or end where a match stands. */
final class Phrases {
  private static final int MOST_TOKENS = 40;

  private Phrases() {}

  /** A noun phrase: with apposition, else without, else the bare one. */
  static List<Found> nounPhrase(State at) {
    return at.leftward()
        ? Stream.concat(endingAt(at).stream(), governedAt(at).stream()).toList()
        : startingAt(at);
  }

  /** A noun phrase with all its complements, whatever their preposition. */
  static List<Found> wideNounPhrase(State at) {
    int end = at.syntax().phrases().extended(at.position(), true);
    return at.leftward() || end == at.position()
        ? List.of()
        : Found.rightward(new Range(at.position(), end));
  }

  /** The phrases that start here, the widest first. */
  static List<Found> startingAt(State at) {
    NounPhrases phrases = at.syntax().phrases();
    int from = at.position();
    List<Found> found = new ArrayList<>();
    for (int end :
        new int[] {
          phrases.whole(from, false),
          phrases.extended(from, false),
          unlisted(at.chunks(), from, phrases.extended(from, false)),
          phrases.base(from)
        }) {
      if (end > from && !ends(found, end)) {
        found.add(new Found(new Range(from, end), end));
      }
    }
    return found;
  }

  private static boolean ends(List<Found> found, int position) {
    for (Found one : found) {
      if (one.position() == position) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the first part of a list ends: "le ministère de la Mer", not ", les ports et les quais".
   */
  private static int unlisted(Chunks chunks, int from, int end) {
    return chunks.find(",", from, end).orElse(end);
  }

  /** The widest phrase that ends here. */
  static List<Found> endingAt(State at) {
    int end = at.position();
    for (int from = Math.max(0, end - MOST_TOKENS); from < end; from++) {
      boolean governed = at.chunks().is(from - 1, Pos.ADP, Pos.DET);
      if (!governed && phrase(at, from, end)) {
        return Found.leftward(new Range(from, end));
      }
    }
    return List.of();
  }

  /** Phrases that end here behind a preposition: "la vallée" of "la station de la vallée". */
  private static List<Found> governedAt(State at) {
    int end = at.position();
    return IntStream.range(Math.max(1, end - MOST_TOKENS), end)
        .filter(from -> at.chunks().is(from - 1, Pos.ADP) && phrase(at, from, end))
        .mapToObj(from -> new Found(new Range(from, end), from))
        .toList();
  }

  private static boolean phrase(State at, int from, int end) {
    NounPhrases phrases = at.syntax().phrases();
    return at.chunks().sameZone(from, end - 1)
        && (phrases.extended(from, true) == end || phrases.whole(from, true) == end);
  }
}
