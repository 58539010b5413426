package org.sourcier.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sourcier.rule.vocabulary.CueWord;
import org.sourcier.rule.vocabulary.Vocabulary;
import org.sourcier.rule.vocabulary.WordList;
import org.sourcier.text.Language;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/** Gathers the word lists and cue words of one language from its files. */
final class VocabularyLoader {
  private static final Set<String> LIST_KEYS = Set.of("about", "forms", "lemmas");
  private static final Set<String> CUE_KEYS =
      Set.of("about", "lemmas", "frames", "status", "act", "certainty");
  private static final List<String> LABELS = List.of("status", "act", "certainty");

  private final Problems problems;
  private final Map<String, WordList> lists = new TreeMap<>();
  private final Map<String, CueWord> verbs = new TreeMap<>();
  private final Map<String, CueWord> nouns = new TreeMap<>();

  VocabularyLoader(Problems problems) {
    this.problems = problems;
  }

  /** Adds what stands under {@code words}: lists by name. */
  void words(Node node) {
    Fields.of(node, problems)
        .ifPresent(fields -> fields.entries().forEach((name, entry) -> list(name, entry)));
  }

  private void list(String name, Node.Entry entry) {
    if (!name.matches("[A-Z][A-Z_]+")) {
      problems.add(entry.keyPlace(), "a word list is named in CAPITALS, not '" + name + "'");
    }
    Fields.of(entry.value(), LIST_KEYS, problems)
        .ifPresent(fields -> lists.merge(name, wordList(name, fields), VocabularyLoader::joined));
  }

  private static WordList wordList(String name, Fields fields) {
    return WordList.of(
        name, new HashSet<>(fields.texts("forms")), new HashSet<>(fields.texts("lemmas")));
  }

  private static WordList joined(WordList a, WordList b) {
    Set<String> forms = new HashSet<>(a.forms());
    forms.addAll(b.forms());
    Set<String> lemmas = new HashSet<>(a.lemmas());
    lemmas.addAll(b.lemmas());
    return WordList.of(a.name(), forms, lemmas);
  }

  /** Adds what stands under {@code verbs}. */
  void verbs(List<Node> entries) {
    entries.forEach(entry -> cues(entry, verbs));
  }

  /** Adds what stands under {@code nouns}. */
  void nouns(List<Node> entries) {
    entries.forEach(entry -> cues(entry, nouns));
  }

  private void cues(Node node, Map<String, CueWord> words) {
    Fields.of(node, CUE_KEYS, problems)
        .ifPresent(
            fields -> {
              CueWord word = new CueWord(new HashSet<>(fields.texts("frames")), labels(fields));
              fields
                  .texts("lemmas")
                  .forEach(lemma -> words.merge(lemma, word, VocabularyLoader::joined));
            });
  }

  private Map<String, String> labels(Fields fields) {
    fields.choice("status", Fields.names(Status.values()));
    fields.choice("act", Fields.names(Act.values()));
    fields.choice("certainty", Fields.names(Certainty.values()));
    Map<String, String> labels = new HashMap<>();
    for (String label : LABELS) {
      fields.scalar(label).ifPresent(value -> labels.put(label, value.text()));
    }
    return labels;
  }

  /**
   * A word may stand in several entries; its frames add up, and a later label adds to earlier ones.
   */
  private static CueWord joined(CueWord a, CueWord b) {
    Set<String> frames = new HashSet<>(a.frames());
    frames.addAll(b.frames());
    Map<String, String> labels = new HashMap<>(b.labels());
    labels.putAll(a.labels());
    return new CueWord(frames, labels);
  }

  Vocabulary vocabulary(Language language) {
    Set<String> frames = new TreeSet<>();
    verbs.values().forEach(word -> frames.addAll(word.frames()));
    nouns.values().forEach(word -> frames.addAll(word.frames()));
    return new Vocabulary(language, lists, verbs, nouns, frames);
  }
}
