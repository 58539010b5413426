package org.sourcier.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;
import org.sourcier.text.TextPreparer;

class StatusReaderTest {
  private static final Finder FINDER = new Finder(PackedRules.BOOK);

  private static List<Assertion> find(String text) {
    return FINDER
        .find(new TextPreparer().prepare(new Article("01", "01.txt", "", text, Metadata.UNKNOWN)))
        .assertions();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "« Nous sommes en train de compter les blessés », affirme le porte-parole. | REPORTED",
        "« Nous attendons de savoir si elle jouera », a dit l'entraîneur. | REPORTED",
        "« Je condamne ces violences », a déclaré la maire. | ALLEGED",
        "« Nous tenons le club pour responsable », a déclaré la maire. | ALLEGED",
        "« Nous demandons la fin de la grève », a dit le maire. | REQUESTED",
        "« Je reconnais cette signature », a dit le notaire. | REPORTED",
        "« Je reconnais que j'ai signé », a dit le notaire. | ADMITTED",
        "« Nous allons rouvrir l'école », a dit la maire. | PREDICTED",
        "« Aucun élu ne devrait toucher cette prime », a déclaré le sénateur. | REPORTED",
        "Le ministre a dit espérer que la grève cesse. | ESTIMATED",
        "La cour a annoncé avoir ordonné une enquête. | REPORTED",
        "Le directeur a déclaré que la mesure serait inutile. | REPORTED",
        "Le directeur a déclaré que la mesure serait étendue. | PREDICTED",
        "La mesure serait étendue, a déclaré le directeur. | REPORTED",
        "Le directeur a déclaré que tout va bien. | REPORTED",
        "« Il nous a menti », a déclaré le directeur. | ALLEGED",
        "La mesure pourrait être étendue, a déclaré le directeur. | PREDICTED",
        "Le président a fermé le port et menacé de fermer l'aéroport. | PREDICTED",
      })
  void theWordsOfASourceTellHowItStandsToThem(String text, Status status) {
    assertEquals(status, find(text).get(0).status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The rescue service said it wanted the shop to review its prices. | REQUESTED",
        "Police said they were worried the leak would spread. | ESTIMATED",
        "The company said it plans to sell the pier. | PREDICTED",
        "The mayor said she would sell the pier. | PREDICTED",
        "“I would not sell the pier,” the mayor said. | REPORTED",
        "The auditors said the firm defrauded its clients. | ALLEGED",
        "The auditors said the firm did not defraud its clients. | REPORTED",
        "The port does not deny that the pier is old. | ADMITTED",
        "The port denies that the pier is old. | DENIED",
        "The mayor said reports that the pier would close were baseless. | DENIED",
        "The mayor said the pier, shut by the storm, was due to reopen in May. | PREDICTED",
        "The mayor said the council might sell the pier. | PREDICTED",
        "The mayor said the pier could be too old. | ESTIMATED",
        "The mayor said the storm may have weakened the pier. | ESTIMATED",
        "The mayor said it would be unfair to close the pier. | ESTIMATED",
        "The mayor said that when the pier closes the town will suffer. | PREDICTED",
        "“I am hopeful that the pier stands,” the mayor said. | ESTIMATED",
      })
  void whatSpeakersSayOfThemselvesTellsTheirStance(String text, Status status) {
    assertEquals(status, find(text).get(0).status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "« Je n'ai jamais touché aux caisses », a juré le gérant. | DENIED",
        "La gérante dit n'avoir touché aucune prime. | DENIED",
        "Le club assure que le joueur n'a jamais été approché. | DENIED",
        "Le colonel a exclu que ses soldats aient tiré. | DENIED",
        "Le colonel n'exclut pas que ses soldats aient tiré. | ESTIMATED",
        "Le meunier balaie l'idée que le grain ait été volé. | DENIED",
        "Le témoin jure que la barrière était levée. | REPORTED",
        "Le maire jure de lever la barrière. | PREDICTED",
        "À en croire le gardien, la salle était pleine. | REPORTED",
        "De l'aveu du gardien, la salle était pleine. | ADMITTED",
        "« Combien de temps faudra-t-il ? », a dit le maire. | REPORTED",
      })
  void whatAnswersAChargeIsNoPlainReport(String text, Status status) {
    assertEquals(status, find(text).get(0).status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "« On nous a coupé l'eau », a dit l'éleveuse. | ALLEGED",
        "« On nous a offert le thé », a dit l'éleveuse. | REPORTED",
        "« Il faisait nuit. Ils nous ont poussés à l'eau », a dit l'éleveuse. | ALLEGED",
        "« Ils ont pillé la remise et ils rient », a dit l'éleveuse. | ALLEGED",
        "« Ils sont partis à l'aube », a dit l'éleveuse. | REPORTED",
        "Une « opération de sabotage », selon l'éleveuse. | ALLEGED",
        "Pour l'éleveuse, le vétérinaire ment. | ALLEGED",
        "« Nous voulions seulement voir », a dit l'éleveuse. | REPORTED",
        "« C'est affligeant », a dit l'éleveuse. | ESTIMATED",
        "Deux lettres laissent penser que la vente est conclue. | ESTIMATED",
        "L'éleveur jure n'avoir rien vendu. | DENIED",
        "« C'est une trahison », a déclaré le sénateur. | ALLEGED",
        "Les plaignants affirment que le laboratoire connaissait le danger. | ALLEGED",
        "“They beat me with a stick,” the prisoner said. | ALLEGED",
        "“They gave me a map,” the visitor said. | REPORTED",
        "“Yes, I lied,” the witness said. | ADMITTED",
        "According to the lawsuit, the clinic billed patients twice. | ALLEGED",
        "According to the mayor, the clinic billed patients twice. | REPORTED",
      })
  void whatOthersDidToTheSpeakerIsACharge(String text, Status status) {
    assertEquals(status, find(text).get(0).status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "« Fermez ce barrage », a lancé une mère de famille. | REQUESTED",
        "« Que le ministre vienne voir », a dit l'infirmière. | REQUESTED",
        "« Imaginez un barrage de verre », a dit l'architecte. | REPORTED",
        "“Please stay indoors,” the chief said. | REQUESTED",
        "“Thank you for coming,” the mayor said. | REPORTED",
        "« Le bilan est sans doute plus lourd », a dit le préfet. | ESTIMATED",
        "The officer said the fire was probably started by children. | ESTIMATED",
        "“In my view, the tunnel is too narrow,” the geologist said. | ESTIMATED",
        "« Nous sommes prêts à négocier », a dit la déléguée. | PREDICTED",
        "The bank said it planned to close ten branches. | PREDICTED",
      })
  void anOrderAnOpinionAndAPlanAreToldByTheirWords(String text, Status status) {
    assertEquals(status, find(text).get(0).status());
  }

  @ParameterizedTest
  @CsvSource({
    "'If you think that the pier is safe, stay away.'",
    "Sachez que le musée est fermé.",
    "Si vous passez au printemps, sachez qu'il est fermé.",
    "Je crois que le train est en retard."
  })
  void whatAnAuthorTellsTheReaderIsNobodysAssertion(String text) {
    assertTrue(find(text).isEmpty());
  }
}
