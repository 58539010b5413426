package org.sourcier.rule.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sourcier.rule.ReadSentence;

class NounPhrasesTest {
  private static String base(ReadSentence read, String first) {
    int from = read.token(first);
    return read.words(new Range(from, read.syntax().phrases().base(from)));
  }

  private static String whole(ReadSentence read, String first) {
    int from = read.token(first);
    return read.words(new Range(from, read.syntax().phrases().whole(from, false)));
  }

  @Test
  void aBasePhraseIsANounWithWhatStandsAroundIt() {
    ReadSentence read = ReadSentence.fr("La nouvelle ministre des Sports a parlé hier soir.");
    assertEquals("La nouvelle ministre", base(read, "La"));
  }

  @Test
  void complementsBelongToTheWholePhrase() {
    ReadSentence read = ReadSentence.fr("Le porte-parole du ministère de la Pêche a parlé hier.");
    assertEquals("Le porte-parole du ministère de la Pêche", whole(read, "Le"));
  }

  @Test
  void anAppositionBetweenCommasBelongsToIt() {
    ReadSentence read = ReadSentence.fr("Anne Morel, directrice du port, a parlé de la grève.");
    assertEquals("Anne Morel, directrice du port", whole(read, "Anne"));
  }

  @Test
  void aPhraseThatOnlySaysWhenIsKnownAsSuch() {
    ReadSentence read = ReadSentence.fr("Le maire a parlé la semaine dernière de la grève.");
    int la = read.token("la");
    assertTrue(read.syntax().phrases().time(la, la + 3));
    assertFalse(read.syntax().phrases().time(0, 2));
  }

  @Test
  void anEnglishPossessiveBelongsToThePhrase() {
    ReadSentence read = ReadSentence.en("The town's mayor said that the bridge was closed.");
    assertEquals("The town's mayor", base(read, "The"));
  }
}
