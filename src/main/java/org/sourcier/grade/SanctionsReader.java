package org.sourcier.grade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sourcier.claim.Bilingual;
import org.sourcier.party.Party;
import org.sourcier.rule.RuleFile;
import org.sourcier.rule.table.WordingReader;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Nearest;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/** Reads {@code sanctions.yaml}; its ideas must stand in the bilingual vocabulary. */
final class SanctionsReader {
  static final List<String> TOP =
      List.of(
          "format",
          "about",
          "unions",
          "sanctions",
          "because",
          "giving",
          "taking",
          "exchange",
          "barring",
          "talking");
  static final List<String> ENTRY = List.of("id", "about", "from", "to", "ideas", "measures");
  static final List<String> MEASURE = List.of("act", "paragraph", "verified");

  private final Set<String> ideas;
  private final Problems problems;
  private final Map<String, Set<Party>> unions = new TreeMap<>();

  SanctionsReader(Bilingual bilingual, Problems problems) {
    this.ideas = new HashSet<>(bilingual.ideas());
    this.problems = problems;
  }

  Optional<SanctionsRegister> read(RuleFile file) {
    return file.node(problems)
        .flatMap(node -> Fields.of(node, TOP, problems))
        .flatMap(this::register);
  }

  private Optional<SanctionsRegister> register(Fields top) {
    if (top.node("because").isEmpty()) {
      problems.add(top.place(), "'because' is missing here");
    }
    top.node("unions").flatMap(node -> Fields.of(node, problems)).ifPresent(this::unions);
    List<SanctionsRegister.Entry> entries = new ArrayList<>();
    for (Node node : top.items("sanctions")) {
      Fields.of(node, ENTRY, problems).map(this::entry).ifPresent(entries::add);
    }
    return top.node("because")
        .flatMap(new WordingReader(List.of("measures"), problems)::read)
        .map(
            because ->
                new SanctionsRegister(
                    entries,
                    because,
                    terms(top, "giving"),
                    terms(top, "taking"),
                    terms(top, "exchange"),
                    terms(top, "barring"),
                    terms(top, "talking")));
  }

  private SanctionsRegister.Entry entry(Fields fields) {
    fields.required("about");
    if (fields.node("from").isEmpty() && fields.node("to").isEmpty()) {
      problems.add(fields.place(), "an entry says 'from' or 'to': whose giving or taking it bars");
    }
    List<SanctionsRegister.Measure> measures = new ArrayList<>();
    for (Node node : fields.items("measures")) {
      Fields.of(node, MEASURE, problems).flatMap(this::measure).ifPresent(measures::add);
    }
    return new SanctionsRegister.Entry(
        fields.required("id"),
        parties(fields, "from"),
        parties(fields, "to"),
        terms(fields, "ideas"),
        measures);
  }

  private Optional<SanctionsRegister.Measure> measure(Fields fields) {
    String act = fields.required("act");
    Optional<String> paragraph = fields.scalar("paragraph").map(Node.Scalar::text);
    fields.required("verified");
    return fields
        .choice("verified", Map.of("yes", true, "no", false))
        .map(verified -> new SanctionsRegister.Measure(act, paragraph, verified));
  }

  private void unions(Fields fields) {
    for (String name : fields.keys()) {
      Set<Party> members = new HashSet<>();
      fields.scalars(name).forEach(code -> party(code).ifPresent(members::add));
      unions.put(name, members);
    }
  }

  /** A party, or the members of a union. */
  private Set<Party> parties(Fields fields, String key) {
    Optional<Node.Scalar> code = fields.scalar(key);
    return code.map(c -> unions.get(c.text()))
        .orElseGet(() -> code.flatMap(this::party).map(Set::of).orElseGet(Set::of));
  }

  private Optional<Party> party(Node.Scalar code) {
    if (!code.text().matches("[A-Z]{2}") && !Party.CAMPS.contains(code.text())) {
      problems.add(
          code.place(),
          "here a party is expected: a state's code such as KP, a camp such as armed-groups, or"
              + " one of the unions of this file");
      return Optional.empty();
    }
    return Optional.of(new Party(code.text()));
  }

  private Set<String> terms(Fields fields, String key) {
    Set<String> terms = new HashSet<>();
    for (Node.Scalar idea : fields.scalars(key)) {
      String term = Bilingual.IDEA + idea.text();
      if (!ideas.contains(term)) {
        problems.add(
            idea.place(), "no idea is called '" + idea.text() + "'" + Nearest.hint(term, ideas));
      }
      terms.add(term);
    }
    return terms;
  }
}
