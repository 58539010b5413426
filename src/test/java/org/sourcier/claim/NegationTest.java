package org.sourcier.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;
import org.sourcier.grade.PackedRules;
import org.sourcier.text.Sentence;
import org.sourcier.text.TextPreparer;

class NegationTest {
  @ParameterizedTest
  @CsvSource({
    "Le port n'a pas acheté les deux grues, true",
    "Les gardiens ont promis de ne pas vendre les deux grues, false",
    "Le garde qui n'avait pas de lampe a vu la grue tomber, false",
    "The harbour did not buy the two cranes last year, true",
    "Le port appelle à un effort pour que plus personne ne tombe, false",
    "The owners of the harbour promised not to sell the cranes, false",
  })
  void aNegationTurnsAContentOnlyOnItsOwnVerb(String text, boolean turned) {
    Article article = new Article("01", "01.txt", "", text + ".", Metadata.UNKNOWN);
    Sentence sentence = new TextPreparer().prepare(article).sentences().get(0);
    ClaimWords words = PackedRules.claims().words().in(sentence.language());
    assertEquals(turned, new Negation(words).turns(sentence.tokens()));
  }
}
