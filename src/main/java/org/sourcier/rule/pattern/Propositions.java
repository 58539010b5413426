package org.sourcier.rule.pattern;

import java.util.List;
import java.util.Optional;
import org.sourcier.rule.pattern.Primitive.Found;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.MainClause;
import org.sourcier.rule.syntax.Range;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.text.Mood;
import org.sourcier.text.Pos;

/**
 * Tells clauses that state something, with a subject and a finite verb of their own, from noun
 * phrases and subordinate clauses. It is what finds a reported clause that nothing joins to its
 * verb: "said the talks had failed".
 */
final class Propositions {
  private static final int MOST_GROUPS = 6;

  /** In words: "no fewer than". */
  private static final int LONGEST_ESTIMATE = 3;

  private Propositions() {}

  /** The clause from here, or up to here, where it states something. */
  static List<Found> proposition(State at) {
    return Clauses.clause(at).stream()
        .filter(found -> at.leftward() ? statesBefore(at, found) : statesAfter(at, found))
        .toList();
  }

  /**
   * The same beside a verb whose object is hardly ever anything but words, as "say": it is enough
   * that more verbs than words that open subordinate clauses stand in it.
   */
  static List<Found> utterance(State at) {
    return Clauses.clause(at).stream()
        .filter(found -> at.leftward() || begins(at, found.range().from()))
        .filter(found -> new MainClause(at.chunks()).verb(found.range()).isPresent())
        .toList();
  }

  private static boolean begins(State at, int from) {
    Chunks chunks = at.chunks();
    boolean joined = chunks.in(from, "RELATIVE") || chunks.in(from, "INTERROGATIVE");
    return !joined
        && !Adverbials.when(at, from)
        && !chunks.in(from, "TIME")
        && (roughly(chunks, from)
            || !chunks.is(from, Pos.ADP, Pos.ADV, Pos.SCONJ, Pos.PART, Pos.PUNCT));
  }

  private static boolean statesBefore(State at, Found found) {
    return groups(at, found.range())
        .anyMatch(
            group ->
                subject(at, group, found.range())
                    .filter(s -> !relative(at.chunks(), s, group) && !subordinate(at, s))
                    .isPresent());
  }

  private static boolean statesAfter(State at, Found found) {
    return groups(at, found.range())
        .anyMatch(
            group ->
                subject(at, group, found.range())
                    .filter(s -> !relative(at.chunks(), s, group))
                    .filter(s -> leads(at, found.range(), s))
                    .filter(s -> !ofObject(at, s) || resumed(at, group, found.range()))
                    .isPresent());
  }

  private static java.util.stream.Stream<VerbGroup> groups(State at, Range range) {
    return at.chunks().groups().stream()
        .filter(VerbGroup::finite)
        .filter(group -> range.contains(group.range()) && !at.chunks().reduced(group))
        .limit(MOST_GROUPS);
  }

  private static Optional<Range> subject(State at, VerbGroup group, Range within) {
    return at.syntax()
        .subjects()
        .subject(group)
        .map(range -> behindCue(at, range, within))
        .filter(within::contains);
  }

  /** "is adamant sailors' pay must rise": the adjective is the cue's, not the subject's. */
  private static Range behindCue(State at, Range subject, Range within) {
    boolean shared = !at.leftward() && subject.overlaps(at.cue()) && within.from() < subject.to();
    return shared ? new Range(within.from(), subject.to()) : subject;
  }

  /**
   * Whether a relative pronoun stands between a subject and its verb, with no other verb, or a
   * conjunction whose clause the verb belongs to: "the risk that grows when sailors win".
   */
  private static boolean relative(Chunks chunks, Range subject, VerbGroup group) {
    boolean verb = false;
    for (int i = group.range().from() - 1; i >= subject.to(); i--) {
      verb |= chunks.group(i).isPresent();
      boolean fronted = chunks.in(i, "FRONTS") && chunks.is(i, Pos.SCONJ, Pos.ADV);
      if (fronted || (!verb && chunks.in(i, "RELATIVE"))) {
        return true;
      }
    }
    return false;
  }

