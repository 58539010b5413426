package org.sourcier.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sourcier.rule.RuleFile;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Problems;

/** Reads {@code claims/linking.yaml}: whole per cents, each of them required. */
final class LinkingReader {
  static final List<String> TOP =
      List.of("format", "about", "thresholds", "weights", "light", "kinds");
  static final List<String> THRESHOLDS =
      List.of(
          "link",
          "cluster",
          "part",
          "core",
          "near",
          "same-words",
          "nested",
          "tension",
          "containment",
          "light");
  static final List<String> WEIGHTS =
      List.of("state", "number", "date", "idea", "kind", "word", "excluded", "beside");

  private static final String KIND = "kind:";

  private final Problems problems;

  LinkingReader(Problems problems) {
    this.problems = problems;
  }

  Optional<Linking> read(RuleFile file) {
    return file.node(problems)
        .flatMap(node -> Fields.of(node, TOP, problems))
        .map(
            top ->
                new Linking(
                    shares(top, "thresholds", THRESHOLDS),
                    shares(top, "weights", WEIGHTS),
                    Set.copyOf(top.texts("light").stream().map(Bilingual.IDEA::concat).toList()),
                    kinds(top)));
  }

  private Map<String, String> kinds(Fields top) {
    Map<String, String> kinds = new TreeMap<>();
    top.node("kinds")
        .flatMap(node -> Fields.of(node, problems))
        .ifPresent(named -> named.keys().forEach(kind -> add(named, kind, kinds)));
    return kinds;
  }

  private static void add(Fields named, String kind, Map<String, String> kinds) {
    named.texts(kind).forEach(idea -> kinds.put(Bilingual.IDEA + idea, KIND + kind));
  }

  private Map<String, Double> shares(Fields top, String section, List<String> keys) {
    Map<String, Double> shares = new TreeMap<>();
    top.node(section)
        .flatMap(node -> Fields.of(node, keys, problems))
        .ifPresentOrElse(
            fields -> keys.forEach(key -> shares.put(key, share(fields, key))),
            () -> problems.add(top.place(), "'" + section + "' is missing here"));
    return shares;
  }

  private double share(Fields fields, String key) {
    String text = fields.required(key);
    if (!text.matches("[0-9]{1,3}")) {
      problems.add(fields.place(), "'" + key + "' should be a whole number of per cents");
      return 0;
    }
    return Integer.parseInt(text) / 100.0;
  }
}
