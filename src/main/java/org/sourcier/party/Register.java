package org.sourcier.party;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All names and nouns that lead to a party, found by their words in the time it takes to look them
 * up. Made by {@link RegisterReader}; never changed after.
 */
public final class Register {
  /** As many bits as stay close at hand where the names themselves do not. */
  private static final int OPENINGS = (1 << 18) - 1;

  private final int size;
  private final Node names = new Node();
  private final BitSet openings = new BitSet(OPENINGS + 1);
  private final SmallWords smallWords;
  private final Signs signs;
  private final Signs titles;
  private final Map<String, List<Entry.Holder>> bySurname;
  private final List<Entry.Land> lands;
  private final Map<String, Party> domains;
  private final Map<String, Entry.Land> shared;

  private Register(
      Map<String, List<Named>> byKey,
      SmallWords smallWords,
      Signs signs,
      Signs titles,
      Map<String, Party> domains,
      Map<String, Entry.Land> shared) {
    this.shared = Map.copyOf(shared);
    this.size = byKey.size();
    byKey.values().forEach(names::add);
    names.longer.keySet().forEach(key -> openings.set(key.hashCode() & OPENINGS));
    this.smallWords = smallWords;
    this.signs = signs;
    this.titles = titles;
    this.domains = Map.copyOf(domains);
    this.bySurname = surnames(byKey);
    this.lands =
        byKey.values().stream()
            .flatMap(List::stream)
            .map(Named::entry)
            .filter(Entry.Land.class::isInstance)
            .map(Entry.Land.class::cast)
            .toList();
  }

  /** The one person of a state whom the register has by this family name, if it has but one. */
  Optional<Entry.Holder> bySurname(String key, Party state) {
    List<Entry.Holder> holders =
        bySurname.getOrDefault(key, List.of()).stream().filter(h -> h.of().equals(state)).toList();
    boolean one = holders.stream().map(Entry.Holder::name).distinct().count() == 1;
    return holders.stream()
        .filter(h -> one)
        .max(Comparator.comparingInt(Entry.Holder::from).thenComparing(Entry.Holder::full));
  }

  /** The one state for which anybody of this family name has held office, if there is but one. */
  Optional<Party> stateOf(String key) {
    List<Party> states =
        bySurname.getOrDefault(key, List.of()).stream()
            .map(Entry.Holder::of)
            .filter(Party::state)
            .distinct()
            .toList();
    return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }

  private static Map<String, List<Entry.Holder>> surnames(Map<String, List<Named>> byKey) {
    Map<String, List<Entry.Holder>> surnames = new HashMap<>();
    byKey.values().stream()
        .flatMap(List::stream)
        .filter(named -> named.entry() instanceof Entry.Holder && named.pieces().size() > 1)
        .forEach(
            named ->
                surnames
                    .computeIfAbsent(
                        named.pieces().get(named.pieces().size() - 1).key(), k -> new ArrayList<>())
                    .add((Entry.Holder) named.entry()));
    return surnames;
  }

  /** The state that an address ends in, by the last of its letters: "fr", "uk". */
  Optional<Party> ofDomain(String letters) {
    return smallWords.in(SmallWords.List.BORROWED_DOMAINS, letters)
        ? Optional.empty()
        : Optional.ofNullable(domains.get(letters.toLowerCase(Locale.ROOT)));
  }

  /** Places that bear the name of another one, which it means first. */
  Map<String, Entry.Land> shared() {
    return shared;
  }

  Signs signs() {
    return signs;
  }

  /** The words of all states, in no order. */
  List<Entry.Land> lands() {
    return lands;
  }

  /** Offices that are called so in one state alone. */
  Signs titles() {
    return titles;
  }

  SmallWords smallWords() {
    return smallWords;
  }

  /** The number of different names and nouns. */
  public int size() {
    return size;
  }

  /** The longest name that starts at a word of an article and ends in its sentence. */
  Optional<Hit> longestAt(ArticleWords words, int at) {
    return at < words.size() && openings.get(words.key(at).hashCode() & OPENINGS)
        ? longestAt(words.pieces().subList(0, words.sentenceEnd(at)), at)
        : Optional.empty();
  }

  /** What the longest name that starts at a word of an article most likely is. */
  Optional<Entry> entryAt(ArticleWords words, int at) {
    return longestAt(words, at).map(Hit::first);
  }

