package org.sourcier.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.text.Language;
import org.sourcier.text.Token;

/**
 * What one assertion says, made comparable.
 *
 * @param language of its sentence
 * @param tokens of the content, in order
 * @param words of the content in order, folded
 * @param terms ideas, states, names and rare words; "state:KP", "idea:shell", "name:watson",
 *     "word:cosmodrome"
 * @param quantities the values by what they count: "idea:shell" → 5000000
 * @param dates days, months, years and dates
 * @param positive whether it is said to be so
 * @param question whether it is an indirect question, which asserts nothing
 * @param passive whether it names the one who acts after the act: "was sold by"
 * @param parts the terms of each of its parts, in order; a single one where it has no parts
 * @param main those of its terms that stand in its main clause
 * @param excluded the terms of what it expressly does not speak of
 * @param beside the terms of the circumstances that it is set beside
 * @param wordings the text's words behind each term
 * @param kept the offsets at which something begins that is to be kept from being so
 * @param setting when, where and why
 * @param anaphoric whether it leans on something said before, or on who speaks
 */
public record Content(
    Ref ref,
    VoicedArticle article,
    VoicedAssertion assertion,
    Language language,
    List<Token> tokens,
    List<String> words,
    SortedSet<String> terms,
    NavigableMap<String, SortedSet<Long>> quantities,
    SortedSet<String> dates,
    boolean positive,
    boolean question,
    boolean passive,
    List<Set<String>> parts,
    SortedSet<String> main,
    SortedSet<String> excluded,
    SortedSet<String> beside,
    Map<String, String> wordings,
    Set<Integer> kept,
    Setting setting,
    boolean anaphoric) {
  public Content {
    tokens = List.copyOf(tokens);
    words = List.copyOf(words);
    terms = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(terms));
    parts = List.copyOf(parts);
    main = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(main));
    excluded = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(excluded));
    beside = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(beside));
    wordings = java.util.Collections.unmodifiableMap(new TreeMap<>(wordings));
    kept = Set.copyOf(kept);
  }

  /** All that is compared: terms, numbers with what they count, dates, and what stands beside. */
  public SortedSet<String> features() {
    SortedSet<String> all = new TreeSet<>(terms);
    quantities.forEach((unit, values) -> values.forEach(v -> all.add("number:" + v)));
    dates.forEach(date -> all.add("date:" + date));
    excluded.forEach(term -> all.add("excluded:" + term));
    beside.forEach(term -> all.add("beside:" + term));
    return all;
  }

  /** Whether what begins at this offset is said to be prevented, refused or fought. */
  boolean keepsOff(int offset) {
    return kept.contains(offset);
  }

  /** The values given for what is counted; empty where there is none. */
  public SortedSet<Long> counted(String unit) {
    return quantities.getOrDefault(unit, new TreeSet<>());
  }

  /** The day of its article, where that is known. */
  Optional<LocalDate> published() {
    return article.text().article().metadata().published();
  }

  /** Whether both stand in one article. */
  boolean sameArticle(Content other) {
    return ref.article().equals(other.ref.article());
  }

  /** A feature as this text words it. */
  String shown(String feature) {
    return wordings.getOrDefault(feature, Linker.shown(feature));
  }

  /** The terms in the order of the words. */
  public List<String> ordered() {
    return parts.stream().flatMap(Set::stream).distinct().toList();
  }
}
