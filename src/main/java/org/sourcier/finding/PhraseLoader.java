package org.sourcier.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sourcier.rule.pattern.Names;
import org.sourcier.rule.pattern.PatternProblem;
import org.sourcier.rule.vocabulary.Vocabulary;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Place;
import org.sourcier.yaml.Problem;
import org.sourcier.yaml.Problems;

/**
 * The named phrases of one language. A phrase may use others, wherever they stand, and takes the
 * place of one of the same name in a lower layer.
 */
final class PhraseLoader {
  private final Problems problems;
  private final Map<String, Phrase> phrases = new TreeMap<>();

  private record Phrase(int layer, Place key, Node.Scalar notation) {}

  PhraseLoader(Problems problems) {
    this.problems = problems;
  }

  /** Adds what stands under {@code phrases} in a file; those of lower layers come first. */
  void add(int layer, Node node) {
    Fields.of(node, problems)
        .ifPresent(
            fields ->
                fields
                    .entries()
                    .forEach(
                        (name, entry) ->
                            fields
                                .scalar(name)
                                .ifPresent(
                                    s -> add(name, new Phrase(layer, entry.keyPlace(), s)))));
  }

  private void add(String name, Phrase phrase) {
    Optional<Phrase> before = Optional.ofNullable(phrases.put(name, phrase));
    if (before.filter(b -> b.layer() == phrase.layer()).isPresent()) {
      problems.add(phrase.key(), "the name " + name + " is taken");
    } else if (before.isPresent()) {
      problems.note(phrase.key(), "the phrase " + name + " replaces that of " + before.get().key());
    }
  }

  /** All names that patterns may use, those of the phrases among them. */
  Names names(Vocabulary vocabulary) {
    Names names = new Names(vocabulary);
    List<String> open = new ArrayList<>(phrases.keySet());
    open.stream().filter(names::has).toList().forEach(name -> taken(name, open));
    int before = -1;
    while (open.size() != before) {
      before = open.size();
      open.removeIf(name -> read(name, names).isEmpty());
    }
    open.forEach(name -> read(name, names).ifPresent(p -> problems.add(p.place(), p.message())));
    return names;
  }

  private void taken(String name, List<String> open) {
    Place key = Optional.ofNullable(phrases.get(name)).orElseThrow().key();
    problems.add(key, "the name " + name + " is taken by a word list or a stretch");
    open.remove(name);
  }

  private Optional<Problem> read(String name, Names names) {
    Node.Scalar notation = Optional.ofNullable(phrases.get(name)).orElseThrow().notation();
    try {
      names.addPhrase(name, notation.text());
      return Optional.empty();
    } catch (PatternProblem e) {
      return Optional.of(new Problem(notation.place().right(e.column()), e.message()));
    }
  }
}
