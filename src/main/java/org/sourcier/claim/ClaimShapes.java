package org.sourcier.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sourcier.party.PartyShapes;
import org.sourcier.rule.table.TableShapes;
import org.sourcier.yaml.Shape;

/** What the files that the linking of claims goes by may hold. */
public final class ClaimShapes {
  private static final Shape PERCENT = new Shape.Text("^[0-9]{1,3}$");

  private ClaimShapes() {}

  /** {@code alliances.yaml}. */
  public static Shape alliances() {
    Shape parties = new Shape.ListOf(PartyShapes.party());
    Map<String, Shape> allied = Map.of("id", Shape.TEXT, "parties", parties);
    Map<String, Shape> camps = Map.of("id", Shape.TEXT, "camps", new Shape.ListOf(parties));
    return Shape.keys(
        AlliancesReader.TOP,
        Map.of(
            "allied", Shape.entries(AlliancesReader.ALLIED, allied, List.of("id", "parties")),
            "opposed", Shape.entries(AlliancesReader.OPPOSED, camps, List.of("id", "camps"))),
        List.of());
  }

  /** {@code bilingual.yaml}. */
  public static Shape bilingual() {
    Shape named = new Shape.Named(Shape.BY_LANGUAGE);
    return Shape.keys(BilingualReader.TOP, Map.of("states", named, "ideas", named), List.of());
  }

  /** {@code claims/words.yaml}. */
  public static Shape words() {
    List<String> known = new ArrayList<>(List.of("format", "about"));
    Map<String, Shape> shapes = new TreeMap<>();
    for (String list : ClaimWordsReader.LISTS) {
      known.add(list);
      shapes.put(list, Shape.BY_LANGUAGE);
    }
    Shape values = new Shape.Named(Shape.TEXT);
    Map<String, Shape> both = Map.of("fr", values, "en", values);
    for (String map : ClaimWordsReader.MAPS) {
      known.add(map);
      shapes.put(map, Shape.keys(List.of("fr", "en"), both, List.of()));
    }
    return Shape.keys(known, shapes, List.of());
  }

  /** {@code claims/linking.yaml}. */
  public static Shape linking() {
    return Shape.keys(
        LinkingReader.TOP,
        Map.of(
            "thresholds", percents(LinkingReader.THRESHOLDS),
            "weights", percents(LinkingReader.WEIGHTS),
            "kinds", new Shape.Named(new Shape.ListOf(Shape.TEXT))),
        List.of());
  }

  private static Shape percents(List<String> keys) {
    Map<String, Shape> shapes = new TreeMap<>();
    keys.forEach(key -> shapes.put(key, PERCENT));
    return Shape.keys(keys, shapes, List.of());
  }

  /** {@code claims/independence.yaml}. */
  public static Shape independence() {
    return TableShapes.of(PairFacts.SPEC);
  }
}
