package org.sourcier.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sourcier.rule.vocabulary.CueWord;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/**
 * Gathers cue verbs or cue nouns. A word may stand in several entries and its frames add up; a
 * label may have one value in each layer, wherever it stands, and the highest layer's counts.
 */
final class CueLoader {
  static final List<String> KEYS =
      List.of("about", "lemmas", "frames", "status", "act", "certainty");
  private static final List<String> LABELS = List.of("status", "act", "certainty");

  private final Problems problems;
  private final Map<String, Set<String>> frames = new TreeMap<>();
  private final Map<String, Map<String, Label>> labels = new TreeMap<>();

  private record Label(int layer, Node.Scalar value) {}

  CueLoader(Problems problems) {
    this.problems = problems;
  }

  /** Adds an entry; those of lower layers come first. */
  void add(int layer, Node node) {
    Fields.of(node, KEYS, problems).ifPresent(fields -> add(layer, fields));
  }

  private void add(int layer, Fields fields) {
    fields.choice("status", Fields.names(Status.values()));
    fields.choice("act", Fields.names(Act.values()));
    fields.choice("certainty", Fields.names(Certainty.values()));
    for (String lemma : fields.texts("lemmas")) {
      frames.computeIfAbsent(lemma, l -> new TreeSet<>()).addAll(fields.texts("frames"));
      for (String label : LABELS) {
        fields.scalar(label).ifPresent(value -> label(lemma, label, new Label(layer, value)));
      }
    }
  }

  private void label(String lemma, String name, Label label) {
    Optional<Label> before =
        Optional.ofNullable(labels.computeIfAbsent(lemma, l -> new TreeMap<>()).put(name, label));
    if (before.filter(b -> !b.value().text().equals(label.value().text())).isEmpty()) {
      return;
    }
    Label other = before.get();
    String said = "'" + lemma + "' has the " + name + " '" + other.value().text() + "' at ";
    if (other.layer() == label.layer()) {
      problems.add(label.value().place(), said + other.value().place() + "; it can have one");
    } else {
      problems.note(label.value().place(), said + other.value().place() + ", which this replaces");
    }
  }

  /** The words by lemma. */
  Map<String, CueWord> words() {
    Map<String, CueWord> words = new TreeMap<>();
    frames.forEach((lemma, own) -> words.put(lemma, new CueWord(own, values(lemma))));
    return words;
  }

  private Map<String, String> values(String lemma) {
    Map<String, String> values = new HashMap<>();
    labels
        .getOrDefault(lemma, Map.of())
        .forEach((name, label) -> values.put(name, label.value().text()));
    return values;
  }
}
