package org.sourcier.rule.pattern;

import java.util.List;
import java.util.Optional;
import org.sourcier.rule.pattern.Primitive.Found;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;
import org.sourcier.text.Pos;

/** Finds who can be the one that does or says something. */
final class Actors {
  private Actors() {}

  /** The subject of the cue's verb group, wherever it stands; takes no words itself. */
  static List<Found> subject(State at) {
    return subjectOf(at, at.cue().to() - 1)
        .or(() -> subjectOf(at, at.cue().from()))
        .filter(range -> speaks(at, range))
        .map(range -> List.of(new Found(range, at.position())))
        .orElse(List.of());
  }

  /** The subject, where it is a name, an office or a pronoun for a person. */
  static List<Found> person(State at) {
    return subject(at).stream().filter(found -> person(at, found.range())).toList();
  }

  private static boolean person(State at, Range range) {
    Chunks chunks = at.chunks();
    int head = at.syntax().phrases().head(range);
    return chunks.is(head, Pos.PROPN)
        || chunks.in(head, "SPEAKERS")
        || chunks.in(range.from(), "PERSON_PRONOUN");
  }

  private static Optional<Range> subjectOf(State at, int token) {
    return at.chunks().group(token).flatMap(at.syntax().subjects()::subject);
  }

  /** The pronoun behind the cue's verb: "-t-il"; takes no words itself. */
  static List<Found> inverted(State at) {
    return at.chunks()
        .group(at.cue().to() - 1)
        .filter(group -> group.clitic().isPresent())
        .map(group -> group.clitic().getAsInt())
        .map(i -> List.of(new Found(new Range(i, i + 1), at.position())))
        .orElse(List.of());
  }

  /** A noun phrase whose head can speak: not a season, a reason, a number. */
  static List<Found> actor(State at) {
    List<Found> phrases = at.leftward() ? Phrases.endingAt(at) : Phrases.startingAt(at);
    return phrases.stream()
        .filter(found -> speaks(at, found.range()) && !opensQuotation(at, found.range().from()))
        .toList();
  }

  /** "Kerr added, “Nobody asked”": the mark shows that nothing before it is said by nobody. */
  private static boolean opensQuotation(State at, int from) {
    return at.leftward()
        && at.chunks().in(from, "QUOTE_MARK")
        && at.chunks().sameZone(from, at.cue().from());
  }

  /** An actor behind the cue who is no complement: not "l'AFP" in "a dit à l'AFP un témoin". */
  static List<Found> speaker(State at) {
    int before = at.position() - 1;
    boolean next = at.position() == at.cue().to();
    boolean of = at.chunks().is(at.position(), "du") || at.chunks().is(at.position(), "d'");
    return !of && (next || !complement(at.chunks(), before)) ? actor(at) : List.of();
  }

  private static boolean complement(Chunks chunks, int before) {
    boolean opened =
        chunks.is(before, Pos.ADP, Pos.DET, Pos.ADJ, Pos.NUM) || chunks.in(before, "DETERMINER");
    boolean name = chunks.is(before, Pos.PROPN) && chunks.is(before + 1, Pos.PROPN);
    return opened
        || (name && !(chunks.token(before).shouted() && !chunks.token(before + 1).shouted()));
  }

  private static boolean speaks(State at, Range range) {
    int head = at.syntax().phrases().head(range);
    return !at.chunks().in(head, "NEVER_SOURCE")
        && !at.syntax().phrases().time(range.from(), range.to());
  }
}