  /** "a tool that the port was using": the relative pronoun is the verb's object. */
  private static boolean ofObject(State at, Range subject) {
    return at.chunks().in(subject.from() - 1, "RELATIVE") && subject.from() - 1 > at.position();
  }

  /** "the tools that the port was using failed": the clause goes on behind the relative one. */
  private static boolean resumed(State at, VerbGroup relative, Range clause) {
    return at.chunks().groups().stream()
        .filter(g -> g.finite() && clause.contains(g.range()))
        .anyMatch(g -> g.range().from() >= relative.range().to());
  }

  /** "after the talks failed", "the man she knew": the subject opens no clause of its own. */
  private static boolean subordinate(State at, Range subject) {
    Chunks chunks = at.chunks();
    int before = beforeEstimate(chunks, subject.from() - 1);
    return chunks.is(before, Pos.ADP, Pos.SCONJ, Pos.PART)
        || chunks.in(before, "INTERROGATIVE")
        || chunks.in(before, "RELATIVE");
  }

  /** "At least nine miners died": before the words that make an estimate of a number. */
  private static int beforeEstimate(Chunks chunks, int last) {
    for (int i = last; i >= Math.max(0, last - LONGEST_ESTIMATE); i--) {
      if (chunks.end(i, "ROUGHLY") > last) {
        return i - 1;
      }
    }
    return last;
  }

  /** Whether the subject opens the clause, but for what may stand before it. */
  private static boolean leads(State at, Range clause, Range subject) {
    Chunks chunks = at.chunks();
    int first = clause.from();
    while (first < subject.from() && (roughly(chunks, first) || mayOpen(chunks, first))) {
      first = Math.max(first + 1, chunks.end(first, "ROUGHLY"));
    }
    return first >= subject.from()
        || (chunks.in(first, "IF") && subject.from() == first + 1)
        || longSubject(at, first, subject)
        || afterComma(at, first, subject.from());
  }

  /** "at least nine miners", "up to half the wells": words that make an estimate of a number. */
  private static boolean roughly(Chunks chunks, int i) {
    return chunks.in(i, "ROUGHLY");
  }

  private static boolean mayOpen(Chunks chunks, int i) {
    return (chunks.is(i, Pos.ADV, Pos.CCONJ) && !chunks.in(i, "INTERROGATIVE"))
        || chunks.in(i, "QUOTE_MARK")
        || (chunks.is(i, Pos.ADP) && chunks.is(i + 1, Pos.NUM));
  }

  /** "efforts to reach a deal failed", "building the wall will cost": no other finite verb. */
  private static boolean longSubject(State at, int first, Range subject) {
    Chunks chunks = at.chunks();
    int after = at.syntax().phrases().base(first);
    boolean phrase =
        after > first
            && (chunks.is(after, "to")
                || chunks.is(after, Pos.ADP)
                || chunks.group(after).filter(g -> !g.finite()).isPresent());
    boolean gerund = chunks.groupFrom(first).filter(g -> g.is(Mood.PRESENT_PARTICIPLE)).isPresent();
    return (phrase || gerund) && plain(chunks, first, subject.from());
  }

  private static boolean plain(Chunks chunks, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean finite = chunks.group(i).filter(VerbGroup::finite).isPresent();
      if (finite || chunks.in(i, "INTERROGATIVE") || chunks.is(i, Pos.SCONJ) || chunks.is(i, ",")) {
        return false;
      }
    }
    return true;
  }

  /** "said that in May, the talks failed", but not "said in May, the talks failed". */
  private static boolean afterComma(State at, int first, int subject) {
    Chunks chunks = at.chunks();
    boolean adverbial =
        chunks.is(subject - 1, ",")
            && chunks.is(first, Pos.ADP, Pos.SCONJ, Pos.ADV, Pos.VERB)
            && !chunks.in(first, "RELATIVE")
            && !chunks.is(first, "to");
    boolean said = !chunks.sameZone(first, subject);
    boolean phrase = !chunks.is(first, Pos.ADP) || plain(chunks, first, subject - 1);
    return adverbial && phrase && !said && !at.syntax().phrases().time(first, subject);
  }
}
