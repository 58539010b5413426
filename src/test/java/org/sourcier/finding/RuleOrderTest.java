package org.sourcier.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;
import org.sourcier.text.TextPreparer;

class RuleOrderTest {
  private final TextPreparer preparer = new TextPreparer();

  private List<Findings> findings(List<SentenceRule> rules) {
    RuleBook book = new RuleBook(PackedRules.BOOK.vocabularies(), PackedRules.BOOK.names(), rules);
    Finder finder = new Finder(book);
    return PackedRules.BOOK.rules().stream()
        .flatMap(rule -> rule.examples().stream())
        .map(example -> new Article("01", "", "", example.text(), Metadata.UNKNOWN))
        .map(article -> finder.find(preparer.prepare(article)))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void theOrderOfRulesChangesNothing(long seed) {
    List<SentenceRule> shuffled = new ArrayList<>(PackedRules.BOOK.rules());
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(findings(PackedRules.BOOK.rules()), findings(shuffled));
  }

  @Test
  void everyFindNamesAllRulesThatMadeIt() {
    findings(PackedRules.BOOK.rules())
        .forEach(found -> found.assertions().forEach(a -> assertEquals(a.rules(), sorted(a))));
  }

  private static List<String> sorted(Assertion assertion) {
    return assertion.rules().stream().distinct().sorted().toList();
  }
}
