package org.sourcier;

import java.util.Map;
import java.util.TreeMap;
import org.sourcier.article.format.FormatShapes;
import org.sourcier.article.page.PageShapes;
import org.sourcier.bearing.BearingShapes;
import org.sourcier.claim.ClaimShapes;
import org.sourcier.finding.RuleShapes;
import org.sourcier.grade.GradeShapes;
import org.sourcier.party.PartyShapes;
import org.sourcier.review.ReviewShapes;
import org.sourcier.rule.ManifestReader;
import org.sourcier.rule.table.TableShapes;
import org.sourcier.text.TextShapes;
import org.sourcier.time.TimeShapes;
import org.sourcier.yaml.Shape;

/** The shapes of all files that people write, by the name of their schema. */
public final class RuleSchemas {
  private RuleSchemas() {}

  /** Such as {@code letters} to what {@code letters.yaml} may hold; sorted by name. */
  public static Map<String, Shape> all() {
    Map<String, Shape> all = new TreeMap<>();
    all.put("pack", ManifestReader.shape());
    all.put("sentence-rules", RuleShapes.sentenceRules());
    all.put("parties", PartyShapes.register());
    all.put("alliances", ClaimShapes.alliances());
    all.put("bilingual", ClaimShapes.bilingual());
    all.put("claim-words", ClaimShapes.words());
    all.put("linking", ClaimShapes.linking());
    all.put("independence", ClaimShapes.independence());
    all.put("reasons", TableShapes.reasons());
    all.put("letters", GradeShapes.letters());
    all.put("sanctions", GradeShapes.sanctions());
    all.put("components", GradeShapes.components());
    all.put("opinions", GradeShapes.opinions());
    GradeShapes.tables().forEach((file, shape) -> all.put(plain(file), shape));
    all.put("bearing", BearingShapes.bearing());
    all.put("formats", FormatShapes.formats());
    all.put("page", PageShapes.page());
    all.put("times", TimeShapes.times());
    all.put("noise", TextShapes.noise());
    all.put("text-words", TextShapes.words());
    all.put("agencies", TextShapes.agencies());
    all.put("review", ReviewShapes.review());
    return all;
  }

  /** The name of the schema for a rule file, such as {@code sentence-rules} for one of fr/. */
  public static String of(String file) {
    String folder = file.substring(0, file.indexOf('/') + 1);
    return switch (folder) {
      case "fr/", "en/" -> "sentence-rules";
      case "parties/" -> "parties";
      case "time/" -> "times";
      case "text/" -> text(file);
      default -> named(file);
    };
  }

  private static String text(String file) {
    String name = plain(file);
    return name.equals("fr") || name.equals("en") ? "text-words" : name;
  }

  private static String named(String file) {
    return switch (file) {
      case "claims/words.yaml" -> "claim-words";
      case "claims/reasons.yaml", "grades/changes.yaml", "grades/letter.yaml", "review.yaml" ->
          "reasons";
      default -> plain(file);
    };
  }

  private static String plain(String file) {
    return file.substring(file.indexOf('/') + 1).replace(".yaml", "");
  }
}
