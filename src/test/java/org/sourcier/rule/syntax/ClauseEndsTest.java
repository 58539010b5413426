package org.sourcier.rule.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sourcier.rule.ReadSentence;

class ClauseEndsTest {
  private static String clauseFrom(ReadSentence read, String first) {
    int from = read.token(first);
    return read.words(new Range(from, read.syntax().clauses().end(from)));
  }

  @Test
  void theClosingMarkDoesNotBelongToTheClause() {
    ReadSentence read = ReadSentence.fr("Le maire dit que le pont tiendra jusqu'au printemps.");
    assertEquals("le pont tiendra jusqu'au printemps", clauseFrom(read, "le"));
  }

  @Test
  void aClauseEndsBeforeTheWordsThatReportIt() {
    ReadSentence read = ReadSentence.fr("Le pont tiendra, a assuré le maire de la ville.");
    assertEquals("Le pont tiendra", clauseFrom(read, "Le"));
  }

  @Test
  void aClauseInThePastEndsBeforeWhatItsSpeakerDidNext() {
    ReadSentence read = ReadSentence.fr("Il dit que tout était vide et a demandé une enquête.");
    assertEquals("tout était vide", clauseFrom(read, "tout"));
  }

  @Test
  void theClauseOfANounEndsBeforeTheVerbOfTheNoun() {
    ReadSentence read = ReadSentence.fr("Le bruit selon lequel tout brûle a couru.");
    assertEquals("tout brûle", clauseFrom(read, "tout"));
  }

  @Test
  void aClauseEndsBeforeAnotherSource() {
    ReadSentence read = ReadSentence.fr("Le pont tiendra, selon le maire de la ville.");
    assertEquals("Le pont tiendra", clauseFrom(read, "Le"));
  }

  @Test
  void theClauseOfAnOpeningParticipleEndsBeforeTheMainOne() {
    ReadSentence read =
        ReadSentence.fr("Jugeant que le pont est sûr, le maire a rouvert la route.");
    assertEquals("le pont est sûr", clauseFrom(read, "le"));
  }

  @Test
  void aListDoesNotEndAClause() {
    ReadSentence read = ReadSentence.fr("Il dit que le pont, la route et le port sont fermés.");
    assertEquals("le pont, la route et le port sont fermés", clauseFrom(read, "le"));
  }

  @Test
  void anEnglishClauseEndsBeforeItsReporter() {
    ReadSentence read = ReadSentence.en("The bridge will hold until the spring, the mayor said.");
    assertEquals("The bridge will hold until the spring", clauseFrom(read, "The"));
  }
}
