package org.sourcier.rule.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sourcier.rule.RuleFile;
import org.sourcier.text.Language;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Nearest;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/** Reads a file of reasons: the ids that a step needs, no others, each with its slots. */
public final class ReasonsReader {
  static final List<String> TOP = List.of("format", "about", "reasons");
  static final List<String> REASON = List.of("id", "about", "slots", "because");

  private final Collection<String> ids;
  private final Problems problems;

  /**
   * @param ids of the reasons that the step gives
   * @param problems takes what is wrong
   */
  public ReasonsReader(Collection<String> ids, Problems problems) {
    this.ids = List.copyOf(ids);
    this.problems = problems;
  }

  /** The reasons, or nothing where the file is none; the problems say what is wrong. */
  public Optional<Reasons> read(RuleFile file, Language language) {
    return file.node(problems)
        .flatMap(node -> Fields.of(node, TOP, problems))
        .map(top -> new Reasons(all(top), language));
  }

  private Map<String, Wording> all(Fields top) {
    Map<String, Wording> found = new TreeMap<>();
    top.items("reasons").forEach(node -> reason(node, found));
    for (String id : ids) {
      if (!found.containsKey(id)) {
        problems.add(top.place(), "the reason '" + id + "' is missing");
      }
    }
    return found;
  }

  private void reason(Node node, Map<String, Wording> found) {
    Optional<Fields> fields = Fields.of(node, REASON, problems);
    if (fields.isEmpty()) {
      return;
    }
    String id = fields.get().required("id");
    fields.get().required("about");
    if (!ids.contains(id)) {
      problems.add(
          node.place(), "nothing asks for the reason '" + id + "'" + Nearest.hint(id, ids));
    }
    WordingReader wordings = new WordingReader(fields.get().texts("slots"), problems);
    fields.get().node("because").flatMap(wordings::read).ifPresent(w -> found.put(id, w));
  }
}
