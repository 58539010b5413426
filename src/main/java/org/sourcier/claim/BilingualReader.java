package org.sourcier.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sourcier.party.Party;
import org.sourcier.rule.RuleFile;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Nearest;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/** Reads {@code bilingual.yaml}; a word may stand in it once per language. */
final class BilingualReader {
  static final List<String> TOP = List.of("format", "about", "states", "ideas");
  private static final List<String> LANGUAGES = List.of("fr", "en");

  private final Problems problems;
  private final Map<String, String> fr = new TreeMap<>();
  private final Map<String, String> en = new TreeMap<>();

  BilingualReader(Problems problems) {
    this.problems = problems;
  }

  Optional<Bilingual> read(RuleFile file) {
    return file.node(problems)
        .flatMap(node -> Fields.of(node, TOP, problems))
        .map(this::vocabulary);
  }

  private Bilingual vocabulary(Fields top) {
    top.node("states").ifPresent(this::parties);
    top.node("states").ifPresent(node -> section(node, Bilingual.STATE));
    top.node("ideas").ifPresent(node -> section(node, Bilingual.IDEA));
    return new Bilingual(fr, en);
  }

  /** Claims compare by these names, so each must be a party's: a state's code or a camp. */
  private void parties(Node node) {
    Fields.of(node, problems).ifPresent(fields -> fields.entries().forEach(this::party));
  }

  private void party(String name, Node.Entry entry) {
    if (!name.matches("[A-Z]{2}") && !Party.CAMPS.contains(name)) {
      problems.add(
          entry.keyPlace(),
          "here a party is expected, a state's code or a camp" + Nearest.hint(name, Party.CAMPS));
    }
  }

  private void section(Node node, String prefix) {
    Fields.of(node, problems)
        .ifPresent(
            fields ->
                fields.entries().forEach((name, entry) -> words(prefix + name, entry.value())));
  }

  private void words(String idea, Node node) {
    Fields.of(node, LANGUAGES, problems)
        .ifPresent(
            fields -> {
              fields.scalars("fr").forEach(word -> put(fr, word, idea));
              fields.scalars("en").forEach(word -> put(en, word, idea));
            });
  }

  private void put(Map<String, String> words, Node.Scalar word, String idea) {
    String before = words.putIfAbsent(Folding.fold(word.text()), idea);
    if (before != null && !before.equals(idea)) {
      problems.add(word.place(), "'" + word.text() + "' stands already under " + before);
    }
  }
}
