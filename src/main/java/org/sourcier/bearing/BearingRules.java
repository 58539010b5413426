package org.sourcier.bearing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcier.claim.ClaimRules;
import org.sourcier.claim.ContentReader;
import org.sourcier.rule.RulePack;
import org.sourcier.rule.table.Reasons;
import org.sourcier.text.Language;
import org.sourcier.yaml.Place;
import org.sourcier.yaml.Problems;

/**
 * The data by which it is decided what a denial or a piece of evidence bears on, from {@code
 * claims/bearing.yaml}.
 *
 * @param answers what each sign counts that a denial is of an assertion, by name, in logits
 * @param weights what each sign counts that evidence is for one, by name; 1 is as much as all
 *     others could weigh up
 * @param thresholds as shares of 1, by name
 * @param reach in sentences or assertions, by name
 * @param words of each language
 * @param contents reads what assertions say
 * @param reasons in the language of the report
 */
public record BearingRules(
    Map<String, Double> answers,
    Map<String, Double> weights,
    Map<String, Double> thresholds,
    Map<String, Integer> reach,
    Map<Language, PointingWords> words,
    ContentReader contents,
    Reasons reasons) {
  private static final String FILE = "claims/bearing.yaml";

  public BearingRules {
    answers = Map.copyOf(answers);
    weights = Map.copyOf(weights);
    thresholds = Map.copyOf(thresholds);
    reach = Map.copyOf(reach);
    words = Map.copyOf(words);
  }

  /**
   * Reads the rules.
   *
   * @param claims hold the words and the reasons
   * @param problems takes all that is wrong
   * @return nothing where something is
   */
  public static Optional<BearingRules> read(RulePack pack, ClaimRules claims, Problems problems) {
    if (pack.file(FILE).isEmpty()) {
      problems.add(new Place(FILE, 1, 1), "this rule file is missing");
    }
    return pack.file(FILE).flatMap(new BearingRulesReader(claims, problems)::read);
  }

  double answer(String sign) {
    return named(answers, sign);
  }

  double weight(String sign) {
    return named(weights, sign);
  }

  double threshold(String name) {
    return named(thresholds, name);
  }

  int reach(String name) {
    return named(reach, name);
  }

  PointingWords words(Language language) {
    return named(words, language);
  }

  private static <K, V> V named(Map<K, V> values, K name) {
    return Optional.ofNullable(values.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no such entry: " + List.of(name)));
  }
}
