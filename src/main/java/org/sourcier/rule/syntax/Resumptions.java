package org.sourcier.rule.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sourcier.text.Mood;
import org.sourcier.text.Pos;

/** Where the reporting sentence goes on behind a reported clause. */
final class Resumptions {
  private static final int LONGEST_PHRASE = 6;

  /** How far before what is said its cue may stand, in words. */
  private static final int NEAR = 6;

  private final Chunks chunks;
  private final NounPhrases phrases;
  private final Frames frames;
  private final OwnContents own;
  private final NounClauses clauses;

  Resumptions(Chunks chunks, NounPhrases phrases, Frames frames) {
    this.chunks = chunks;
    this.phrases = phrases;
    this.frames = frames;
    this.own = new OwnContents(chunks, phrases, frames);
    this.clauses = new NounClauses(chunks, phrases, frames);
  }

  /** ", mais les informations n'ont pas précisé": another clause with a subject of its own. */
  boolean newMainClause(int i) {
    if (!chunks.in(i, "BUT")) {
      return false;
    }
    int subject = phrases.extended(i + 1, true);
    int verb = subject > i + 1 ? overAdverbs(subject) : subject;
    return subject > i + 1 && chunks.groupFrom(verb).filter(VerbGroup::finite).isPresent();
  }

  private int overAdverbs(int from) {
    int i = from;
    while (chunks.is(i, Pos.ADV) && chunks.group(i).isEmpty() && i - from < LONGEST_PHRASE) {
      i++;
    }
    return i;
  }

  /** "While X said P, Y left": the clause that opened the sentence is over, its main one begins. */
  boolean frontedClauseIsOver(int next, int from) {
    int opening = from - 1;
    while (opening >= 0 && !clauses.opens(opening) && !chunks.is(opening, ",")) {
      opening--;
    }
    return opening >= 0
        && clauses.opens(opening)
        && opening < from - 1
        && chunks.sameZone(opening, from)
        && phrases.base(next) > next
        && stated(next);
  }

