package org.sourcier.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sourcier.rule.RuleFile;
import org.sourcier.text.Language;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/** Reads {@code claims/words.yaml}. */
final class ClaimWordsReader {
  static final List<String> LISTS =
      List.of(
          "empty",
          "negations",
          "negation-needs",
          "questions",
          "speaker",
          "states",
          "relatives",
          "preventing",
          "pointing",
          "representatives",
          "placing",
          "locating",
          "causing",
          "bringing",
          "circumstances",
          "contrasts",
          "purposes",
          "definite",
          "grounds",
          "subordinators",
          "objects",
          "likening",
          "agents",
          "breaks");
  static final List<String> MAPS = List.of("numbers", "multipliers", "days", "months");
  private static final List<String> LANGUAGES = List.of("fr", "en");

  private final Problems problems;

  ClaimWordsReader(Problems problems) {
    this.problems = problems;
  }

  Optional<ClaimWords.Both> read(RuleFile file) {
    Set<String> known = new HashSet<>(List.of("format", "about"));
    known.addAll(LISTS);
    known.addAll(MAPS);
    return file.node(problems)
        .flatMap(node -> Fields.of(node, known, problems))
        .map(top -> new ClaimWords.Both(words(top, Language.FR), words(top, Language.EN)));
  }

  private ClaimWords words(Fields top, Language language) {
    return new ClaimWords(
        list(top, "empty", language),
        list(top, "negations", language),
        list(top, "negation-needs", language),
        list(top, "relatives", language),
        list(top, "preventing", language),
        list(top, "questions", language),
        list(top, "speaker", language),
        list(top, "states", language),
        list(top, "pointing", language),
        list(top, "representatives", language),
        list(top, "placing", language),
        list(top, "locating", language),
        list(top, "causing", language),
        list(top, "bringing", language),
        values(top, "numbers", language),
        values(top, "multipliers", language),
        names(top, "days", language),
        names(top, "months", language),
        list(top, "circumstances", language),
        list(top, "contrasts", language),
        list(top, "purposes", language),
        list(top, "definite", language),
        list(top, "grounds", language),
        list(top, "subordinators", language),
        list(top, "objects", language),
        list(top, "likening", language),
        list(top, "agents", language),
        list(top, "breaks", language));
  }

  private Set<String> list(Fields top, String key, Language language) {
    return top.section(key, LANGUAGES)
        .map(s -> Set.copyOf(s.texts(language.code())))
        .orElse(Set.of());
  }

  private Map<String, String> names(Fields top, String key, Language language) {
    Map<String, String> names = new TreeMap<>();
    top.section(key, LANGUAGES)
        .flatMap(s -> s.node(language.code()))
        .flatMap(node -> Fields.of(node, problems))
        .ifPresent(s -> s.keys().forEach(word -> names.put(word, s.required(word))));
    return names;
  }

  private Map<String, Long> values(Fields top, String key, Language language) {
    Map<String, Long> values = new TreeMap<>();
    top.section(key, LANGUAGES)
        .flatMap(s -> s.node(language.code()))
        .flatMap(node -> Fields.of(node, problems))
        .ifPresent(
            s ->
                s.entries()
                    .forEach(
                        (word, entry) -> value(entry.value()).ifPresent(v -> values.put(word, v))));
    return values;
  }

  private Optional<Long> value(Node node) {
    if (node instanceof Node.Scalar scalar && scalar.text().matches("[0-9]{1,12}")) {
      return Optional.of(Long.valueOf(scalar.text()));
    }
    problems.add(node.place(), "here a whole number is expected");
    return Optional.empty();
  }
}
