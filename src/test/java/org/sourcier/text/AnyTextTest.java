package org.sourcier.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sourcier.article.Span;

/** What holds of every text, however its marks, points and lines fall. */
class AnyTextTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "«",
            "»",
            "“",
            "”",
            "\"",
            "''",
            "‘",
            "’",
            "(",
            ")",
            "[",
            "]",
            ".",
            "!",
            "?",
            "…",
            ",",
            ":",
            " ",
            " ",
            " ",
            "\u00A0",
            "\n",
            "\n\n",
            "Le maire",
            "a dit",
            "the mayor",
            "said",
            "qu'",
            "l’",
            "M.",
            "U.S.",
            "-t-il",
            "5 000",
            "A",
            "—",
            "Lire aussi",
            "(AFP)",
            "©",
            "\uD83D\uDE00",
            "\uFEFF")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 300, seed = "7")
  void sentencesStandInOrderInsideTheirParagraphs(@ForAll("texts") String text) {
    ArticleText prepared = Prepared.of(text).text();
    int end = 0;
    for (Sentence sentence : prepared.sentences()) {
      assertTrue(sentence.span().start() >= end);
      assertTrue(prepared.paragraphs().get(sentence.paragraph()).contains(sentence.span()));
      end = sentence.span().end();
    }
  }

  @Property(tries = 300, seed = "7")
  void wordsStandInOrderInsideTheirSentences(@ForAll("texts") String text) {
    for (Sentence sentence : Prepared.of(text).text().sentences()) {
      int end = sentence.span().start();
      for (Token token : sentence.tokens()) {
        assertTrue(token.span().start() >= end && sentence.span().contains(token.span()));
        assertTrue(text.startsWith(token.form(), token.span().start()));
        end = token.span().end();
      }
    }
  }

  @Property(tries = 300, seed = "7")
  void noQuotationIsCut(@ForAll("texts") String text) {
    ArticleText prepared = Prepared.of(text).text();
    for (Quotation quotation : prepared.quotations()) {
      Stream<Span> sentences = prepared.sentences().stream().map(Sentence::span);
      List<Span> touched = sentences.filter(quotation.span()::overlaps).toList();
      assertTrue(touched.size() <= 1, () -> quotation + " lies in " + touched);
    }
  }

  @Property(tries = 300, seed = "7")
  void nothingIsProseAndLeftOut(@ForAll("texts") String text) {
    ArticleText prepared = Prepared.of(text).text();
    for (LeftOut out : prepared.leftOut()) {
      assertFalse(prepared.paragraphs().stream().anyMatch(out.span()::overlaps), out::toString);
    }
  }
}
