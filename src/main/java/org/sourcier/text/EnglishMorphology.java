package org.sourcier.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The readings of English words: irregular verbs from a list, others from the dictionary, unknown
 * ones by their endings. A form in -ing or -ed has its verbal readings whatever the tagger calls
 * it; a form without ending has them only where it is called a verb.
 */
final class EnglishMorphology {
  private static final Map<String, String> CLITICS =
      Map.of("n't", "not", "'re", "be", "'ve", "have", "'ll", "will", "'m", "be");

  private final Annotator annotator;
  private final EnglishDictionary dictionary;
  private final Map<String, Set<Morph>> irregular = new LinkedHashMap<>();

  /** From lines "base past participle", variants of a form joined by "/". */
  EnglishMorphology(
      Annotator annotator, EnglishDictionary dictionary, List<String> irregularVerbs) {
    this.annotator = annotator;
    this.dictionary = dictionary;
    irregularVerbs.forEach(line -> learn(line.split(" ")));
    for (String form : List.of("am", "are", "is", "'m", "'re", "'s")) {
      add(form, "be", Mood.PRESENT);
    }
    for (String form : List.of("has", "'ve", "'s")) {
      add(form, "have", Mood.PRESENT);
    }
    add("'d", "have", Mood.PAST);
    add("'d", "will", Mood.CONDITIONAL);
    add("would", "will", Mood.CONDITIONAL);
  }

  private void learn(String[] forms) {
    String base = forms[0];
    add(base, base, Mood.INFINITIVE);
    add(base, base, Mood.PRESENT);
    add(base, base, Mood.IMPERATIVE);
    add(base + (base.endsWith("o") ? "es" : "s"), base, Mood.PRESENT);
    for (String past : List.of(forms[1].split("/"))) {
      add(past, base, Mood.PAST);
    }
    for (String participle : List.of(forms[2].split("/"))) {
      add(participle, base, Mood.PAST_PARTICIPLE);
    }
  }

  private void add(String form, String lemma, Mood mood) {
    irregular.computeIfAbsent(form, f -> new LinkedHashSet<>()).add(reading(lemma, Pos.VERB, mood));
  }

  private static Morph reading(String lemma, Pos pos, Mood... mood) {
    return new Morph(
        lemma,
        pos,
        List.of(mood).stream().findFirst(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A word with its lemma and readings under a part of speech. */
  WordType type(Written written, Pos pos) {
    String norm = written.norm();
    List<Morph> verbal = verbal(norm, pos);
    String lemma = lemma(norm, pos, verbal);
    List<Morph> readings = new ArrayList<>(verbal);
    if (!isVerb(pos) && pos != Pos.PUNCT && pos != Pos.SYM) {
      readings.add(reading(lemma, pos));
    }
    return new WordType(written.form(), norm, pos, lemma, readings);
  }

  private String lemma(String norm, Pos pos, List<Morph> verbal) {
    if (CLITICS.containsKey(norm)) {
      return CLITICS.getOrDefault(norm, norm);
    }
    if (isVerb(pos)) {
      return verbal.isEmpty() ? norm : verbal.get(0).lemma();
    }
    boolean plural = pos == Pos.NOUN && norm.length() > 3 && norm.endsWith("s");
    return plural ? model(norm, Pos.NOUN) : norm;
  }

  private List<Morph> verbal(String norm, Pos pos) {
    Set<Morph> known = irregular.getOrDefault(norm, Set.of());
    if (!known.isEmpty()) {
      return List.copyOf(known);
    }
    boolean marked = norm.endsWith("ing") || norm.endsWith("ed");
    List<Morph> listed = marked && pos == Pos.PROPN ? List.of() : dictionary.verbal(norm);
    if (!listed.isEmpty() && (marked || isVerb(pos))) {
      return listed;
    }
    if (norm.endsWith("ing") && norm.length() > 4 && pos != Pos.PROPN) {
      return readings(bases(norm, 3), Mood.PRESENT_PARTICIPLE);
    }
    if (norm.endsWith("ed") && norm.length() > 3 && pos != Pos.PROPN) {
      Set<String> bases = bases(norm, 2);
      return bases.contains(norm) ? List.of() : readings(bases, Mood.PAST, Mood.PAST_PARTICIPLE);
    }
    return isVerb(pos) ? unmarked(norm) : List.of();
  }

  /** The model's guess first, then what the ending allows: "blamed" is of "blame" or "blam". */
  private Set<String> bases(String norm, int ending) {
    String stem = norm.substring(0, norm.length() - ending);
    return new LinkedHashSet<>(List.of(model(norm, Pos.VERB), stem + "e", stem));
  }

  private static List<Morph> readings(Set<String> lemmas, Mood... moods) {
    List<Morph> readings = new ArrayList<>();
    for (String lemma : lemmas) {
      for (Mood mood : moods) {
        readings.add(reading(lemma, Pos.VERB, mood));
      }
    }
    return readings;
  }

  private List<Morph> unmarked(String norm) {
    if (norm.endsWith("s") && norm.length() > 3 && !norm.endsWith("ss")) {
      return List.of(reading(model(norm, Pos.VERB), Pos.VERB, Mood.PRESENT));
    }
    return List.of(
        reading(norm, Pos.VERB, Mood.INFINITIVE),
        reading(norm, Pos.VERB, Mood.PRESENT),
        reading(norm, Pos.VERB, Mood.IMPERATIVE));
  }

  private String model(String norm, Pos pos) {
    return norm.length() > 40 ? norm : annotator.lemma(norm, pos).toLowerCase(Locale.ROOT);
  }

  private static boolean isVerb(Pos pos) {
    return pos == Pos.VERB || pos == Pos.AUX;
  }
}
