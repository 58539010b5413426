package org.sourcier.grade;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sourcier.claim.ClaimRules;
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
 * All data that grades go by.
 *
 * @param claims the data that contents are read by
 */
public record GradeRules(
    ClaimRules claims,
    Table number,
    Table evidence,
    Table confidence,
    Letters letters,
    Reasons letterReasons,
    Reasons changes,
    Components components,
    Opinions opinions,
    Table importance,
    SanctionsRegister sanctions) {
  private static final List<String> LETTER_REASONS =
      List.of("letter-not-judged", "letter-worst-link", "letter-no-origin");
  private static final List<String> CHANGES =
      List.of(
          "change-independent-origin",
          "change-identified-origin",
          "change-independence-shown",
          "change-evidence-published",
          "change-physical-evidence",
          "change-admission",
          "change-denial-withdrawn",
          "change-denial",
          "change-heard-directly",
          "change-specific",
          "change-tension-solved",
          "change-retraction");

  /** The language in which reasons are worded. */
  public Language language() {
    return claims.language();
  }

  /**
   * Reads the rules of grades.
   *
   * @param problems takes all that is wrong in them
   * @return nothing where something is
   */
  public static Optional<GradeRules> read(RulePack pack, ClaimRules claims, Problems problems) {
    Problems own = new Problems();
    Loading load = new Loading(pack, own, claims.language());
    Optional<Table> number =
        load.file("grades/number.yaml", new TableReader(NumberSheet.SPEC, own)::read);
    Optional<Table> evidence =
        load.file("grades/evidence.yaml", new TableReader(EvidenceJudge.SPEC, own)::read);
    Optional<Table> confidence =
        load.file("grades/confidence.yaml", new TableReader(ConfidenceJudge.SPEC, own)::read);
    Optional<Letters> letters = load.file("letters.yaml", new LettersReader(own)::read);
    Optional<Reasons> letter = load.reasons("grades/letter.yaml", LETTER_REASONS);
    Optional<Reasons> changes = load.reasons("grades/changes.yaml", CHANGES);
    Optional<Components> components =
        load.file("grades/components.yaml", new ComponentsReader(claims.bilingual(), own)::read);
    Optional<Opinions> opinions = load.file("grades/opinions.yaml", new OpinionsReader(own)::read);
    Optional<Table> importance =
        load.file("claims/importance.yaml", new TableReader(ClaimOrder.SPEC, own)::read);
    Optional<SanctionsRegister> sanctions =
        load.file("sanctions.yaml", new SanctionsReader(claims.bilingual(), own)::read);
    problems.addAll(own);
    if (!own.none()) {
      return Optional.empty();
    }
    return Optional.of(
        new GradeRules(
            claims,
            number.orElseThrow(),
            evidence.orElseThrow(),
            confidence.orElseThrow(),
            letters.orElseThrow(),
            letter.orElseThrow(),
            changes.orElseThrow(),
            components.orElseThrow(),
            opinions.orElseThrow(),
            importance.orElseThrow(),
            sanctions.orElseThrow()));
  }

  private record Loading(RulePack pack, Problems problems, Language language) {
    <T> Optional<T> file(String name, Function<RuleFile, Optional<T>> reader) {
      Optional<RuleFile> file = pack.file(name);
      if (file.isEmpty()) {
        problems.add(new Place(name, 1, 1), "this rule file is missing");
      }
      return file.flatMap(reader);
    }

    Optional<Reasons> reasons(String name, List<String> ids) {
      return file(name, file -> new ReasonsReader(ids, problems).read(file, language));
    }
  }
}
