package org.sourcier.bearing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sourcier.claim.ClaimRules;
import org.sourcier.claim.ContentReader;
import org.sourcier.finding.Status;
import org.sourcier.rule.RuleFile;
import org.sourcier.text.Language;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Problems;

/** Reads {@code claims/bearing.yaml}: whole numbers and word lists, each of them required. */
final class BearingRulesReader {
  static final List<String> ANSWERS =
      List.of(
          "last",
          "last-on-denier",
          "last-charge",
          "replied-to",
          "opens",
          "same-paragraph",
          "shares",
          "covers",
          "silent-on",
          "shared",
          "named",
          "denier-says",
          "says-not",
          "forecast",
          "set-against",
          "rebuts");
  static final List<String> WEIGHTS =
      List.of(
          "covered",
          "covering",
          "whose",
          "sort",
          "topical",
          "beside",
          "latest",
          "next",
          "as-before",
          "disputed",
          "spoken",
          "far",
          "far-pointing",
          "ahead",
          "negated",
          "predicted",
          "admitted",
          "estimated");
  static final List<String> THRESHOLDS =
      List.of("denial", "silence", "evidence", "shared", "shown", "next", "as-good");
  static final List<String> REACH =
      List.of(
          "pointing",
          "bare",
          "goes-on",
          "support",
          "announced",
          "near",
          "denied",
          "counted",
          "most");
  static final List<String> LISTS =
      List.of(
          "themes",
          "demonstrative",
          "existential",
          "standing-for",
          "against",
          "borne-out",
          "asking",
          "whether",
          "turning",
          "showing");
  private static final Map<String, Status> SORTS =
      Map.of(
          "any", Status.REPORTED,
          "alleged", Status.ALLEGED,
          "estimated", Status.ESTIMATED,
          "predicted", Status.PREDICTED);
  static final List<String> TOP =
      Stream.concat(
              Stream.of("format", "about", "answers", "weights", "thresholds", "reach", "said"),
              LISTS.stream())
          .toList();

  private final ClaimRules claims;
  private final Problems problems;

  BearingRulesReader(ClaimRules claims, Problems problems) {
    this.claims = claims;
    this.problems = problems;
  }

  Optional<BearingRules> read(RuleFile file) {
    return file.node(problems).flatMap(node -> Fields.of(node, TOP, problems)).map(this::rules);
  }

  private BearingRules rules(Fields top) {
    Map<Language, PointingWords> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, words(top, language));
    }
    return new BearingRules(
        shares(top, "answers", ANSWERS),
        shares(top, "weights", WEIGHTS),
        shares(top, "thresholds", THRESHOLDS),
        numbers(top, "reach", REACH),
        words,
        new ContentReader(claims),
        claims.reasons());
  }

  private PointingWords words(Fields top, Language language) {
    Map<Status, Set<String>> said = new EnumMap<>(Status.class);
    top.section("said", SORTS.keySet())
        .ifPresent(f -> SORTS.forEach((name, sort) -> said.put(sort, list(f, name, language))));
    Map<String, Set<String>> lists = new HashMap<>();
    LISTS.forEach(name -> lists.put(name, list(top, name, language)));
    return new PointingWords(said, lists);
  }

  private Set<String> list(Fields fields, String key, Language language) {
    return fields
        .section(key, Set.of("fr", "en"))
        .map(f -> Set.copyOf(f.texts(language.code())))
        .orElse(Set.of());
  }

  private Map<String, Double> shares(Fields top, String section, List<String> keys) {
    Map<String, Double> shares = new HashMap<>();
    numbers(top, section, keys).forEach((key, number) -> shares.put(key, number / 100.0));
    return shares;
  }

  private Map<String, Integer> numbers(Fields top, String section, List<String> keys) {
    Map<String, Integer> numbers = new HashMap<>();
    top.section(section, Set.copyOf(keys))
        .ifPresent(f -> keys.forEach(key -> numbers.put(key, number(f, key))));
    return numbers;
  }

  private int number(Fields fields, String key) {
    String text = fields.required(key);
    if (!text.matches("-?[0-9]{1,3}")) {
      problems.add(fields.place(), "'" + key + "' should be a whole number");
      return 0;
    }
    return Integer.parseInt(text);
  }
}