  /**
   * The longest name that starts at a word, if any does.
   *
   * @param pieces the words of a sentence or of a whole article
   */
  Optional<Hit> longestAt(List<Words.Piece> pieces, int at) {
    Optional<Hit> best = Optional.empty();
    Optional<Node> node = names.then(pieces.get(at).key());
    for (int n = 1; node.isPresent(); n++) {
      List<Entry> entries = node.get().fitting(pieces.subList(at, at + n));
      if (!entries.isEmpty()) {
        best = Optional.of(new Hit(n, entries));
      }
      node = at + n < pieces.size() ? node.get().then(pieces.get(at + n).key()) : Optional.empty();
    }
    return best;
  }

  /**
   * What stands at a word.
   *
   * @param length in words
   * @param entries in the order of the files; several where a person held several offices
   */
  record Hit(int length, List<Entry> entries) {
    /** What it most likely is. */
    Entry first() {
      return entries.get(0);
    }
  }

  /** The names that begin with the same words, and those that are these words. */
  private static final class Node {
    private final Map<String, Node> longer = new HashMap<>(2);
    private final List<Named> whole = new ArrayList<>(1);

    /** Adds names of the same words. */
    void add(List<Named> named) {
      Node node = this;
      for (Words.Piece piece : named.get(0).pieces()) {
        node = node.longer.computeIfAbsent(piece.key(), key -> new Node());
      }
      node.whole.addAll(named);
    }

    Optional<Node> then(String key) {
      return Optional.ofNullable(longer.get(key));
    }

    /** Those whose capitals are so. */
    List<Entry> fitting(List<Words.Piece> read) {
      if (whole.isEmpty()) {
        return List.of();
      }
      List<Entry> fitting = new ArrayList<>(whole.size());
      for (Named named : whole) {
        if (named.fits(read)) {
          fitting.add(named.entry());
        }
      }
      return fitting;
    }
  }

  /** A name as it is written in the register, for its capitals. */
  private record Named(List<Words.Piece> pieces, Entry entry) {
    boolean fits(List<Words.Piece> read) {
      return Words.capitalsFit(pieces, read);
    }
  }

  /** Takes entries while files are read. */
  static final class Builder {
    private final Map<String, List<Named>> byKey = new HashMap<>();
    private final Map<String, List<Signs.Sign>> signs = new HashMap<>();
    private final Map<String, List<Signs.Sign>> titles = new HashMap<>();
    private final Map<String, Party> domains = new HashMap<>();
    private final Map<String, Entry.Land> shared = new HashMap<>();

    /** A place of a name that another one bears. */
    void shared(Entry.Land land, String name) {
      shared.put(key(Words.pieces(name)), land);
    }

    /** A state's addresses end so. */
    void domain(String letters, Party state) {
      domains.put(letters.toLowerCase(Locale.ROOT), state);
    }

    void sign(String words, Party state) {
      add(signs, words, state);
    }

    void title(String words, Party state) {
      add(titles, words, state);
    }

    private static void add(Map<String, List<Signs.Sign>> to, String words, Party state) {
      List<Words.Piece> pieces = Words.pieces(words);
      to.computeIfAbsent(pieces.get(0).key(), k -> new ArrayList<>())
          .add(new Signs.Sign(pieces, state));
    }

    private final Set<String> closed = new HashSet<>();

    /** All names so far stand above those that follow. */
    void closeLayer() {
      closed.addAll(byKey.keySet());
    }

    /** What a name means in a layer above, where that is another party. */
    Optional<Entry> above(List<Words.Piece> pieces, Optional<Party> party) {
      String key = key(pieces);
      return closed.contains(key)
          ? byKey.getOrDefault(key, List.of()).stream()
              .filter(n -> n.fits(pieces))
              .map(Named::entry)
              .filter(e -> !e.party().equals(party))
              .findFirst()
          : Optional.empty();
    }

    private static String key(List<Words.Piece> pieces) {
      StringBuilder key = new StringBuilder();
      for (Words.Piece piece : pieces) {
        key.append(key.length() == 0 ? "" : " ").append(piece.key());
      }
      return key.toString();
    }

    /** Adds a name; the entries that already have it, if any, come back. */
    List<Entry> add(List<Words.Piece> pieces, Entry entry) {
      String key = key(pieces);
      List<Named> named = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
      if (named.isEmpty()) {
        named.add(new Named(pieces, entry));
        return List.of();
      }
      List<Entry> before =
          named.stream()
              .filter(n -> n.fits(pieces))
              .map(Named::entry)
              .filter(e -> !e.equals(entry))
              .toList();
      if (named.stream().noneMatch(n -> n.entry().equals(entry) && n.pieces().equals(pieces))) {
        named.add(new Named(pieces, entry));
      }
      return before;
    }

    Register build(SmallWords smallWords) {
      return new Register(byKey, smallWords, new Signs(signs), new Signs(titles), domains, shared);
    }
  }
}
