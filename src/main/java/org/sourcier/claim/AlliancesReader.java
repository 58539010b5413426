package org.sourcier.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcier.party.Party;
import org.sourcier.rule.RuleFile;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/** Reads {@code alliances.yaml}. */
final class AlliancesReader {
  static final List<String> TOP = List.of("format", "about", "allied", "opposed");
  static final List<String> ALLIED = List.of("id", "about", "parties");
  static final List<String> OPPOSED = List.of("id", "about", "camps");

  private final Problems problems;

  AlliancesReader(Problems problems) {
    this.problems = problems;
  }

  Optional<Alliances> read(RuleFile file) {
    return file.node(problems)
        .flatMap(node -> Fields.of(node, TOP, problems))
        .map(top -> new Alliances(allied(top), opposed(top)));
  }

  private List<Set<Party>> allied(Fields top) {
    List<Set<Party>> sets = new ArrayList<>();
    for (Node node : top.items("allied")) {
      Fields.of(node, ALLIED, problems)
          .flatMap(fields -> fields.node("parties"))
          .ifPresent(parties -> sets.add(parties(parties)));
    }
    return sets;
  }

  private List<Alliances.Opposition> opposed(Fields top) {
    List<Alliances.Opposition> found = new ArrayList<>();
    for (Node node : top.items("opposed")) {
      List<Node> camps =
          Fields.of(node, OPPOSED, problems).map(fields -> fields.items("camps")).orElse(List.of());
      if (camps.size() == 2) {
        found.add(new Alliances.Opposition(parties(camps.get(0)), parties(camps.get(1))));
      } else {
        problems.add(node.place(), "'camps' is a list of two lists of parties");
      }
    }
    return found;
  }

  private Set<Party> parties(Node node) {
    Set<Party> parties = new HashSet<>();
    List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
    for (Node item : items) {
      if (item instanceof Node.Scalar scalar && known(scalar.text())) {
        parties.add(new Party(scalar.text()));
      } else {
        problems.add(item.place(), "here a party is expected, such as US or armed-groups");
      }
    }
    return parties;
  }

  private static boolean known(String code) {
    return Party.CAMPS.contains(code) || code.matches("[A-Z]{2}");
  }
}
