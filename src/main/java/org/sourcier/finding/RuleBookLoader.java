package org.sourcier.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcier.rule.RuleFile;
import org.sourcier.rule.RulePack;
import org.sourcier.rule.pattern.Names;
import org.sourcier.rule.pattern.PatternProblem;
import org.sourcier.rule.vocabulary.Vocabulary;
import org.sourcier.text.Language;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Place;
import org.sourcier.yaml.Problems;
import org.sourcier.yaml.YamlReader;

/** Loads the sentence rules of all languages: words first, then phrases, then rules. */
public final class RuleBookLoader {
  private static final Set<String> KEYS =
      Set.of("about", "words", "verbs", "nouns", "phrases", "rules");

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
    List<SentenceRule> rules = new ArrayList<>();
    for (Language language : Language.values()) {
      List<Fields> files = files(pack, language);
      if (!files.isEmpty()) {
        Vocabulary vocabulary = vocabulary(language, files);
        Names own = names(files, vocabulary);
        vocabularies.put(language, vocabulary);
        names.put(language, own);
        rules.addAll(rules(language, files, own));
      }
    }
    rules.sort(Comparator.comparing(SentenceRule::id));
    unique(rules);
    return new RuleBook(vocabularies, names, rules);
  }

  private List<Fields> files(RulePack pack, Language language) {
    List<Fields> files = new ArrayList<>();
    for (RuleFile file : pack.under(language.code() + "/")) {
      new YamlReader(file.name(), problems)
          .read(file.content())
          .flatMap(node -> Fields.of(node, KEYS, problems))
          .ifPresent(files::add);
    }
    return files;
  }

  private Vocabulary vocabulary(Language language, List<Fields> files) {
    VocabularyLoader loader = new VocabularyLoader(problems);
    for (Fields file : files) {
      file.node("words").ifPresent(loader::words);
      loader.verbs(file.items("verbs"));
      loader.nouns(file.items("nouns"));
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

  private Names names(List<Fields> files, Vocabulary vocabulary) {
    Names names = new Names(vocabulary);
    files.forEach(file -> file.node("phrases").ifPresent(node -> phrases(node, names)));
    return names;
  }

  private List<SentenceRule> rules(Language language, List<Fields> files, Names names) {
    RuleReader reader = new RuleReader(language, names, problems);
    List<SentenceRule> rules = new ArrayList<>();
    files.forEach(
        file -> file.items("rules").forEach(node -> reader.read(node).ifPresent(rules::add)));
    return rules;
  }

  private void phrases(Node node, Names names) {
    Optional<Fields> fields = Fields.of(node, problems);
    fields.ifPresent(
        all -> all.keys().forEach(name -> all.scalar(name).ifPresent(s -> phrase(name, s, names))));
  }

  private void phrase(String name, Node.Scalar notation, Names names) {
    if (names.has(name)) {
      problems.add(notation.place(), "the name " + name + " is taken");
      return;
    }
    try {
      names.addPhrase(name, notation.text());
    } catch (PatternProblem e) {
      problems.add(notation.place().right(e.column()), e.message());
    }
  }

  private void unique(List<SentenceRule> rules) {
    Map<String, Place> seen = new HashMap<>();
    for (SentenceRule rule : rules) {
      Place first = seen.putIfAbsent(rule.id(), rule.place());
      if (first != null) {
        problems.add(rule.place(), "the id '" + rule.id() + "' stands already at " + first);
      }
    }
    for (SentenceRule rule : rules) {
      for (String other : rule.over()) {
        if (!seen.containsKey(other)) {
          String hint = org.sourcier.yaml.Nearest.hint(other, seen.keySet());
          problems.add(
              rule.place(), "'over' names the rule '" + other + "', which is not there" + hint);
        }
      }
    }
  }
}