  /** Whether a phrase and its verb stand before the next mark: "the plan to pay puzzles". */
  private boolean stated(int next) {
    for (int i = phrases.extended(next, true); i < chunks.size() && !chunks.is(i, ","); i++) {
      if (chunks.in(i, "RELATIVE") || chunks.in(i, "THAT") || chunks.in(i, "STOP")) {
        return false;
      }
      if (chunks.groupFrom(i).filter(VerbGroup::finite).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "et a ajouté que", "and said": a second cue of the same or another speaker. */
  boolean coordinatedCue(int i, int from) {
    if (i == from || !(chunks.in(i, "AND") || chunks.in(i, "BUT"))) {
      return false;
    }
    if (chunks.is(i - 1, ",") && infinitive(from) && own.states(i + 1)) {
      return true;
    }
    if (afterInfinitives(i, from) || besideParticiple(i + 1, from)) {
      return true;
    }
    int next = overAdverbs(i + 1);
    int at = chunks.groupFrom(next).isPresent() ? next : phrases.extended(i + 1, false);
    return chunks
        .groupFrom(at)
        .filter(g -> g.finite() || chunks.loneParticiple(g))
        .filter(
            g ->
                (g.finite() && own.goesOn(g))
                    || (at == next && sharesWithCue(g, from))
                    || (at == next && g.finite() && apart(g, i, from))
                    || (resumes(g, from) && (at == next || frames.takeClause(g))))
        .isPresent();
  }

  /**
   * "said he had owned nothing, and threatened a suit": behind a comma, a verb of speech with no
   * subject is that of who spoke, where no list of acts stands before it.
   */
  private boolean apart(VerbGroup group, int and, int from) {
    return chunks.is(and - 1, ",")
        && chunks.in(and, "AND")
        && chunks.in(group.head(), "SPEAKS_OR_ACTS")
        && !chunks.in(group.range().from(), "AUXILIARY")
        && states(from, and)
        && !acts(from, and - 1);
  }

  /** ", burnt the mill, and": behind a comma a verb without a subject makes a list. */
  private boolean acts(int from, int to) {
    return chunks.groups().stream()
        .filter(g -> g.range().from() > from && g.range().to() <= to && g.finite())
        .anyMatch(g -> chunks.is(g.range().from() - 1, ",") && !chunks.in(g.range().to(), "AND"));
  }

  /** « Promet de partir et remercie Y » : a verb of its own cannot join an infinitive. */
  private boolean afterInfinitives(int i, int from) {
    List<VerbGroup> inside =
        chunks.groups().stream()
            .filter(g -> g.range().from() >= from && g.range().to() <= i)
            .toList();
    boolean opens = inside.stream().findFirst().filter(g -> g.is(Mood.INFINITIVE)).isPresent();
    return opens
        && inside.stream().noneMatch(VerbGroup::finite)
        && chunks
            .groupFrom(i + 1)
            .filter(g -> g.finite() && g.clitic().isEmpty() && !chunks.loneParticiple(g))
            .isPresent();
  }

  /** « Assurant que P et menaçant de partir » : a second participle stands beside the cue. */
  private boolean besideParticiple(int next, int from) {
    int at = chunks.is(next, "en") ? next + 1 : next;
    return participle(at)
        && IntStream.range(Math.max(0, from - NEAR), from).anyMatch(this::participle)
        && IntStream.range(from, next).noneMatch(this::participle);
  }

  private boolean participle(int i) {
    return chunks
        .group(i)
        .filter(g -> g.is(Mood.PRESENT_PARTICIPLE) && frames.reports(g))
        .isPresent();
  }

  /**
   * "a dit que P était vide et a demandé une enquête": after a clause whose tense follows that of
   * its cue, a compound past is another act of who said it.
   */
  private boolean resumes(VerbGroup group, int from) {
    int first = group.range().from();
    boolean past =
        chunks.in(first, "AUXILIARY")
            && chunks.token(first).may(Mood.PRESENT)
            && chunks.token(group.head()).may(Mood.PAST_PARTICIPLE)
            && group.head() > first;
    return past
        && chunks.groups().stream()
            .filter(g -> g.range().from() >= from && g.finite())
            .findFirst()
            .filter(g -> g.is(Mood.IMPERFECT) || g.is(Mood.CONDITIONAL))
            .isPresent();
  }

  /**
   * "a dit que P était vide et menacé le maire": a lone participle of a cue verb shares the
   * auxiliary of the cue, where the clause itself has none.
   */
  private boolean sharesWithCue(VerbGroup group, int from) {
    return chunks.loneParticiple(group)
        && frames.reports(group)
        && chunks.in(group.range().to(), "DETERMINER")
        && chunks.groups().stream()
            .filter(g -> g.range().from() >= from && g.range().to() < group.range().from())
            .noneMatch(
                g -> chunks.in(g.range().from(), "AUXILIARY") && g.head() > g.range().from());
  }

  /** "were told to sign a form, and two nurses were there": an infinitive has no new subject. */
  private boolean infinitive(int from) {
    return chunks.group(from).filter(g -> g.is(Mood.INFINITIVE)).isPresent()
        && chunks.is(from - 1, "to");
  }

  /**
   * "Estimant que P, X est parti": after a participle that opens its sentence, what has a subject
   * of its own behind a comma is the main clause.
   */
  boolean participleIsOver(int next, int from) {
    if (!opensWithParticiple(from)) {
      return false;
    }
    int subject = phrases.whole(next, true);
    boolean named =
        subject > next && chunks.groupFrom(subject).filter(VerbGroup::finite).isPresent();
    return named && !chunks.in(next - 2, "AND") && states(from, next);
  }

  /** Whether the last verb before a token is a participle, and the first of its sentence. */
  private boolean opensWithParticiple(int from) {
    Optional<VerbGroup> first = chunks.groups().stream().findFirst();
    return first
        .filter(g -> g.is(Mood.PRESENT_PARTICIPLE) && frames.reports(g))
        .filter(
            g ->
                g.range().to() <= from
                    && chunks.groups().stream()
                        .skip(1)
                        .findFirst()
                        .filter(second -> second.range().from() >= from)
                        .isPresent())
        .isPresent();
  }

  /** Whether a verb stands between two places. */
  private boolean states(int from, int to) {
    return chunks.groups().stream().anyMatch(g -> g.range().from() >= from && g.range().to() < to);
  }

  /** "La rumeur selon laquelle P a couru": the second verb is that of the rumour. */
  boolean nounClauseIsOver(int i, int from) {
    return clauses.over(i, from);
  }

  /** "P : sur Twitter, X a rappelé que Q": after the colon somebody else reports. */
  boolean reportsAfter(int colon) {
    return chunks.groups().stream()
        .filter(g -> g.range().from() > colon && g.finite())
        .filter(g -> chunks.sameZone(g.head(), colon) && chunks.in(g.range().to(), "THAT"))
        .anyMatch(frames::takeClause);
  }
}
