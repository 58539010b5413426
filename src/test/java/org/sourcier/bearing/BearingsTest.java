package org.sourcier.bearing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;
import org.sourcier.claim.ClaimRules;
import org.sourcier.finding.Finder;
import org.sourcier.finding.RuleBookLoader;
import org.sourcier.party.PartyResolver;
import org.sourcier.party.RegisterReader;
import org.sourcier.party.VoicedArticle;
import org.sourcier.rule.RulePack;
import org.sourcier.rule.RulePackReader;
import org.sourcier.text.Language;
import org.sourcier.text.TextPreparer;
import org.sourcier.yaml.Problems;

class BearingsTest {
  private static final Problems PROBLEMS = new Problems();
  private static final RulePack PACK = new RulePackReader(PROBLEMS).read(Optional.empty());
  private static final Finder FINDER = new Finder(new RuleBookLoader(PROBLEMS).load(PACK));
  private static final PartyResolver PARTIES =
      new PartyResolver(new RegisterReader(PROBLEMS).read(PACK));
  private static final Bearings BEARINGS =
      new Bearings(
          ClaimRules.read(PACK, Language.EN, PROBLEMS)
              .flatMap(claims -> BearingRules.read(PACK, claims, PROBLEMS))
              .orElseThrow());

  private static VoicedArticle joined(String text) {
    Article article = new Article("01", "01.txt", "", text, Metadata.UNKNOWN);
    return BEARINGS.join(PARTIES.resolve(FINDER.find(new TextPreparer().prepare(article))));
  }

  /** The first words of what the first denial denies. */
  private static List<String> denied(String text) {
    VoicedArticle article = joined(text);
    return opened(article, article.denials().get(0).denied());
  }

  private static List<String> supported(String text) {
    VoicedArticle article = joined(text);
    return opened(article, article.evidence().get(0).supported());
  }

  private static List<String> opened(VoicedArticle article, List<String> ids) {
    return article.assertions().stream()
        .filter(a -> ids.contains(a.finding().id()))
        .map(a -> article.text().article().exact(a.finding().content().get(0)))
        .map(words -> String.join(" ", List.of(words.split(" ", -1)).subList(0, 3)))
        .toList();
  }

  @Test
  void whatIsDeniedIsFoundBySharedWordsRatherThanNearness() {
    String text =
        "Le syndicat affirme que le directeur a vendu l'usine de Lens à un fonds étranger. Le maire"
            + " assure que les écoles rouvriront. Le groupe a démenti toute vente de l'usine de"
            + " Lens.";
    assertEquals(List.of("le directeur a", "toute vente de"), denied(text));
  }

  @Test
  void whoStandsAccusedIsWhoDeniesAndNotTheAccuser() {
    VoicedArticle article =
        joined(
            "L'ambassadeur de Norvège accuse la police danoise d'avoir gardé les ballots."
                + " L'intéressée le conteste.");
    assertEquals("DK", article.denials().get(0).by().parties().get(0).code());
  }

  @Test
  void silenceIsKeptOnWhatIsSaidOfWhoKeepsIt() {
    String text =
        "Un comptable affirme que la brasserie Valbert a coupé sa bière. La foire a ouvert lundi."
            + " La brasserie Valbert n'a pas répondu.";
    assertEquals(List.of("la brasserie Valbert"), denied(text));
  }

  @Test
  void theseAccusationsAreTheLastOnesMade() {
    String text =
        "Le parquet annonce que le procès s'ouvrira lundi. Une association accuse la laiterie"
            + " d'avoir caché l'incident. La laiterie rejette ces accusations.";
    assertEquals(List.of("la laiterie d'avoir"), denied(text));
  }

  @Test
  void aDenialInSpiteOfWhichAThingIsSaidIsOfThatThing() {
    String text =
        "The agency said rain was coming. The inquiry said the pilot had been warned, despite denials"
            + " by the airline.";
    assertEquals(List.of("the pilot had"), denied(text));
  }

  @Test
  void aDenialOfWhatNobodyInTheArticleSaysIsOfItsOwnWordsAlone() {
    VoicedArticle article =
        joined(
            "The minister said the harvest was good. A spokesman for the bank denied any link to the"
                + " Cyprus fund.");
    assertEquals(
        List.of("bears-own-words"),
        article.denials().get(0).targets().stream().map(t -> t.firing().rule()).toList());
  }

  @Test
  void aRefusalToCommentOnWhatNobodySaysHasNoTarget() {
    assertEquals(
        List.of(),
        denied(
            "The minister said the harvest was good. The bank declined to comment on its rates."));
  }

  @Test
  void aVersionIsThatOfWhoeverIsNamedWithIt() {
    String text =
        "Le chauffeur affirme que le feu était vert. Le maire dit que la route est fermée. Une vidéo"
            + " confirme la version du chauffeur.";
    assertEquals(List.of("le feu était"), supported(text));
  }

  @Test
  void evidenceSupportsTheClaimThatSharesItsWords() {
    String text =
        "Kiev affirme que l'usine de Lozova a été touchée par un missile. Le maire dit que les"
            + " trains roulent. Des débris de missile ont été retrouvés dans l'usine de Lozova.";
    assertEquals(List.of("l'usine de Lozova"), supported(text));
  }

