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
import org.sourcier.yaml.YamlReader;

/**
 * Reads the register of parties from the rule files under {@code parties/}. A file may hold states,
 * bodies, persons, roles and small words, each under its own key.
 */
public final class RegisterReader {
  private static final String FOLDER = "parties/";
  private static final List<String> KEYS =
      List.of("states", "bodies", "persons", "roles", "pronouns", "lists");

  private final Problems problems;
  private final Register.Builder register = new Register.Builder();
  private final EntryReader entries;
  private final SmallWordsReader smallWords;

  /**
   * @param problems takes what is wrong: unknown keys, unknown parties, a name that two parties
   *     claim
   */
  public RegisterReader(Problems problems) {
    this.problems = problems;
    this.entries = new EntryReader(problems, register);
    this.smallWords = new SmallWordsReader(problems);
  }

  /** The register of a pack; where there are problems, of what could be read. */
  public Register read(RulePack pack) {
    pack.under(FOLDER).forEach(this::read);
    return register.build(smallWords.read());
  }

  private void read(RuleFile file) {
    Optional<Node> top = new YamlReader(file.name(), problems).read(file.content());
    top.flatMap(node -> Fields.of(node, KEYS, problems)).ifPresent(this::read);
  }

  private void read(Fields file) {
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
