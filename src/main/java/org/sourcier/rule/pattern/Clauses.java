package org.sourcier.rule.pattern;

import java.util.List;
import java.util.Optional;
import org.sourcier.rule.pattern.Primitive.Found;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.text.Mood;
import org.sourcier.text.Pos;

/** Finds the clauses that start, end or lie around where a match stands. */
final class Clauses {
  private Clauses() {}

  /** From here to where the reported clause ends, or starts. */
  static List<Found> clause(State at) {
    int here = at.position();
    if (at.leftward()) {
      return here == 0
          ? List.of()
          : Found.leftward(new Range(Math.min(here, at.syntax().clauses().start(here)), here));
    }
    boolean opens = at.chunks().in(here, "RELATIVE_SUBJECT") || at.chunks().in(here, "BUT");
    return here >= at.chunks().size() || opens
        ? List.of()
        : Found.rightward(new Range(here, Math.max(here, at.syntax().clauses().end(here))));
  }

  /** A clause with a verb of its own, or with a quotation that says something. */
  static List<Found> statement(State at) {
    return clause(at).stream().filter(found -> states(at.chunks(), found.range())).toList();
  }

  private static boolean states(Chunks chunks, Range range) {
    return chunks.groups().stream()
        .filter(group -> group.finite() && range.contains(group.range()))
        .filter(group -> !apposed(chunks, group))
        .anyMatch(group -> !inRelative(chunks, range.from(), group.range().from()));
  }

  /**
   * "Les livres, saisis en mai": what may be a participle behind a comma is no verb of a clause.
   */
  private static boolean apposed(Chunks chunks, VerbGroup group) {
    int from = group.range().from();
    boolean object = chunks.is(from + 1, Pos.NUM, Pos.DET, Pos.PRON);
    return from == group.head()
        && chunks.is(from - 1, ",")
        && chunks.token(from).may(Mood.PAST_PARTICIPLE)
        && !object;
  }

  /**
   * Whether a relative pronoun stands between a verb and the last comma or verb before it; that of
   * "of that loan" is none.
   */
  private static boolean inRelative(Chunks chunks, int from, int verb) {
    for (int i = verb - 1; i >= from && !chunks.is(i, ","); i--) {
      boolean pointing = chunks.in(i, "THAT") && chunks.is(i - 1, Pos.ADP);
      if (chunks.in(i, "RELATIVE") && i > from && !pointing) {
        return true;
      }
      if (chunks.group(i).filter(VerbGroup::finite).isPresent()) {
        return false;
      }
    }
    return false;
  }

  /** A clause that starts with an infinitive, its clitics and negation. */
  static List<Found> infinitiveClause(State at) {
    int i = negated(at.chunks(), at.position());
    Optional<Chunks.Zone> zone = at.chunks().zone(i).filter(z -> z.range().from() == at.position());
    int opened = zone.map(z -> z.inside().from()).orElse(i);
    int first =
        negated(
            at.chunks(), zone.isPresent() && at.chunks().is(opened, Pos.ADP) ? opened + 1 : opened);
    boolean infinitive =
        at.chunks()
            .group(first)
            .filter(g -> at.chunks().token(g.head()).may(Mood.INFINITIVE) || g.is(Mood.INFINITIVE))
            .isPresent();
    return infinitive && !at.leftward() ? clause(at) : List.of();
  }

  /** Over negations and adverbs: "ne jamais", "ne rien". */
  private static int negated(Chunks chunks, int from) {
    int i = from;
    while (chunks.group(i).isEmpty()
        && (chunks.in(i, "NEGATION") || chunks.is(i, Pos.ADV) || chunks.in(i, "NONE"))) {
      i++;
    }
    return i;
  }

  /** The whole clause in which the cue itself stands; takes no words. */
  static List<Found> around(State at) {
    int from = at.syntax().clauses().around(at.cue().from() + 1);
    int to = at.syntax().clauses().end(from);
    return to < at.cue().to() ? List.of() : List.of(new Found(new Range(from, to), at.position()));
  }
}
