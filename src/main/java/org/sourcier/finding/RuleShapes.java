package org.sourcier.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Shape;

/** What the files under {@code fr/} and {@code en/} may hold. */
public final class RuleShapes {
  private static final Shape YES_OR_NO = Shape.oneOf(List.of("yes", "no"));

  private RuleShapes() {}

  /** Words, cue words, phrases and sentence rules. */
  public static Shape sentenceRules() {
    Shape list = Shape.keys(VocabularyLoader.LIST_KEYS, Map.of("replaces", YES_OR_NO), List.of());
    Shape cues = Shape.entries(CueLoader.KEYS, labels(), List.of("lemmas"));
    return Shape.keys(
        RuleBookLoader.KEYS,
        Map.of(
            "words",
            new Shape.Named(list),
            "verbs",
            cues,
            "nouns",
            cues,
            "phrases",
            new Shape.Named(Shape.TEXT),
            "rules",
            Shape.entries(RuleReader.KEYS, rule(), RuleReader.DUTIES)),
        List.of());
  }

  private static Map<String, Shape> labels() {
    return Map.of(
        "status", names(Status.values()),
        "act", names(Act.values()),
        "certainty", names(Certainty.values()));
  }

  private static Map<String, Shape> rule() {
    Map<String, Shape> shapes = new TreeMap<>(labels());
    shapes.put("id", Shape.TEXT);
    shapes.put("about", Shape.TEXT);
    shapes.put("finds", names(Finds.values()));
    shapes.put("polarity", Shape.oneOf(List.of("+", "-")));
    shapes.put("kind", kinds());
    for (String key : List.of("inspectable", "relays", "leaning", "outermost")) {
      shapes.put(key, YES_OR_NO);
    }
    shapes.put("spoken", Shape.oneOf(List.of("answering", "no", "yes")));
    Set<String> example = new TreeSet<>(SentenceRule.LABELS);
    example.add("text");
    shapes.put("examples", Shape.entries(example, Map.of("text", Shape.TEXT), List.of("text")));
    return shapes;
  }

  private static Shape kinds() {
    List<String> kinds = new ArrayList<>(Fields.names(Denial.Kind.values()).keySet());
    kinds.addAll(Fields.names(Evidence.Kind.values()).keySet());
    kinds.addAll(Fields.names(Context.Kind.values()).keySet());
    return Shape.oneOf(kinds);
  }

  private static <E extends Enum<E>> Shape names(E[] values) {
    return Shape.oneOf(Fields.names(values).keySet());
  }
}
