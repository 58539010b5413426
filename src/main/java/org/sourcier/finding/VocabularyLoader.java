package org.sourcier.finding;

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

/** Gathers the word lists and cue words of one language from its files, the lowest layer first. */
final class VocabularyLoader {
  static final List<String> LIST_KEYS = List.of("about", "forms", "lemmas", "replaces");

  private final Problems problems;
  private final Map<String, WordList> lists = new TreeMap<>();
  private final CueLoader verbs;
  private final CueLoader nouns;

  VocabularyLoader(Problems problems) {
    this.problems = problems;
    this.verbs = new CueLoader(problems);
    this.nouns = new CueLoader(problems);
  }

  /** Adds what stands under {@code words}: lists by name. */
  void words(int layer, Node node) {
    Fields.of(node, problems)
        .ifPresent(fields -> fields.entries().forEach((name, entry) -> list(layer, name, entry)));
  }

  private void list(int layer, String name, Node.Entry entry) {
    if (!name.matches("[A-Z][A-Z_]+")) {
      problems.add(entry.keyPlace(), "a word list is named in CAPITALS, not '" + name + "'");
    }
    Fields.of(entry.value(), LIST_KEYS, problems)
        .ifPresent(fields -> list(layer, name, entry, fields));
  }

  private void list(int layer, String name, Node.Entry entry, Fields fields) {
    boolean replaces =
        fields.choice("replaces", Map.of("yes", true, "no", false)).orElse(Boolean.FALSE);
    if (replaces && (layer == 0 || !lists.containsKey(name))) {
      problems.add(entry.keyPlace(), "there is no list " + name + " below that this could replace");
    }
    WordList own = wordList(name, fields);
    if (replaces) {
      problems.note(entry.keyPlace(), "the word list " + name + " replaces that below it");
      lists.put(name, own);
    } else {
      lists.merge(name, own, VocabularyLoader::joined);
    }
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
  void verbs(int layer, List<Node> entries) {
    entries.forEach(entry -> verbs.add(layer, entry));
  }

  /** Adds what stands under {@code nouns}. */
  void nouns(int layer, List<Node> entries) {
    entries.forEach(entry -> nouns.add(layer, entry));
  }

  Vocabulary vocabulary(Language language) {
    Map<String, CueWord> doing = verbs.words();
    Map<String, CueWord> naming = nouns.words();
    Set<String> frames = new TreeSet<>();
    doing.values().forEach(word -> frames.addAll(word.frames()));
    naming.values().forEach(word -> frames.addAll(word.frames()));
    return new Vocabulary(language, lists, doing, naming, frames);
  }
}
