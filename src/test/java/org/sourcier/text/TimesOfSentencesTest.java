package org.sourcier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcier.article.Metadata;

class TimesOfSentencesTest {
  private static List<String> days(String text) {
    return Prepared.of(text).text().times().stream()
        .map(t -> t.interval().from().toString())
        .toList();
  }

  @Test
  void theEveIsCountedFromTheDayOfASentenceBefore() {
    assertEquals(
        List.of("2021-05-03", "2021-05-02"),
        days("Le pont a rompu le 3 mai 2021. La police est venue. La veille, il tenait."));
  }

  @Test
  void aDayFurtherBackIsForgotten() {
    assertEquals(
        List.of("2021-05-03"),
        days("Il a rompu le 3 mai 2021. Il a plu. Il a plu. Il a plu. La veille, il tenait."));
  }

  @Test
  void theNextDayIsCountedFromADayInTheSameSentence() {
    assertEquals(
        List.of("2021-05-03", "2021-05-04"),
        days("The bridge broke on May 3, 2021, and was shut the next day."));
  }

  private static final Metadata JUNE_2024 =
      new Metadata(
          Optional.empty(),
          Optional.of(LocalDate.of(2024, 6, 20)),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static int year(String text) {
    return Prepared.of(text, JUNE_2024).text().times().get(0).interval().from().getYear();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le maire a annoncé que le port fermerait en septembre.",
        "Le maire a annoncé que le port fermera en septembre.",
        "Le maire a annoncé que le port serait fermé en septembre.",
        "Le port sera fermé en septembre après que les experts ont trouvé une fissure.",
        "Le port doit être fermé en septembre, a dit le maire.",
        "Le port pourrait fermer en septembre, a dit le maire.",
        "Le procès se tiendrait en septembre, a indiqué son avocat.",
        "Le ministre avait promis que les travaux seraient terminés en septembre.",
        "Le groupe va être vendu en septembre.",
        "The company said the port would close in September.",
        "The company said the port would be closed in September.",
        "The company said the port will be closed in September after inspectors found cracks.",
        "The ship is to be sold in September, he said.",
        "The trial is expected to be held in September.",
        "The minister promised that taxes would not be raised in September.",
        "Elle veut rouvrir le port en septembre, a-t-elle dit.",
        "He may be released in September, his lawyer said."
      })
  void aMonthLiesAheadBehindAVerbOfWhatIsToCome(String text) {
    assertEquals(2024, year(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le maire a annoncé que le port avait fermé en septembre.",
        "Le maire a annoncé que le port avait été fermé en septembre.",
        "Le navire aurait livré des armes en septembre.",
        "Le navire serait arrivé en septembre.",
        "Après avoir été fermé en septembre, le port a rouvert.",
        "Le tribunal a jugé que la loi avait été violée en septembre.",
        "Selon lui, le pont, fermé en septembre, rouvrirait.",
        "Il devrait avoir été payé en septembre.",
        "L'usine n'aurait jamais été inspectée en septembre, affirme le syndicat.",
        "The company said the port had closed in September.",
        "The company said the port was closed in September.",
        "The ship would have left in September, he said.",
        "The ship had to be sold in September, he said.",
        "The ship has been sold in September, he said.",
        "Weapons were reportedly delivered in September."
      })
  void aMonthIsTheLastOneBehindAVerbOfWhatIsDone(String text) {
    assertEquals(2023, year(text));
  }
}
