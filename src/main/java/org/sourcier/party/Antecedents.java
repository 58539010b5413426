package org.sourcier.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcier.party.SmallWords.Pronoun;

/**
 * Finds whom a pronoun means among those named before: it must agree; nearer sentences count most,
 * then who spoke last, then who is named at the start of a sentence.
 */
final class Antecedents {
  private static final int FARTHEST = 8;

  private final ArticleWords words;
  private final List<Heard> mentions;
  private final List<Heard> spoken = new ArrayList<>();

  /**
   * @param mentions everybody and everything named in the article, in order
   */
  Antecedents(ArticleWords words, List<Heard> mentions) {
    this.words = words;
    this.mentions = mentions;
  }

  /** Notes who spoke, for what follows. */
  void spoke(Heard heard) {
    spoken.add(heard);
  }

  /** The last that spoke before a word. */
  Optional<Voice> lastVoice(int at) {
    return spoken.stream()
        .filter(h -> h.at() < at)
        .filter(h -> h.voice().parties().stream().noneMatch(Voices.UNNAMED::equals))
        .reduce((a, b) -> b)
        .map(Heard::voice);
  }

  /** The last before a word that an office fits. */
  Optional<Voice> lastHolder(int at, Entry.Office office, String key) {
    List<Heard> all = new ArrayList<>(mentions);
    all.addAll(spoken);
    return all.stream()
        .filter(h -> h.at() < at && h.office().filter(o -> same(o, office, key)).isPresent())
        .reduce((a, b) -> b.at() >= a.at() ? b : a)
        .map(Heard::voice);
  }

  /** The last head of state before a word. */
  Optional<Voice> lastHeadOfState(int at) {
    List<Heard> all = new ArrayList<>(mentions);
    all.addAll(spoken);
    return all.stream()
        .filter(h -> h.at() < at && h.voice().role() == Role.HEAD_OF_STATE)
        .reduce((a, b) -> b.at() >= a.at() ? b : a)
        .map(Heard::voice);
  }

  /** The last before a word, in the same sentence, who speaks for a state. */
  Optional<Voice> lastOfficial(int at) {
    return mentions.stream()
        .filter(h -> h.at() < at && distance(h, at) == 0 && h.person())
        .filter(h -> h.voice().parties().get(0).state())
        .reduce((a, b) -> b)
        .map(Heard::voice);
  }

  private static boolean same(Entry.Office one, Entry.Office other, String key) {
    return one.id().equals(other.id())
        || Words.pieces(one.id()).stream().anyMatch(p -> p.key().equals(key));
  }

  /** The last body before a word that a bare noun such as "the agency" or "le parti" may mean. */
  Optional<Voice> lastBody(int at, Entry.Office office) {
    return mentions.stream()
        .filter(h -> h.at() < at && !h.person() && distance(h, at) <= FARTHEST)
        .filter(h -> h.voice().known().isPresent())
        .filter(h -> suits(office, h.voice().role()))
        .reduce((a, b) -> b)
        .map(Heard::voice);
  }

  private static boolean suits(Entry.Office office, Role role) {
    boolean media = role == Role.MEDIA || role == Role.STATE_MEDIA;
    return switch (office.makes()) {
      case CAMP -> office.role() == role || (office.role() == Role.MEDIA && media);
      default -> !media;
    };
  }

  /** Whom a pronoun at a word means. */
  Optional<Heard> find(Pronoun pronoun, int at) {
    List<Heard> all = new ArrayList<>(mentions);
    all.addAll(spoken);
    Optional<Heard> best = Optional.empty();
    for (Heard heard : all) {
      boolean possible = heard.at() < at && distance(heard, at) <= FARTHEST && fits(pronoun, heard);
      if (possible
          && best.filter(b -> score(b, pronoun, at) > score(heard, pronoun, at)).isEmpty()) {
        best = Optional.of(heard);
      }
    }
    return best;
  }

  private int distance(Heard heard, int at) {
    return words.sentence(at) - words.sentence(heard.at());
  }

  private boolean fits(Pronoun pronoun, Heard heard) {
    boolean number = pronoun.several().filter(s -> s != heard.several()).isEmpty();
    return switch (pronoun.sort()) {
      case PERSON ->
          number && pronoun.gender().fits(heard.gender()) && (heard.person() || heard.spoke());
      case THING -> !heard.person() && !heard.several();
      default -> number || (!heard.person() && !land(heard));
    };
  }

  /** A country that said nothing is a place: nobody calls it "they". */
  private static boolean land(Heard heard) {
    boolean state = heard.voice().parties().stream().anyMatch(Party::state);
    return state && heard.voice().known().isEmpty() && !heard.spoke();
  }

  private double score(Heard heard, Pronoun pronoun, int at) {
    double score = -2.0 * distance(heard, at);
    score += heard.spoke() ? 3 : 0;
    score += heard.at() - words.sentenceStart(heard.at()) < 4 ? 1 : 0;
    score += heard.gender() == pronoun.gender() && heard.gender() != Entry.Gender.UNKNOWN ? 1 : 0;
    boolean person =
        pronoun.sort() == Pronoun.Sort.PERSON
            && heard.person()
            && heard.voice().entity().isPresent();
    return score + (person ? 1 : 0);
  }
}
