package org.sourcier.party;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The state whose offices an article means when it names none ("la police", "officials"): the one
 * that the sentence is set in ("À Nairobi, …"); else the only one that acts before in the
 * paragraph; else the one that most words of the article lead to, that counted thrice which its
 * title, or else its first sentence, begins with; of two as frequent, the one with signs, else the
 * one named first. Papers don't name the state they are printed in, so words that only the news of
 * that state use are signs of it, and people by their nationality ("des touristes néerlandais")
 * weigh less than a state that acts.
 */
final class LeadingState {
  private static final int SETTING = 3;
  private static final int ACTS = 2;
  private static final int OPENS = 3;
  private static final int OPENING = 3;
  private static final Party FRANCE = new Party("FR");

  private final List<Party> two;
  private final ArticleWords words;
  private final Marks marks;
  private final SmallWords small;

  /**
   * @param headings the states that stand over the article
   * @param first the state that its title begins with
   */
  LeadingState(
      ArticleWords words,
      Marks marks,
      SmallWords small,
      Signs signs,
      List<Party> headings,
      Optional<Party> first) {
    this.words = words;
    this.marks = marks;
    this.small = small;
    this.two =
        counts(signs, headings, first).entrySet().stream()
            .sorted(Map.Entry.<Party, Integer>comparingByValue().reversed())
            .limit(2)
            .map(Map.Entry::getKey)
            .toList();
  }

  private Map<Party, Integer> counts(Signs signs, List<Party> headings, Optional<Party> first) {
    Map<Party, Integer> counts = new LinkedHashMap<>();
    headings.forEach(state -> counts.merge(state, 1, Integer::sum));
    boolean shared = marks.all().stream().anyMatch(m -> m.state() && sharesLaw(state(m)));
    signs.in(words.pieces()).stream()
        .filter(state -> !shared || !FRANCE.equals(state))
        .forEach(state -> counts.merge(state, 1, Integer::sum));
    marks.all().stream()
        .filter(Mark::state)
        .forEach(m -> counts.merge(state(m), acts(m) ? ACTS : 1, Integer::sum));
    first
        .or(this::opening)
        .ifPresent(state -> counts.computeIfPresent(state, (s, count) -> count * OPENS));
    return counts;
  }

  /** Whether its courts, prefects and police are called as those of France are. */
  private boolean sharesLaw(Party state) {
    return small.in(SmallWords.List.SHARED_LAW, state.code().toLowerCase(Locale.ROOT));
  }

  /** The state that the first sentence begins with. */
  private Optional<Party> opening() {
    return marks.in(0, Math.min(words.size(), OPENING)).stream()
        .filter(m -> m.state() && acts(m))
        .map(LeadingState::state)
        .findFirst();
  }

  /** Whether a mark is of the state itself: not of people by their nationality alone. */
  private boolean acts(Mark mark) {
    return !mark.people()
        || marks.in(Math.max(0, mark.from() - 3), mark.to() + 3).stream()
            .filter(m -> m.to() == mark.from() || m.from() == mark.to())
            .anyMatch(LeadingState::ofState);
  }

  /** "L'ambassade de Chine": a state's envoys are set in another one. */
  private boolean sent(Mark mark) {
    return small.any(SmallWords.List.ENVOYS, words, Math.max(0, mark.from() - ACTS), mark.to() + 1);
  }

  private static boolean ofState(Mark mark) {
    return mark.entry() instanceof Entry.Office office
        && (office.makes() == Entry.Makes.STATE || office.makes() == Entry.Makes.HOLDER);
  }

  private static Party state(Mark mark) {
    return mark.entry().party().orElseThrow();
  }

  /** The state that most of the article is about, if any is. */
  Optional<Party> ofArticle() {
    return two.stream().findFirst();
  }

  /** The two states that most of the article is about; fewer where it names fewer. */
  List<Party> two() {
    return two;
  }

  /** The state meant by an office that stands at a word. */
  Optional<Party> at(int at) {
    return setting(at).or(() -> paragraph(at)).or(this::ofArticle);
  }

  /** The state whose head is meant at a word: not a neighbour that the paragraph names alone. */
  Optional<Party> head(int at) {
    return setting(at).or(this::ofArticle);
  }

  /** The state that the sentence is set in before a word. */
  Optional<Party> setting(int at) {
    int start = words.sentenceStart(at);
    return marks.in(start, Math.min(at, start + SETTING + 2)).stream()
        .filter(m -> m.land() && !m.people() && m.from() <= start + SETTING)
        .filter(m -> small.in(SmallWords.List.PREPOSITIONS, words.key(m.from() - 1)))
        .map(LeadingState::state)
        .findFirst();
  }

  private Optional<Party> paragraph(int at) {
    List<Party> states =
        marks.in(words.paragraphStart(at), at).stream()
            .filter(Mark::state)
            .filter(m -> acts(m) || ofArticle().filter(state(m)::equals).isPresent())
            .filter(m -> !words.quoted(m.from()) && !sent(m))
            .map(LeadingState::state)
            .distinct()
            .toList();
    return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }
}
