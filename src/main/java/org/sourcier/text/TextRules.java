package org.sourcier.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sourcier.rule.RulePack;
import org.sourcier.rule.RulePackReader;
import org.sourcier.time.Times;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Place;
import org.sourcier.yaml.Problems;

/** What preparing a text goes by: the files of {@code text/} and {@code agencies.yaml}. */
public final class TextRules {
  private final Map<Language, LanguageData> languages;
  private final NoiseRules noise;
  private final Credits credits;
  private final Times times;

  private TextRules(
      Map<Language, LanguageData> languages, NoiseRules noise, Credits credits, Times times) {
    this.languages = Map.copyOf(languages);
    this.times = times;
    this.noise = noise;
    this.credits = credits;
  }

  /**
   * Reads the rules for texts.
   *
   * @param problems takes all that is wrong in them
   * @return nothing where something is
   */
  public static Optional<TextRules> read(RulePack pack, Problems problems) {
    Problems own = new Problems();
    Map<Language, LanguageData> languages = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      node(pack, "text/" + language.code() + ".yaml", own)
          .flatMap(node -> LanguageData.of(node, own))
          .ifPresent(data -> languages.put(language, data));
    }
    Optional<NoiseRules> noise =
        node(pack, "text/noise.yaml", own).flatMap(node -> NoiseRules.of(node, own));
    Optional<Credits> credits =
        node(pack, "agencies.yaml", own).flatMap(node -> Credits.of(node, own));
    Map<String, Node> days = new TreeMap<>();
    for (String code : Times.LANGUAGES) {
      node(pack, "time/" + code + ".yaml", own).ifPresent(node -> days.put(code, node));
    }
    Optional<Times> times = Times.read(days, own);
    problems.addAll(own);
    return own.none()
        ? Optional.of(
            new TextRules(
                languages, noise.orElseThrow(), credits.orElseThrow(), times.orElseThrow()))
        : Optional.empty();
  }

  /** The rules packed with the product. */
  static TextRules packed() {
    Problems problems = new Problems();
    RulePack pack = new RulePackReader(problems).read(Optional.empty());
    return read(pack, problems)
        .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
  }

  private static Optional<Node> node(RulePack pack, String name, Problems problems) {
    if (pack.file(name).isEmpty()) {
      problems.add(new Place(name, 1, 1), "this rule file is missing");
    }
    return pack.file(name).flatMap(file -> file.node(problems));
  }

  /** The names of news agencies. */
  public List<String> agencies() {
    return credits.agencies();
  }

  /** How times are named. */
  public Times times() {
    return times;
  }

  LanguageData of(Language language) {
    return Optional.ofNullable(languages.get(language)).orElse(LanguageData.NONE);
  }

  NoiseRules noise() {
    return noise;
  }

  Credits credits() {
    return credits;
  }
}