  @Test
  void whatStandsInAnotherSentenceIsNotSaidToStandInTheSame() {
    VoicedArticle article =
        joined(
            "Senator Ruth Hale said the Lowland grant has sent a poor message to farmers waiting for"
                + " water. Farmers far and wide agree with her, since the only requirement for the Lowland"
                + " grant is a \"proven need,\" as an Agriculture memo put it.");
    assertEquals("bears-around", article.evidence().get(0).supports().get(0).firing().rule());
  }

  @Test
  void evidenceOfAnotherFactSupportsNothing() {
    String text =
        "The mayor said the school would open in May. Satellite images show new tanks near the"
            + " northern border.";
    assertEquals(List.of(), supported(text));
  }

  @Test
  void proofsThatFollowTheseClaimsAreForThem() {
    String text =
        "Riga affirme que l'usine a livré des moteurs à Minsk. Ces affirmations sont étayées par des"
            + " preuves. Des images satellite ont montré des camions devant le dépôt.";
    assertEquals(List.of("l'usine a livré"), supported(text));
  }

  @Test
  void aBearingSaysWhatItIsKnownBy() {
    VoicedArticle article =
        joined("The union said the firm sold the mill. The firm denied selling the mill.");
    assertEquals("bears-shared-words", article.denials().get(0).targets().get(0).firing().rule());
  }

  @Test
  void whatAWitnessTellsIsWhatHeIsWitnessTo() {
    String text =
        "Le maire assure que le barrage tient. Des journalistes de la radio ont constaté que l'eau"
            + " avait envahi la gare.";
    assertEquals(List.of("l'eau avait envahi"), supported(text));
  }

  @Test
  void evidenceIsOfferedForWhatItsSpeakerSays() {
    String text =
        "The inspector said the crane collapsed at noon. The union said wages would rise. The"
            + " inspector said engineers were in possession of footage.";
    assertEquals(List.of("the crane collapsed"), supported(text));
  }

  @Test
  void evidenceJoinedToAClaimInOneSentenceIsForIt() {
    String text =
        "Des pêcheurs ont laissé entendre que l'ouverture était imminente et des images satellite"
            + " ont montré les préparatifs à Oran.";
    assertEquals(List.of("l'ouverture était imminente"), supported(text));
  }

  @Test
  void aQuestionIsNoClaimThatCouldBeDenied() {
    String text =
        "Le syndicat affirme que la mine est dangereuse. On ignore si la mine fermera. Le groupe"
            + " rejette ces accusations.";
    assertEquals(List.of("la mine est"), denied(text));
  }

  @Test
  void aDenialThatNamesNothingIsOfWhatWasSaidJustBefore() {
    String text =
        "The angler said the mill had poisoned the brook. The miller replied: “We never sold"
            + " arsenic.”";
    assertEquals(List.of("the mill had"), denied(text));
  }

  @Test
  void aDenialFarBehindAClaimThatItSharesNothingWithIsOfNone() {
    String text =
        "The angler said the mill had poisoned the brook. It rained on Monday. Boats came in late."
            + " The fair opened at noon. “I never sold a horse,” the jockey said.";
    assertEquals(List.of(), denied(text));
  }

  @Test
  void aProofRightBehindAClaimIsToldForIt() {
    String text =
        "Selon la procureure, le meunier a été étranglé. L'autopsie a révélé des lésions au cou.";
    assertEquals(List.of("le meunier a"), supported(text));
  }

  @Test
  void anAnswerToADenialIsToThatDenial() {
    String text = "La régie nie avoir vendu le pont. « C'est faux », réplique le maire.";
    assertEquals(
        List.of("avoir vendu le"), opened(joined(text), joined(text).denials().get(1).denied()));
  }

  @Test
  void anAccusedAnswersTheChargeRatherThanWhatWasSaidSince() {
    String text =
        "Une association accuse la laiterie d'avoir caché l'incident. La foire a attiré cent"
            + " marchands, selon la police. « Nous n'avons rien caché », assure le directeur de la"
            + " laiterie.";
    assertEquals(List.of("la laiterie d'avoir"), denied(text));
  }

  @Test
  void aDenialIsOfWhatWasLastSaidOfWhoeverDenies() {
    String text =
        "Marie Valbert a vendu la cloche, affirme l'abbé. Le prix du pain a doublé, selon le"
            + " meunier. Marie Valbert dément.";
    assertEquals(List.of("Marie Valbert a"), denied(text));
  }

  @Test
  void whatADenialIsSetAgainstIsMeantThoughItComesLater() {
    String text =
        "Le maire dit que la foire ouvrira lundi. Malgré les démentis de la Norvège, le navire a"
            + " livré des moteurs à Oran, selon le syndicat.";
    assertEquals(List.of("Malgré les démentis"), denied(text));
  }

  @Test
  void oneWordInCommonWithWhatIsToldLaterIsNoTie() {
    VoicedArticle article =
        joined(
            "Norway denied that it had sold engines to the port. It rained on Sunday.\n\n"
                + "The miller said that engines are loud.");
    assertEquals(1, article.denials().get(0).targets().size());
  }

  @Test
  void recordsThatBearAClaimOutAreAlsoForWhatTheyThemselvesSay() {
    String text =
        "The mayor said the port sold nine engines to Norway. The auditors said in a report that"
            + " the port had sold the engines.";
    assertEquals(List.of("the port sold", "the port had"), supported(text));
  }
}
