package org.sourcier.article.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
  private static final String TEXT =
      """
      Le préfet a déclaré lundi que le chantier naval de Brest rouvrirait à la fin de l’été.
      « Une sœur coûte 20 € », a-t-il noté.
      """;

  private static Given encoded(String text, String charset) {
    return Given.of("a.txt", text.getBytes(Charset.forName(charset)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
  void aTextIsReadInWhateverEncodingItWasSaved(String charset) {
    assertEquals(TEXT, encoded(TEXT, charset).text());
  }

  @Test
  void latin9IsToldFromWindowsByWhatTheyWriteDifferently() {
    String text = TEXT.replace('’', '\'');
    assertEquals(text, encoded(text, "ISO-8859-15").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Été", "Café.", "Où ? À Orléans.", "Il a été élu."})
  void aFewAccentsAreEnough(String text) {
    assertEquals(text, encoded(text, "ISO-8859-1").text());
  }

  @Test
  void onlyUtf8StandsForItsBytes() {
    assertTrue(((Outcome.Text) encoded(TEXT, "UTF-8").outcomes().get(0)).verbatim());
    assertFalse(((Outcome.Text) encoded(TEXT, "UTF-16").outcomes().get(0)).verbatim());
  }

  @Test
  void aPageIsReadInTheEncodingItDeclares() {
    String page =
        "<html><head><meta charset=\"%s\"></head><body><p>Ґрунт — це важливо, сказав міністр аграрної політики у понеділок у Києві під час зустрічі.</p>";
    Given given =
        Given.of(
            "a.html", page.formatted("windows-1251").getBytes(Charset.forName("windows-1251")));
    assertEquals(
        "Ґрунт — це важливо, сказав міністр аграрної політики у понеділок у Києві під час зустрічі.",
        given.paragraphs().get(0));
  }

  @Test
  void whatIsUtf8IsReadSoWhateverIsDeclared() {
    String page =
        "<html><head><meta charset=\"iso-8859-1\"></head><body><p>Élodie Œuvrard a déclaré lundi que le chantier naval rouvrirait à la fin de l’été prochain.</p>";
    assertEquals(
        "Élodie Œuvrard a déclaré lundi que le chantier naval rouvrirait à la fin de l’été prochain.",
        Given.of("a.html", page).paragraphs().get(0));
  }

  @Test
  void frenchQuotationsThatEndInAccentsAreNotGarbled() {
    String text =
        "« L'accord est rompu », dit-il. « Tout est réglé\u00a0», « assuré\u00a0», « payé\u00a0»";
    assertEquals(List.of(), Given.of("a.txt", text).remarks());
  }

  @Test
  void garbledLettersAreSaid() {
    byte[] twice =
        new String(TEXT.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"))
            .getBytes(StandardCharsets.UTF_8);
    assertTrue(Given.of("a.txt", twice).remarks().get(0).contains("letters are garbled"));
    assertTrue(Given.of("a.txt", TEXT).remarks().isEmpty());
  }

  @Test
  void brokenUtf8IsReadAndSaid() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    bytes[30] = (byte) 0xFF;
    Given given = Given.of("a.txt", bytes);
    assertTrue(given.text().startsWith("Le préfet"));
    assertTrue(given.remarks().get(0).contains("1 letters are lost"));
  }

  @Test
  void marksThatTurnTheLineAreSaid() {
    assertTrue(Given.of("a.txt", "abc\u202Edef").remarks().get(0).contains("direction of writing"));
  }
}
