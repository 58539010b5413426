package org.sourcier.party;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The small words that decide how a name or a pronoun is read.
 *
 * @param pronouns by their words
 * @param sets sets of words by the name of the list
 */
record SmallWords(Map<String, Pronoun> pronouns, Map<List, Set<String>> sets) {
  private static final Set<String> ENGLISH_ARTICLES = Set.of("a", "an");

  SmallWords {
    pronouns = Map.copyOf(pronouns);
    Map<List, Set<String>> byList = new EnumMap<>(List.class);
    byList.putAll(sets);
    sets = byList;
  }

  /** Whether the word with this key stands in a list. */
  boolean in(List list, String key) {
    return sets.getOrDefault(list, Set.of()).contains(key);
  }

  /** The same of a word where it stands: the French verb "a" is no article. */
  boolean in(List list, ArticleWords words, int at) {
    String key = words.key(at);
    return in(list, key) && (words.english(at) || !ENGLISH_ARTICLES.contains(key));
  }

  /** Whether a word is a title before a name: "Me", "Mrs", "Dr". */
  boolean title(String key) {
    return in(List.MEN_TITLES, key) || in(List.WOMEN_TITLES, key) || in(List.TITLES, key);
  }

  /** Whether one of the words from {@code from} to before {@code to} stands in a list. */
  boolean any(List list, ArticleWords words, int from, int to) {
    for (int at = from; at < to; at++) {
      if (in(list, words.key(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a man's or a woman's given name. */
  boolean given(String key) {
    return in(List.MEN_NAMES, key) || in(List.WOMEN_NAMES, key);
  }

  Optional<Pronoun> pronoun(String key) {
    return Optional.ofNullable(pronouns.get(key));
  }

  /** The lists, by their names in the file. */
  enum List {
    MEN,
    WOMEN,
    SEVERAL,
    ONE,
    ANY_ONE,
    INDEPENDENT,
    SERVES,
    WHERE,
    COMMON,
    SAYS,
    SELECTED,
    ACTIVISTS,
    AIRWAVES,
    BORROWED_DOMAINS,
    FIRM_NOUNS,
    LEARNED_NOUNS,
    OUTLET_NOUNS,
    PARTY_NOUNS,
    ASSOCIATION_NOUNS,
    PUBLIC_NOUNS,
    LINKED_NOUNS,
    TRADES,
    CIVIC,
    DEFINITE,
    MEN_TITLES,
    WOMEN_TITLES,
    TITLES,
    MEN_NAMES,
    WOMEN_NAMES,
    FORMER,
    PARTISAN,
    MINISTERS,
    STATE_RUN,
    FOREIGN,
    BREAKS,
    PREPOSITIONS,
    PARTICLES,
    NO_NAMES,
    AGE,
    AND,
    EXAMPLES,
    POSSESSIVES,
    CHAMBERS,
    AUTHORS,
    READERS,
    STAND_INS,
    BUSINESS,
    SUFFIXES,
    THINGS,
    STAFF,
    PORTFOLIOS,
    STEWARDS,
    PUBLIC_STAND_INS,
    ANY_OFFICERS,
    NAMELESS,
    LEADERS,
    PUBLIC_OR_FIRM,
    INSTITUTIONS,
    PRESIDES,
    AMONG,
    ANALYSTS,
    INQUIRIES,
    SHARED_ACRONYMS,
    BELONGS,
    WITHIN,
    UPON,
    BALLOTS,
    SHARES,
    CAMPS,
    LEARNED,
    HANDS,
    TRAILS,
    BOTH,
    INTERNATIONAL,
    FIRM_HEADS,
    CHAIRS,
    MANAGERS,
    FIRM_STAND_INS,
    SHARED_LAW,
    SIDES,
    PUBLIC_ADJECTIVES,
    PUBLIC_BODIES,
    ENVOYS,
    NAMED_BODIES,
    NAMED_FIRMS
  }

  /**
   * How a pronoun finds its word.
   *
   * @param several empty where it may be one or several
   */
  record Pronoun(Sort sort, Entry.Gender gender, Optional<Boolean> several) {
    enum Sort {
      /** Somebody named before. */
      PERSON,
      /** Somebody or something named before. */
      ANYTHING,
      /** A body named before. */
      THING,
      /** Whoever was named last, whoever spoke. */
      LATTER,
      /** The same, but for whoever spoke last: whom that one spoke of. */
      CONCERNED,
      /** One of several who were named before. */
      ONE_OF,
      /** What stands right before. */
      RELATIVE,
      /** Whoever speaks in the quotation it stands in. */
      SPEAKER,
      /** The first named after it in the sentence, else before. */
      POSSESSIVE,
      /** Nobody in particular. */
      NOBODY
    }
  }
}
