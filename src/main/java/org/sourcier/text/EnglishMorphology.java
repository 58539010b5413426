package org.sourcier.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcier.article.Span;

/**
 * The readings of English words: irregular verbs from a list, regular ones by their endings where
 * the tagger calls the word a verb.
 */
final class EnglishMorphology {
  private static final Map<String, String> CLITICS =
      Map.of("n't", "not", "'re", "be", "'ve", "have", "'ll", "will", "'m", "be");

  private final Map<String, Set<Morph>> irregular = new LinkedHashMap<>();

  /** From lines "base past participle", variants of a form joined by "/". */
  EnglishMorphology(List<String> irregularVerbs) {
    irregularVerbs.forEach(line -> learn(line.split(" ")));
    for (String form : List.of("am", "are", "is", "'m", "'re", "'s")) {
      add(form, "be", Mood.PRESENT);
    }
    for (String form : List.of("has", "'ve")) {
      add(form, "have", Mood.PRESENT);
    }
    add("'s", "have", Mood.PRESENT);
    add("'d", "have", Mood.PAST);
    add("'d", "will", Mood.CONDITIONAL);
    add("does", "do", Mood.PRESENT);
    add("goes", "go", Mood.PRESENT);
    add("would", "will", Mood.CONDITIONAL);
  }

  private void learn(String[] forms) {
    String base = forms[0];
    add(base, base, Mood.INFINITIVE);
    add(base, base, Mood.PRESENT);
    add(base, base, Mood.IMPERATIVE);
    for (String past : List.of(forms[1].split("/"))) {
      add(past, base, Mood.PAST);
    }
    for (String participle : List.of(forms[2].split("/"))) {
      add(participle, base, Mood.PAST_PARTICIPLE);
    }
  }

  private void add(String form, String lemma, Mood mood) {
    irregular.computeIfAbsent(form, f -> new LinkedHashSet<>()).add(verb(lemma, mood));
  }

  private static Morph verb(String lemma, Mood mood) {
    return new Morph(
        lemma, Pos.VERB, Optional.of(mood), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A token with its readings; {@code lemma} is the model's guess, empty where it has none. */
  Token token(Span span, String form, Pos pos, String lemma) {
    String norm = Spelling.norm(form);
    boolean verbal = pos == Pos.VERB || pos == Pos.AUX;
    Set<Morph> readings = new LinkedHashSet<>(irregular.getOrDefault(norm, Set.of()));
    String base = lemma.isEmpty() ? norm : lemma;
    if (verbal && readings.isEmpty()) {
      readings.addAll(regular(norm, base));
    }
    Optional<String> known =
        verbal ? readings.stream().map(Morph::lemma).findFirst() : Optional.empty();
    String chosen = CLITICS.getOrDefault(norm, known.orElse(base)).toLowerCase(Locale.ROOT);
    if (!verbal && pos != Pos.PUNCT && pos != Pos.SYM) {
      readings.add(
          new Morph(
              chosen, pos, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
    return new Token(span, form, norm, pos, chosen, List.copyOf(readings));
  }

  private static List<Morph> regular(String norm, String lemma) {
    List<Morph> readings = new ArrayList<>();
    if (norm.endsWith("ing") && norm.length() > 4) {
      readings.add(verb(lemma, Mood.PRESENT_PARTICIPLE));
    } else if (norm.endsWith("ed") && norm.length() > 3 && !lemma.equals(norm)) {
      readings.add(verb(lemma, Mood.PAST));
      readings.add(verb(lemma, Mood.PAST_PARTICIPLE));
    } else if (norm.endsWith("s") && !norm.endsWith("ss") && !lemma.equals(norm)) {
      readings.add(verb(lemma, Mood.PRESENT));
    } else {
      readings.add(verb(lemma, Mood.INFINITIVE));
      readings.add(verb(lemma, Mood.PRESENT));
      readings.add(verb(lemma, Mood.IMPERATIVE));
    }
    return readings;
  }
}
