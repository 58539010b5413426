package org.sourcier.claim;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sourcier.rule.RuleFile;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/**
 * What the register of parties calls the states of the world, in French and English: their names,
 * their people, their capitals. So no state is missing from what contents are compared by, and none
 * is written down twice.
 */
final class StateNames {
  static final String FILE = "parties/states.yaml";
  private static final List<String> WORDS = List.of("names", "adjectives", "capitals");

  private final Map<String, String> states = new TreeMap<>();

  private StateNames() {}

  /**
   * The states' terms by their folded names; what is wrong in the file is the register's to say.
   */
  static Map<String, String> read(RuleFile file) {
    Problems ignored = new Problems();
    StateNames names = new StateNames();
    file.node(ignored)
        .flatMap(node -> Fields.of(node, ignored))
        .ifPresent(top -> top.items("states").forEach(node -> names.state(node, ignored)));
    return names.states;
  }

  private void state(Node node, Problems ignored) {
    Fields.of(node, ignored).ifPresent(this::words);
  }

  private void words(Fields state) {
    String term = Bilingual.STATE + state.required("code");
    for (String key : WORDS) {
      state.scalars(key).forEach(word -> states.putIfAbsent(Folding.fold(word.text()), term));
    }
  }
}
