package org.sourcier.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sourcier.rule.RuleFile;
import org.sourcier.rule.RulePack;
import org.sourcier.rule.table.Reasons;
import org.sourcier.rule.table.ReasonsReader;
import org.sourcier.rule.table.Table;
import org.sourcier.rule.table.TableReader;
import org.sourcier.text.Language;
import org.sourcier.yaml.Place;
import org.sourcier.yaml.Problems;

/**
 * All data that the linking of claims goes by.
 *
 * @param language of the report, in which reasons are worded
 */
public record ClaimRules(
    ClaimWords.Both words,
    Bilingual bilingual,
    Linking linking,
    Alliances alliances,
    Table independence,
    Reasons reasons,
    Language language) {
  private static final List<String> REASONS =
      List.of(
          "link-same-words",
          "link-same-content",
          "link-nested",
          "link-part",
          "tension-quantity",
          "tension-date",
          "tension-place",
          "tension-direction",
          "tension-polarity",
          "tension-cause",
          "forecast-fulfilled",
          "copy-same-text",
          "claim-denied",
          "claim-denied-by",
          "claim-in-words-of",
          "origin-analysts",
          "origin-media",
          "origin-igos",
          "origin-ngos",
          "origin-companies",
          "origin-politicians",
          "origin-armed-groups",
          "origin-civilians",
          "bears-shared-words",
          "bears-whose-word",
          "bears-pointing-back",
          "bears-beside",
          "bears-around",
          "bears-as-before",
          "bears-on-denier",
          "bears-own-words",
          "bears-introduces",
          "bears-same-speaker",
          "bears-announces",
          "bears-near",
          "bears-lead",
          "bears-contested");

  /**
   * Reads the rules.
   *
   * @param problems takes all that is wrong in them
   * @return nothing where something is
   */
  public static Optional<ClaimRules> read(RulePack pack, Language language, Problems problems) {
    Problems own = new Problems();
    Loading loading = new Loading(pack, own);
    Optional<ClaimWords.Both> words =
        loading.read("claims/words.yaml", new ClaimWordsReader(own)::read);
    Optional<Bilingual> bilingual = loading.read("bilingual.yaml", new BilingualReader(own)::read);
    Optional<Linking> linking = loading.read("claims/linking.yaml", new LinkingReader(own)::read);
    Optional<Alliances> alliances = loading.read("alliances.yaml", new AlliancesReader(own)::read);
    Optional<Table> independence =
        loading.read("claims/independence.yaml", new TableReader(PairFacts.SPEC, own)::read);
    Optional<Reasons> reasons =
        loading.read(
            "claims/reasons.yaml", file -> new ReasonsReader(REASONS, own).read(file, language));
    Map<String, String> states =
        pack.file(StateNames.FILE).map(StateNames::read).orElseGet(Map::of);
    problems.addAll(own);
    if (!own.none()) {
      return Optional.empty();
    }
    return Optional.of(
        new ClaimRules(
            words.orElseThrow(),
            bilingual.orElseThrow().with(states),
            linking.orElseThrow(),
            alliances.orElseThrow(),
            independence.orElseThrow(),
            reasons.orElseThrow(),
            language));
  }

  /** The same rules, with reasons worded in another language. */
  public ClaimRules in(Language other) {
    return new ClaimRules(
        words, bilingual, linking, alliances, independence, reasons.in(other), other);
  }

  private record Loading(RulePack pack, Problems problems) {
    <T> Optional<T> read(String name, Function<RuleFile, Optional<T>> reader) {
      Optional<RuleFile> file = pack.file(name);
      if (file.isEmpty()) {
        problems.add(new Place(name, 1, 1), "this rule file is missing");
      }
      return file.flatMap(reader);
    }
  }
}
