package org.sourcier.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampReaderTest {
  private static final StampReader READER = new StampReader(Times.packed());

  private static Stamps read(String text) {
    return READER.read(text, text);
  }

  private static String day(Optional<Dating> dating) {
    return dating.map(d -> d.interval().from().toString()).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Publié le 3 mars 2020 à 10h12 | 2020-03-03",
        "mardi 4 septembre 2018 | 2018-09-04",
        "26/01/2019 19:09 | 2019-01-26",
        "Posted on May 4, 2021 at 9:30 am | 2021-05-04",
        "2024-06-18T08:15:00Z | 2024-06-18",
        "Publié le 04/03/2021 par le journal | none",
        "03/04/2021 | none",
        "By Jane Example, March 3, 2020 | 2020-03-03",
        "Par Jean Exemple, publié le 3 mars 2020 à 10h | 2020-03-03",
        "LE HAVRE, 3 mars 2020 (AFP) – Le pont est sûr. | 2020-03-03",
        "PORT SAMPLE, Va., May 4, 2021 (AP) — The bridge is safe. | 2021-05-04",
        "Par Jean Exemple qui le 3 mars 2020 partit | none",
        "Le conseil s'est réuni le 3 mars 2020. | none"
      })
  void aLineOfItsOwnSaysTheDay(String line, String expected) {
    assertEquals(
        expected, day(read("The title\n" + line + "\nThe text of the story.").published()));
  }

  @Test
  void aFrenchTextWritesTheDayFirst() {
    assertEquals(
        "2021-04-03", day(read("03/04/2021\nLe maire a dit que le pont est sûr.").published()));
  }

  @Test
  void aChangeIsToldFromTheFirstDay() {
    Stamps stamps = read("Publié le 3 mars 2020 à 10h12, mis à jour le 5 mars 2020 à 8h");
    assertEquals("2020-03-03", day(stamps.published()));
    assertEquals("2020-03-05", day(stamps.updated()));
  }

  @Test
  void theWeekdayFindsTheYearFromTheYearsOfTheText() {
    Dating found =
        read("Il arrive aujourd'hui, mardi 18 juin. Depuis 2022, la ville attend. D'ici 2031, non.")
            .published()
            .orElseThrow();
    assertEquals("2024-06-18", found.interval().from().toString());
    assertEquals(Basis.INFERRED, found.basis());
  }

  @Test
  void withoutAWeekdayNoYearIsInferred() {
    assertEquals("none", day(read("Publié le 18 juin\nDepuis 2022, la ville attend.").published()));
  }

  @Test
  void aStampMayNameOnlyTheMonth() {
    Dating found = read(" date 2023-09 Le maire est arrivé.").published().orElseThrow();
    assertEquals(Precision.MONTH, found.interval().precision());
    assertEquals("date 2023-09", found.words());
  }
}
