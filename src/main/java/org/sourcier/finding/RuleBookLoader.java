package org.sourcier.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sourcier.rule.RuleFile;
import org.sourcier.rule.RulePack;
import org.sourcier.rule.pattern.Names;
import org.sourcier.rule.vocabulary.Vocabulary;
import org.sourcier.text.Language;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Place;
import org.sourcier.yaml.Problems;

/** Loads the sentence rules of all languages: words first, then phrases, then rules. */
public final class RuleBookLoader {
  static final Set<String> KEYS = Set.of("about", "words", "verbs", "nouns", "phrases", "rules");

  private final Problems problems;

  /**
   * @param problems takes what is wrong, with its place; loading goes on
   */
  public RuleBookLoader(Problems problems) {
    this.problems = problems;
  }

  /** The rules of the files under {@code fr/} and {@code en/}. */
  public RuleBook load(RulePack pack) {
    Map<Language, Vocabulary> vocabularies = new EnumMap<>(Language.class);
    Map<Language, Names> names = new EnumMap<>(Language.class);
    LayeredRules rules = new LayeredRules(problems);
    for (Language language : Language.values()) {
      List<Part> files = files(pack, language);
      if (!files.isEmpty()) {
        Vocabulary vocabulary = vocabulary(language, files);
        Names own = names(files, vocabulary);
        vocabularies.put(language, vocabulary);
        names.put(language, own);
        rules(language, files, own, rules);
      }
    }
    return new RuleBook(vocabularies, names, rules.of(pack.manifests()));
  }

  /** A file of one layer. */
  private record Part(int layer, Fields fields) {}

  private List<Part> files(RulePack pack, Language language) {
    List<Part> files = new ArrayList<>();
    for (RuleFile.Part file : pack.under(language.code() + "/")) {
      file.node(problems)
          .flatMap(node -> Fields.of(node, KEYS, problems))
          .ifPresent(fields -> files.add(new Part(file.layer(), fields)));
    }
    return files;
  }

  private Vocabulary vocabulary(Language language, List<Part> files) {
    VocabularyLoader loader = new VocabularyLoader(problems);
    for (Part file : files) {
      file.fields().node("words").ifPresent(node -> loader.words(file.layer(), node));
      loader.verbs(file.layer(), file.fields().items("verbs"));
      loader.nouns(file.layer(), file.fields().items("nouns"));
    }
    Vocabulary vocabulary = loader.vocabulary(language);
    complete(vocabulary);
    return vocabulary;
  }

  private void complete(Vocabulary vocabulary) {
    Place folder = new Place(vocabulary.language().code() + "/", 1, 1);
    for (String name : Vocabulary.REQUIRED) {
      if (!vocabulary.lists().containsKey(name)) {
        problems.add(
            folder, "no file here has the word list " + name + "; where it has no words, write []");
      }
    }
  }

  private Names names(List<Part> files, Vocabulary vocabulary) {
    PhraseLoader phrases = new PhraseLoader(problems);
    for (Part file : files) {
      file.fields().node("phrases").ifPresent(node -> phrases.add(file.layer(), node));
    }
    return phrases.names(vocabulary);
  }

  private void rules(Language language, List<Part> files, Names names, LayeredRules rules) {
    RuleReader reader = new RuleReader(language, names, problems);
    for (Part file : files) {
      for (Node node : file.fields().items("rules")) {
        reader.read(node).ifPresent(rule -> rules.add(file.layer(), rule));
      }
    }
  }
}
