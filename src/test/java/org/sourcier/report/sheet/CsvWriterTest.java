package org.sourcier.report.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.sourcier.report.Analysis;
import org.sourcier.report.AssertionSheet;
import org.sourcier.report.ClaimSheet;
import org.sourcier.report.Sample;
import org.sourcier.report.wording.Wording;
import org.sourcier.text.Language;

class CsvWriterTest {
  private static final Sheet TRICKY =
      new Sheet(
          List.of("a", "b"),
          List.of(List.of("un « mot » ; \"deux\"", "1,5"), List.of("=1+1", "ligne\nlongue")));

  private static String text(char separator, Sheet sheet) {
    return new String(new CsvWriter(separator).write(sheet), StandardCharsets.UTF_8);
  }

  private static List<CSVRecord> read(char separator, Sheet sheet) throws Exception {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
    return format.parse(new StringReader(text(separator, sheet).substring(1))).getRecords();
  }

  @Test
  void aByteOrderMarkAndTheSeparatorOfTheLanguageOpenItRightInExcel() {
    assertTrue(text(';', TRICKY).startsWith("\ufeffa;b\r\n"));
    assertTrue(text(',', TRICKY).startsWith("\ufeffa,b\r\n"));
  }

  @Test
  void separatorsAndQuotationMarksComeBackAsTheyWere() throws Exception {
    assertEquals("un « mot » ; \"deux\"", read(';', TRICKY).get(1).get(0));
    assertEquals("1,5", read(',', TRICKY).get(1).get(1));
  }

  @Test
  void aCellThatStartsLikeAFormulaIsText() throws Exception {
    for (String start : List.of("=", "+", "-", "@", "\t=", " =", "＝", "|")) {
      Sheet sheet = new Sheet(List.of("a"), List.of(List.of(start + "cmd")));
      assertTrue(read(',', sheet).get(1).get(0).startsWith("'"), start);
    }
  }

  @Test
  void aCellStandsOnOneLineWithoutControlCharacters() throws Exception {
    assertEquals("ligne longue", read(';', TRICKY).get(2).get(1));
    Sheet sheet = new Sheet(List.of("a"), List.of(List.of("x\u0000y\u0007z")));
    assertEquals("xyz", read(';', sheet).get(1).get(0));
  }

  @Test
  void aClaimHasAColumnForEachPartyThatTakesAStand() throws Exception {
    Analysis analysis = new Sample().analysis();
    Sheet sheet = new ClaimSheet(analysis, Wording.in(Language.FR)).sheet();
    List<CSVRecord> rows = read(';', sheet);
    int asmara = sheet.header().indexOf("Asmara");
    assertEquals("dément", rows.get(1).get(asmara));
    assertEquals("oui", rows.get(1).get(sheet.header().indexOf("Contesté")));
  }

  @Test
  void anAssertionGivesItsWordsAndWhereTheyStand() throws Exception {
    Analysis analysis = new Sample().analysis();
    Sheet sheet = new AssertionSheet(analysis, Wording.in(Language.EN)).sheet();
    CSVRecord row = read(',', sheet).get(1);
    assertEquals("accuse", row.get(sheet.header().indexOf("Cue")));
    assertEquals("2031-03-01", row.get(sheet.header().indexOf("Date of publication")));
    assertEquals("C1", row.get(sheet.header().indexOf("Claim")));
  }
}
