package org.sourcier.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sourcier.party.SmallWords.Pronoun;

/**
 * Finds whom a pronoun means among those named before: it must agree; nearer sentences count most,
 * then who spoke last, then who is named at the start of a sentence.
 */
final class Antecedents {
  private static final int FARTHEST = 8;
  private static final int NEAR = 2;

  private final ArticleWords words;
  private final Salience salience;
  private final List<Heard> mentions;
  private final List<Heard> spoken = new ArrayList<>();
  private final NavigableMap<Integer, Voice> voices = new TreeMap<>();
  private final NavigableMap<Integer, Voice> heads = new TreeMap<>();
  private final Map<String, NavigableMap<Integer, Holder>> holders = new LinkedHashMap<>();
  private int noted;

  /**
   * @param mentions everybody and everything named in the article, in order
   */
  Antecedents(ArticleWords words, List<Heard> mentions) {
    this.words = words;
    this.salience = new Salience(words);
    this.mentions = mentions;
    mentions.forEach(this::note);
  }

  /** Notes who spoke, for what follows; in the order of the text. */
  void spoke(Heard heard) {
    spoken.add(heard);
    note(heard);
    if (heard.voice().parties().stream().noneMatch(Party.UNNAMED::equals)) {
      voices.put(heard.at(), heard.voice());
    }
  }

  private void note(Heard heard) {
    if (heard.voice().role() == Role.HEAD_OF_STATE) {
      heads.put(heard.at(), heard.voice());
    }
    // "L'armée et les rebelles" are no holder of the office that "l'armée" alone means later.
    heard
        .office()
        .filter(o -> heard.voice().parties().size() == 1)
        .ifPresent(o -> held(o).put(heard.at(), new Holder(noted, heard)));
    noted++;
  }

  /** Who was noted as an office's; of two at one word, the one noted last counts. */
  private record Holder(int order, Heard heard) {
    static final Comparator<Holder> LATER =
        Comparator.comparingInt((Holder h) -> h.heard.at()).thenComparingInt(Holder::order);
  }

  private NavigableMap<Integer, Holder> held(Entry.Office office) {
    return holders.computeIfAbsent(office.id(), id -> new TreeMap<>());
  }

  /** The last that spoke before a word. */
  Optional<Voice> lastVoice(int at) {
    return before(voices, at);
  }

  /** The last before a word that an office fits. */
  Optional<Voice> lastHolder(int at, Entry.Office office, String key) {
    return lastHolder(at, office, key, Integer.MAX_VALUE);
  }

  /** The same within some sentences. */
  Optional<Voice> lastHolder(int at, Entry.Office office, String key, int sentences) {
    return lastHolder(at, sentences, id -> same(id, office, key), voice -> true);
  }

  /** The last within some sentences who held any office of a state. */
  Optional<Voice> lastOfficer(int at, int sentences) {
    return lastHolder(
        at, sentences, id -> true, voice -> voice.parties().stream().allMatch(Party::state));
  }

  private Optional<Voice> lastHolder(
      int at, int sentences, Predicate<String> office, Predicate<Voice> holds) {
    return holders.entrySet().stream()
        .filter(held -> office.test(held.getKey()))
        .flatMap(held -> before(held.getValue(), at).stream())
        .filter(holder -> salience.distance(holder.heard, at) <= sentences)
        .filter(holder -> holds.test(holder.heard.voice()))
        .max(Holder.LATER)
        .map(holder -> holder.heard.voice());
  }

  /** The last head of state before a word. */
  Optional<Voice> lastHeadOfState(int at) {
    return before(heads, at);
  }

  private static <T> Optional<T> before(NavigableMap<Integer, T> noted, int at) {
    return Optional.ofNullable(noted.lowerEntry(at)).map(Map.Entry::getValue);
  }

  /** The last before a word, in the same sentence, who speaks for a state. */
  Optional<Voice> lastOfficial(int at) {
    return near(mentions, at).stream()
        .filter(h -> salience.distance(h, at) == 0 && h.person())
        .filter(h -> h.voice().parties().get(0).state())
        .reduce((a, b) -> b)
        .map(Heard::voice);
  }

  /** The first named from a word to another who can have written something: no mere place. */
  Optional<Voice> firstNamed(int from, int to) {
    return near(mentions, to).stream()
        .filter(h -> h.at() >= from && (h.office().isPresent() || !Salience.land(h)))
        .map(Heard::voice)
        .filter(v -> !v.parties().contains(Party.UNNAMED))
        .findFirst();
  }

  /** Those before a word that are not too far from it. */
  private List<Heard> near(List<Heard> heard, int at) {
    int to = from(heard, at);
    int from = to;
    while (from > 0 && salience.distance(heard.get(from - 1), at) <= FARTHEST) {
      from--;
    }
    return heard.subList(from, to);
  }

