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
  private static final int FARTHEST = 60;
  private static final int MOST_STEPS = 12;
  private static final int MOST_VERBS = 40;
  private static final int SHORT = 2;
  private static final int FARTHEST_BEHIND = 5;
  private static final int MOST_CHAINED = 3;

  private final Chunks chunks;
  private final NounPhrases phrases;
  private final Modifiers modifiers;
  private final EndingPhrases ending;
  private final Insertions insertions;
  private final Frames frames;
  private final Map<Integer, Optional<Range>> subjects = new HashMap<>();

  /** For one sentence and its noun phrases. */
  public SubjectFinder(Chunks chunks, NounPhrases phrases) {
    this.chunks = chunks;
    this.phrases = phrases;
    this.modifiers = new Modifiers(chunks);
    this.ending = new EndingPhrases(chunks, phrases);
    this.insertions = new Insertions(chunks, phrases, ending);
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
    Optional<Range> before = before(group.range().from());
    if (addresses(group)) {
      return before.filter(range -> chunks.in(range.from(), "SELF"));
    }
    return before.or(() -> behind(group)).or(() -> opening(group)).or(() -> shared(group, steps));
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
      return before(group.range().from());
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
        .filter(other -> before(other.range().from()).isPresent())
        .reduce((one, next) -> next);
  }

  /** "rejected claims that it paid, saying": who rejects says it, not who is said to pay. */
  private boolean subordinate(VerbGroup other, VerbGroup group) {
    boolean says = group.is(Mood.PRESENT_PARTICIPLE) && chunks.is(group.range().from() - 1, ",");
    return says
        && frames.reports(group)
        && before(other.range().from())
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
        .filter(other -> before(other.range().from()).filter(this::afterComma).isPresent())
        .findFirst()
        .or(() -> behind.stream().findFirst());
  }

  private boolean afterComma(Range subject) {
    return chunks.is(subject.from() - 1, ",");
  }

  /** The noun phrase that ends before a position, over adverbs and insertions. */
  private Optional<Range> before(int position) {
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
    return chunks.in(i, "QUOTE_MARK")
        && chunks.zone(i).filter(zone -> zone.range().from() == i).isPresent();
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
