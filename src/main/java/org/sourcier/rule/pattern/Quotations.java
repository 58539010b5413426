package org.sourcier.rule.pattern;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sourcier.rule.pattern.Primitive.Found;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.text.Pos;

/** The stretches that are quotations. */
final class Quotations {
  private static final int LONG_QUOTATION = 9;

  private Quotations() {}

  /** A whole quotation with its marks; before the cue no mere part of a phrase. */
  static List<Found> quote(State at) {
    return whole(at).stream()
        .filter(found -> !at.leftward() || !fragment(at.chunks(), found.range()))
        .toList();
  }

  private static List<Found> whole(State at) {
    Optional<Chunks.Zone> zone = at.chunks().zone(at.next());
    return zone.map(Chunks.Zone::range)
        .filter(r -> at.leftward() ? r.to() == at.position() : r.from() == at.position())
        .map(r -> at.leftward() ? Found.leftward(r) : Found.rightward(r))
        .orElse(List.of());
  }

  /**
   * A quotation that does not end its sentence, so that what follows may report it; with the words
   * that lead into it where it is but a part of what is said: "The strike is “a shame,” X said".
   */
  static List<Found> openQuote(State at) {
    return whole(at).stream()
        .filter(found -> open(at.chunks(), found.range()))
        .flatMap(found -> at.leftward() ? ledInto(at, found.range()).stream() : Stream.of(found))
        .toList();
  }

  /** A quotation whose last mark inside is a comma, so that words about its speaker must follow. */
  static List<Found> commaQuote(State at) {
    return saying(at).stream()
        .filter(found -> at.chunks().is(last(at.chunks(), found.range()), ","))
        .toList();
  }

  private static List<Found> ledInto(State at, Range quote) {
    Chunks chunks = at.chunks();
    int from = at.syntax().clauses().start(quote.from());
    int first = chunks.zone(quote.from()).map(z -> z.inside().from()).orElse(quote.from());
    boolean part =
        Character.isLowerCase(chunks.token(first).form().codePointAt(0))
            && from < quote.from()
            && (!chunks.is(quote.from() - 1, Pos.PUNCT) || fronted(chunks, from, quote.from() - 1))
            && IntStream.range(from, quote.from()).allMatch(i -> chunks.zone(i).isEmpty());
    return Found.leftward(part ? new Range(from, quote.to()) : quote);
  }

  /** "If it sank, “there would be nobody,” X said": the clause before the comma leads into it. */
  private static boolean fronted(Chunks chunks, int from, int comma) {
    return chunks.is(comma, ",")
        && chunks.in(from, "FRONTS")
        && chunks.find(",", from, comma).isEmpty();
  }

  private static boolean open(Chunks chunks, Range range) {
    return !chunks.is(last(chunks, range), ".");
  }

  private static int last(Chunks chunks, Range range) {
    int last = range.to() - 1;
    while (last > range.from() && chunks.in(last, "QUOTE_MARK")) {
      last--;
    }
    return last;
  }

  /**
   * "L'expression « fonds perdus »", "et « une ville qui vit »": no more than a part of a phrase.
   */
  private static boolean fragment(Chunks chunks, Range range) {
    int before = range.from() - 1;
    boolean joined = chunks.in(before, "AND") || chunks.in(before, "DETERMINER");
    boolean named = chunks.is(before, Pos.NOUN) && chunks.group(before).isEmpty();
    boolean brief = range.to() - range.from() < LONG_QUOTATION && !says(chunks, range);
    return joined || (named && brief);
  }

  /** A quotation that says something: with a verb of its own, or of some length. */
  static List<Found> saying(State at) {
    return quote(at).stream().filter(found -> says(at.chunks(), found.range())).toList();
  }

  private static boolean says(Chunks chunks, Range range) {
    return range.to() - range.from() >= LONG_QUOTATION
        || chunks.groups().stream()
            .filter(VerbGroup::finite)
            .anyMatch(group -> range.contains(group.range()));
  }
}
