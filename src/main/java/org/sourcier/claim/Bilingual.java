package org.sourcier.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sourcier.text.Language;

/**
 * What French and English call the same thing. A phrase of up to {@link #LONGEST} lemmas leads to
 * an idea ("idea:shell") or a state ("state:KP").
 */
public final class Bilingual {
  /** The most words that a phrase has. */
  public static final int LONGEST = 5;

  /** What the ids of states start with. */
  public static final String STATE = "state:";

  /** What the ids of ideas start with. */
  public static final String IDEA = "idea:";

  private final Map<String, String> fr;
  private final Map<String, String> en;
  private final Openings frOpenings;
  private final Openings enOpenings;

  /**
   * @param fr idea by French phrase, in lower case
   * @param en idea by English phrase, in lower case
   */
  public Bilingual(Map<String, String> fr, Map<String, String> en) {
    this.fr = Map.copyOf(fr);
    this.en = Map.copyOf(en);
    this.frOpenings = new Openings(fr.keySet());
    this.enOpenings = new Openings(en.keySet());
  }

  /** This vocabulary, and these words in both languages where they stand for nothing else. */
  Bilingual with(Map<String, String> names) {
    Map<String, String> french = new TreeMap<>(names);
    french.putAll(fr);
    Map<String, String> english = new TreeMap<>(names);
    english.putAll(en);
    return new Bilingual(french, english);
  }

  /** Whether a phrase may begin with a folded word. */
  boolean starts(String word, Language language) {
    return (language == Language.FR ? frOpenings : enOpenings).have(word);
  }

  /** The idea or state that a phrase stands for. */
  public Optional<String> idea(String phrase, Language language) {
    return Optional.ofNullable((language == Language.FR ? fr : en).get(phrase));
  }

  /** The states among these terms, as a view of them. */
  static SortedSet<String> among(SortedSet<String> terms) {
    // The next character after the colon: all ids of states come before it, and no others.
    return terms.subSet(STATE, "state;");
  }

  /** The codes of the states among these terms, sorted. */
  public static SortedSet<String> states(Iterable<String> terms) {
    SortedSet<String> codes = new TreeSet<>();
    for (String term : terms) {
      if (term.startsWith(STATE)) {
        codes.add(term.substring(STATE.length()));
      }
    }
    return codes;
  }

  /** All ideas that some word stands for, sorted. */
  public List<String> ideas() {
    SortedSet<String> all = new TreeSet<>(fr.values());
    all.addAll(en.values());
    return List.copyOf(all);
  }
}
