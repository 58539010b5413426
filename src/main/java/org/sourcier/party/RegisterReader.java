package org.sourcier.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcier.rule.RuleFile;
import org.sourcier.rule.RulePack;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/**
 * Reads the register of parties from the rule files under {@code parties/}. A file may hold states,
 * bodies, persons, roles and small words, each under its own key.
 */
public final class RegisterReader {
  private static final String FOLDER = "parties/";
  static final List<String> KEYS =
      List.of("states", "bodies", "persons", "roles", "pronouns", "lists");

  private final Problems problems;
  private final Register.Builder register = new Register.Builder();
  private final SmallWordsReader smallWords;

  /**
   * @param problems takes what is wrong: unknown keys, unknown parties, a name that two parties
   *     claim
   */
  public RegisterReader(Problems problems) {
    this.problems = problems;
    this.smallWords = new SmallWordsReader(problems);
  }

  /**
   * The register of a pack; where there are problems, of what could be read. A name that a layer
   * gives to a party is no other party's in the layers below it.
   */
  public Register read(RulePack pack) {
    List<RuleFile.Part> parts = pack.under(FOLDER);
    for (int layer = pack.manifests().size() - 1; layer >= 0; layer--) {
      int own = layer;
      parts.stream().filter(part -> part.layer() == own).forEach(this::read);
      register.closeLayer();
    }
    return register.build(smallWords.read());
  }

  private void read(RuleFile.Part file) {
    file.node(problems).flatMap(node -> Fields.of(node, KEYS, problems)).ifPresent(this::read);
  }

  private void read(Fields file) {
    EntryReader entries = new EntryReader(problems, register);
    file.items("states").forEach(entries::state);
    file.items("bodies").forEach(entries::bodies);
    file.items("persons").forEach(entries::persons);
    file.items("roles").forEach(entries::roles);
    file.items("pronouns").forEach(smallWords::pronouns);
    file.node("lists").ifPresent(smallWords::lists);
  }

  /** Names in files of all parties, states by their codes in upper case. */
  static Optional<Party> party(Fields fields, String key, Problems problems) {
    Optional<Node.Scalar> code = fields.scalar(key);
    if (code.isEmpty()) {
      fields.required(key);
      return Optional.empty();
    }
    String text = code.orElseThrow().text();
    if (!Party.CAMPS.contains(text) && !text.matches("[A-Z]{2}")) {
      Map<String, String> camps = new HashMap<>();
      Party.CAMPS.forEach(camp -> camps.put(camp, camp));
      fields.choice(key, camps);
      return Optional.empty();
    }
    return Optional.of(new Party(text));
  }
}
