package org.sourcier.rule.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcier.text.Mood;
import org.sourcier.text.Morph;
import org.sourcier.text.Pos;

/**
 * Finds who does what a verb group says: the noun phrase before it, the antecedent of its relative
 * pronoun, the inverted pronoun in it, or the subject it shares with another verb.
 */
public final class SubjectFinder {
  private static final int MOST_STEPS = 12;
  private static final int MOST_VERBS = 40;
  private static final int FARTHEST_BEHIND = 5;

  private final Chunks chunks;
  private final NounPhrases phrases;
  private final EndingPhrases ending;
  private final PrecedingPhrases preceding;
  private final Frames frames;
  private final Map<Integer, Optional<Range>> subjects = new HashMap<>();

  /** For one sentence and its noun phrases. */
  public SubjectFinder(Chunks chunks, NounPhrases phrases) {
    this.chunks = chunks;
    this.phrases = phrases;
    this.ending = new EndingPhrases(chunks, phrases);
    this.preceding = new PrecedingPhrases(chunks, phrases, ending);
    this.frames = new Frames(chunks);
  }

  /** The subject's tokens, or nothing where the sentence does not say it. */
  public Optional<Range> subject(VerbGroup group) {
    Optional<Range> known = subjects.get(group.head());
    if (known == null) {
      known = subject(group, MOST_STEPS).map(ending::withoutTime);
      subjects.put(group.head(), known);
    }
    return known;
  }

  private Optional<Range> subject(VerbGroup group, int steps) {
    if (steps == 0) {
      return Optional.empty();
    }
    if (group.clitic().isPresent()) {
      int clitic = group.clitic().getAsInt();
      return Optional.of(new Range(clitic, clitic + 1));
    }
    if (!group.finite() || joined(group)) {
      return shared(group, steps);
    }
    int from = group.range().from();
    Optional<Range> before = preceding.before(from).filter(range -> !bracketed(range, from));
    if (addresses(group)) {
      return before.filter(range -> chunks.in(range.from(), "SELF"));
    }
    return before.or(() -> behind(group)).or(() -> opening(group)).or(() -> shared(group, steps));
  }

  /**
   * "« Un tir » (d'une arme légère), a dit X": what a bracket holds that closes before the verb.
   */
  private boolean bracketed(Range range, int verb) {
    int open = 0;
    for (int i = range.from(); i < verb && open >= 0; i++) {
      open += chunks.is(i, "(") ? 1 : 0;
      open -= chunks.is(i, ")") ? 1 : 0;
    }
    return open < 0;
  }

  /** "a bravé l'ordre de partir et affirmé que": a participle that shares an auxiliary. */
  private boolean joined(VerbGroup group) {
    return chunks.loneParticiple(group) && chunks.in(group.range().from() - 1, "AND");
  }

  /**
   * "Le maire par contre, soutient que": what opens a sentence whose first verb reports a clause.
   */
  private Optional<Range> opening(VerbGroup group) {
    boolean first = chunks.groupAt().get(group.head()) == 0;
    int end = phrases.extended(0, false);
    return Optional.of(new Range(0, end))
        .filter(range -> first && chunks.in(group.range().to(), "THAT"))
        .filter(range -> end > 0 && end <= group.range().from() && !phrases.time(0, end));
  }

  /**
   * "Sachez que", "rappelons que": a form that only who speaks or listens can be the subject of.
   */
  private boolean addresses(VerbGroup group) {
    List<Morph> finite =
        chunks.token(group.range().from()).readings().stream()
            .filter(reading -> reading.mood().filter(Mood::finite).isPresent())
            .filter(reading -> reading.person().isPresent())
            .toList();
    return !finite.isEmpty()
        && !chunks.token(group.range().from()).may(Mood.PAST_PARTICIPLE)
        && finite.stream().noneMatch(reading -> reading.person().filter(p -> p == '3').isPresent());
  }

  /** ", a déclaré lundi X": the subject behind a verb that reports what stands before it. */
  private Optional<Range> behind(VerbGroup group) {
    int from = group.range().from();
    boolean incise = chunks.is(from - 1, ",") || (from > 0 && !chunks.sameZone(from - 1, from));
    if (!incise || !frames.reports(group)) {
      return Optional.empty();
    }
    int last = Math.min(chunks.size(), group.range().to() + FARTHEST_BEHIND);
    for (int i = group.range().to(); i < last && !chunks.in(i, "THAT"); i++) {
      int end = phrases.extended(i, false);
      if (end > i && !phrases.time(i, end) && !chunks.is(i - 1, Pos.ADP)) {
        return Optional.of(new Range(i, end));
      }
    }
    return Optional.empty();
  }

