package org.sourcier.grade;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcier.rule.RuleFile;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Problems;

/** Reads {@code grades/opinions.yaml}. */
final class OpinionsReader {
  static final List<String> TOP =
      List.of("format", "about", "copulas", "values", "phrases", "feelings", "open");
  private static final List<String> LANGUAGES = List.of("fr", "en");

  private final Problems problems;

  OpinionsReader(Problems problems) {
    this.problems = problems;
  }

  Optional<Opinions> read(RuleFile file) {
    return file.node(problems)
        .flatMap(node -> Fields.of(node, TOP, problems))
        .map(top -> new Opinions(words(top, "fr"), words(top, "en")));
  }

  private Opinions.Words words(Fields top, String language) {
    return new Opinions.Words(
        Set.copyOf(list(top, "copulas", language)),
        Set.copyOf(list(top, "values", language)),
        list(top, "phrases", language),
        Set.copyOf(list(top, "feelings", language)),
        list(top, "open", language));
  }

  private List<String> list(Fields top, String key, String language) {
    if (top.node(key).isEmpty()) {
      problems.add(top.place(), "'" + key + "' is missing here");
    }
    return top.node(key)
        .flatMap(node -> Fields.of(node, LANGUAGES, problems))
        .map(fields -> fields.texts(language))
        .orElse(List.of());
  }
}
