package org.sourcier.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcier.rule.pattern.Names;
import org.sourcier.rule.vocabulary.Vocabulary;
import org.sourcier.text.Language;

/**
 * All sentence rules and the words they speak of.
 *
 * @param names what CAPITALS stand for in each language
 * @param rules sorted by id
 */
public record RuleBook(
    Map<Language, Vocabulary> vocabularies, Map<Language, Names> names, List<SentenceRule> rules) {
  public RuleBook {
    vocabularies = Map.copyOf(vocabularies);
    names = Map.copyOf(names);
    rules = List.copyOf(rules);
  }

  /** The rules of a language. */
  public List<SentenceRule> rules(Language language) {
    return rules.stream().filter(rule -> rule.language() == language).toList();
  }

  /** The words of a language, if there are rules for it. */
  public Optional<Vocabulary> vocabulary(Language language) {
    return Optional.ofNullable(vocabularies.get(language));
  }
}
