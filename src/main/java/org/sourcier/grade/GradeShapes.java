package org.sourcier.grade;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sourcier.party.PartyShapes;
import org.sourcier.rule.table.TableShapes;
import org.sourcier.yaml.Shape;

/** What the files that grades go by may hold. */
public final class GradeShapes {
  private static final Shape PARTY_OR_UNION =
      new Shape.AnyOf(List.of(PartyShapes.party(), new Shape.Text("^[A-Z]{2,}$")));

  private GradeShapes() {}

  /** {@code letters.yaml}. */
  public static Shape letters() {
    Map<String, Shape> entry =
        Map.of(
            "letter", Shape.oneOf(LettersReader.LETTERS.keySet()),
            "party", PartyShapes.party(),
            "date", new Shape.Text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    List<String> duties = List.of("letter", "reason", "date", "by");
    return Shape.keys(
        LettersReader.TOP,
        Map.of("letters", Shape.entries(LettersReader.ENTRY, entry, duties)),
        List.of());
  }

  /** {@code sanctions.yaml}. */
  public static Shape sanctions() {
    Shape measures =
        Shape.entries(
            SanctionsReader.MEASURE,
            Map.of("verified", Shape.oneOf(List.of("yes", "no"))),
            List.of("act", "verified"));
    Map<String, Shape> entry =
        Map.of("from", PARTY_OR_UNION, "to", PARTY_OR_UNION, "measures", measures);
    return Shape.keys(
        SanctionsReader.TOP,
        Map.of(
            "because",
            Shape.WORDING,
            "unions",
            new Shape.Named(new Shape.ListOf(PartyShapes.party())),
            "sanctions",
            Shape.entries(SanctionsReader.ENTRY, entry, List.of("id", "about"))),
        List.of());
  }

  /** {@code grades/components.yaml}. */
  public static Shape components() {
    return Shape.keys(
        ComponentsReader.TOP, Map.of("components", new Shape.Named(Shape.TEXTS)), List.of());
  }

  /** {@code grades/opinions.yaml}. */
  public static Shape opinions() {
    Map<String, Shape> shapes = new TreeMap<>();
    for (String list : List.of("copulas", "values", "phrases", "feelings", "open")) {
      shapes.put(list, Shape.BY_LANGUAGE);
    }
    return Shape.keys(OpinionsReader.TOP, shapes, List.of());
  }

  /** The tables, by the name of their file. */
  public static Map<String, Shape> tables() {
    return Map.of(
        "grades/number.yaml", TableShapes.of(NumberSheet.SPEC),
        "grades/evidence.yaml", TableShapes.of(EvidenceJudge.SPEC),
        "grades/confidence.yaml", TableShapes.of(ConfidenceJudge.SPEC),
        "claims/importance.yaml", TableShapes.of(ClaimOrder.SPEC));
  }
}