  /** The subject of the verb that this participle, infinitive or second verb leans on. */
  private Optional<Range> shared(VerbGroup group, int steps) {
    if (group.is(Mood.PAST_PARTICIPLE) || wording(group)) {
      return preceding.before(group.range().from());
    }
    if (group.is(Mood.PRESENT_PARTICIPLE) && chunks.is(group.range().from() - 2, Pos.ADP)) {
      Optional<Range> shown = shown(group.range().from());
      if (shown.isPresent()) {
        return shown;
      }
    }
    return governor(group)
        .flatMap(g -> subject(g, steps - 1))
        .or(() -> main(group).flatMap(g -> subject(g, steps - 1)));
  }

  /** "Asked about it, the mayor left, saying": the last finite verb that has a subject. */
  private Optional<VerbGroup> main(VerbGroup group) {
    int index = chunks.groupAt().get(group.head());
    return chunks.groups().stream()
        .limit(index)
        .skip(Math.max(0, index - MOST_VERBS))
        .filter(other -> group.is(Mood.PRESENT_PARTICIPLE) && other.finite())
        .filter(other -> chunks.sameZone(other.head(), group.head()))
        .filter(other -> preceding.before(other.range().from()).isPresent())
        .reduce((one, next) -> next);
  }

  /** "rejected claims that it paid, saying": who rejects says it, not who is said to pay. */
  private boolean subordinate(VerbGroup other, VerbGroup group) {
    boolean says = group.is(Mood.PRESENT_PARTICIPLE) && chunks.is(group.range().from() - 1, ",");
    return says
        && frames.reports(group)
        && preceding
            .before(other.range().from())
            .filter(subject -> chunks.in(subject.from() - 1, "THAT"))
            .isPresent();
  }

  /** "Footage of Trump saying", "with Merkel warning": whom a preposition shows at it. */
  private Optional<Range> shown(int from) {
    boolean name = chunks.is(from - 1, Pos.PROPN) && !chunks.in(from - 1, "TIME");
    return name ? Optional.of(new Range(from - 1, from)) : Optional.empty();
  }

  /** "un message disant que": a participle right behind a noun for words tells what they say. */
  private boolean wording(VerbGroup group) {
    int before = group.range().from() - 1;
    return group.is(Mood.PRESENT_PARTICIPLE)
        && chunks.vocabulary().list("SAYS_WORD").lemmas().contains(lemma(before))
        && ending.at(before + 1).isPresent();
  }

  private String lemma(int i) {
    return i < 0 ? "" : chunks.token(i).lemma();
  }

  private Optional<VerbGroup> governor(VerbGroup group) {
    int index = chunks.groupAt().get(group.head());
    Optional<VerbGroup> nearest = Optional.empty();
    boolean infinitive = group.is(Mood.INFINITIVE);
    boolean joined = group.finite() && chunks.is(group.range().from() - 1, Pos.CCONJ);
    for (int i = index - 1; i >= Math.max(0, index - MOST_VERBS); i--) {
      VerbGroup other = chunks.groups().get(i);
      if (!chunks.sameZone(other.head(), group.head())) {
        continue;
      }
      if (infinitive || (other.finite() && frames.takeClause(other))) {
        return Optional.of(other);
      }
      if (joined && introduces(other)) {
        nearest = Optional.empty();
      } else if (other.finite() && nearest.isEmpty() && !subordinate(other, group)) {
        nearest = Optional.of(other);
      }
    }
    return nearest.or(() -> group.finite() ? Optional.empty() : following(index, group));
  }

  /** "a cité X, confirmant que Y était parti et a ajouté": Y is inside what is confirmed. */
  private boolean introduces(VerbGroup other) {
    return other.is(Mood.PRESENT_PARTICIPLE)
        && frames.takeClause(other)
        && chunks.in(other.range().to(), "THAT");
  }

  /** The verb behind: in "Estimant que P, X est parti" that of the main clause. */
  private Optional<VerbGroup> following(int index, VerbGroup group) {
    List<VerbGroup> behind =
        chunks.groups().stream()
            .skip(index + 1L)
            .limit(MOST_VERBS)
            .filter(VerbGroup::finite)
            .filter(other -> chunks.sameZone(other.head(), group.head()))
            .toList();
    return behind.stream()
        .filter(
            other -> preceding.before(other.range().from()).filter(this::afterComma).isPresent())
        .findFirst()
        .or(() -> behind.stream().findFirst());
  }

  private boolean afterComma(Range subject) {
    return chunks.is(subject.from() - 1, ",");
  }
}
