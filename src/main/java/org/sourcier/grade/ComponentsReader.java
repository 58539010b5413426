package org.sourcier.grade;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sourcier.claim.Bilingual;
import org.sourcier.rule.RuleFile;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Nearest;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/** Reads {@code grades/components.yaml}; its ideas must stand in the bilingual vocabulary. */
final class ComponentsReader {
  static final List<String> TOP = List.of("format", "about", "components");

  private final Collection<String> ideas;
  private final Problems problems;

  ComponentsReader(Bilingual bilingual, Problems problems) {
    this.ideas = new HashSet<>(bilingual.ideas());
    this.problems = problems;
  }

  Optional<Components> read(RuleFile file) {
    return file.node(problems)
        .flatMap(node -> Fields.of(node, TOP, problems))
        .flatMap(top -> top.node("components"))
        .flatMap(node -> Fields.of(node, problems))
        .map(this::components);
  }

  private Components components(Fields fields) {
    Map<String, Set<String>> found = new TreeMap<>();
    for (String component : fields.keys()) {
      Set<String> terms = new HashSet<>();
      fields.scalars(component).forEach(idea -> term(idea, terms));
      found.put(component, terms);
    }
    return new Components(found);
  }

  private void term(Node.Scalar idea, Set<String> terms) {
    String term = Bilingual.IDEA + idea.text();
    if (!ideas.contains(term)) {
      List<String> names =
          ideas.stream().map(i -> i.substring(i.indexOf(':') + 1)).sorted().toList();
      problems.add(
          idea.place(),
          "no idea is called '" + idea.text() + "'" + Nearest.hint(idea.text(), names));
    }
    terms.add(term);
  }
}