  /** The place of the first that stands at a word or behind it. */
  private static int from(List<Heard> heard, int at) {
    int low = 0;
    int high = heard.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (heard.get(middle).at() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean same(String one, Entry.Office other, String key) {
    return one.equals(other.id()) || Words.pieces(one).stream().anyMatch(p -> p.key().equals(key));
  }

  /** The last body before a word that a bare noun such as "the agency" or "le parti" may mean. */
  Optional<Voice> lastBody(int at, Entry.Office office) {
    return lastBody(at, office, FARTHEST);
  }

  /**
   * The same within some sentences.
   *
   * @param sentences 0 for that of the word alone
   */
  Optional<Voice> lastBody(int at, Entry.Office office, int sentences) {
    return lastBody(at, sentences, role -> suits(office, role));
  }

  /** The last body before a word that spoke itself. */
  Optional<Voice> lastSpokenBody(int at) {
    return near(spoken, at).stream()
        .filter(h -> !h.person() && !h.voice().parties().contains(Party.UNNAMED))
        .reduce((a, b) -> b)
        .map(Heard::voice);
  }

  /** The last firm before a word, a few sentences back at most. */
  Optional<Voice> lastFirm(int at) {
    return lastBody(at, FARTHEST, Role.COMPANY::equals);
  }

  /** The last body before a word that has a public task: no firm and no party. */
  Optional<Voice> lastPublicBody(int at) {
    return lastBody(
        at, FARTHEST, role -> role != Role.COMPANY && role != Role.POLITICIAN && role != Role.NGO);
  }

  private Optional<Voice> lastBody(int at, int sentences, Predicate<Role> suits) {
    return near(mentions, at).stream()
        .filter(h -> !h.person() && salience.distance(h, at) <= sentences)
        .filter(h -> h.voice().known().isPresent())
        .filter(h -> suits.test(h.voice().role()))
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
    return find(pronoun, at, heard -> true);
  }

  /** "Ce dernier": the person named last, else as {@link #find}. */
  Optional<Heard> latter(Pronoun pronoun, int at) {
    Optional<Heard> named = persons(mentions, pronoun, at).reduce((a, b) -> b);
    Optional<Heard> heard = persons(spoken, pronoun, at).reduce((a, b) -> b);
    return Stream.concat(named.stream(), heard.stream())
        .max(Comparator.comparingInt(Heard::at))
        .or(() -> find(pronoun, at));
  }

  /** "L'intéressé": whom the last speaker spoke of, else as {@link #find}. */
  Optional<Heard> concerned(Pronoun pronoun, int at) {
    Optional<String> speaker =
        near(spoken, at).stream().reduce((a, b) -> b).flatMap(Antecedents::name);
    return persons(mentions, pronoun, at)
        .filter(h -> name(h).isPresent() && !name(h).equals(speaker))
        .reduce((a, b) -> b)
        .or(() -> find(pronoun, at));
  }

  private static Optional<String> name(Heard heard) {
    return heard.voice().entity();
  }

  private Stream<Heard> persons(List<Heard> heard, Pronoun pronoun, int at) {
    return near(heard, at).stream()
        .filter(h -> h.person() && !h.several() && salience.distance(h, at) <= NEAR)
        .filter(h -> pronoun.gender().fits(h.gender()));
  }

  /** The same of bodies alone. */
  Optional<Heard> findBody(Pronoun pronoun, int at) {
    return find(pronoun, at, heard -> !heard.person());
  }

  private Optional<Heard> find(Pronoun pronoun, int at, Predicate<Heard> may) {
    List<Heard> all = new ArrayList<>(near(mentions, at));
    all.addAll(near(spoken, at));
    Optional<Heard> best = Optional.empty();
    for (Heard heard : all) {
      if (may.test(heard)
          && fits(pronoun, heard)
          && best.filter(b -> salience.score(b, pronoun, at) > salience.score(heard, pronoun, at))
              .isEmpty()) {
        best = Optional.of(heard);
      }
    }
    return best;
  }

  private boolean fits(Pronoun pronoun, Heard heard) {
    boolean number = pronoun.several().filter(s -> s != heard.several()).isEmpty();
    return switch (pronoun.sort()) {
      case PERSON ->
          number && pronoun.gender().fits(heard.gender()) && (heard.person() || named(heard));
      case ONE_OF -> heard.several();
      case THING -> !heard.person() && !heard.several();
      default -> number || (!heard.person() && !Salience.land(heard));
    };
  }

  /** In French, "elle" may be a prefecture, a firm or an association too. */
  private boolean named(Heard heard) {
    return !words.english(heard.at()) && (heard.spoke() || heard.gender() != Entry.Gender.UNKNOWN);
  }
}
