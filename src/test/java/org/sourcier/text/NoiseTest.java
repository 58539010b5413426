package org.sourcier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcier.article.Span;

class NoiseTest {
  private static final NoiseRules RULES = TextRules.packed().noise();

  static Stream<NoiseRule> rules() {
    return RULES.all().stream();
  }

  private static boolean takes(NoiseRule rule, String line) {
    boolean whole =
        rule.section() == NoiseSection.POST
            ? RULES.post(line)
            : RULES.line(line).filter(rule::equals).isPresent();
    List<LeftOut> within = RULES.within(line, new Span(0, line.length()));
    return whole || within.stream().anyMatch(l -> l.because().equals(rule.because()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eachRuleTakesItsExamples(NoiseRule rule) {
    assertFalse(rule.examples().isEmpty());
    rule.examples().forEach(line -> assertTrue(takes(rule, line), line));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eachRuleLeavesItsCounterexamples(NoiseRule rule) {
    assertFalse(rule.counterexamples().isEmpty());
    rule.counterexamples().forEach(line -> assertFalse(takes(rule, line), line));
  }

  @Test
  void aFirstLineThatIsNoSentenceIsTheHeadline() {
    Prepared text = Prepared.of("Le vieux pont ferme\n\nLe conseil a fermé le pont. Il est vieux.");
    assertEquals("Le vieux pont ferme", text.text().title());
    assertEquals(List.of("Le vieux pont ferme"), text.leftOut("headline"));
  }

  private static final String STORY =
      "Le conseil a fermé le pont. Il est vieux.\n\nLe maire le regrette.\n\n";

  @Test
  void aThreadOfCommentsIsLeftOutToItsLastPost() {
    Prepared text =
        Prepared.of(
            STORY
                + "2 commentaires\n\nMarin, il y a 2 heures\n\nC'est faux, dit le préfet.\n\n"
                + "Rat du port, il y a 3 heures\n\nLe ministre ment, je l'affirme.");
    assertEquals(3, text.sentences().size());
    assertEquals(5, text.leftOut("widget").size());
  }

  @Test
  void postsThatEndWithAButtonAreLeftOutToTheLastButton() {
    Prepared text =
        Prepared.of(STORY + "Comments\n\nHe lies.\nReply\n\nHe does not.\nReply\n\nIl est là.");
    assertEquals("Il est là.", text.sentences().get(text.sentences().size() - 1));
    assertEquals(5, text.leftOut("widget").size());
  }

  @Test
  void theWordCommentsAloneOpensNoThread() {
    assertEquals(4, Prepared.of(STORY + "12 commentaires\n\nLe préfet le dit.").sentences().size());
  }

  @Test
  void linksUnderTheirHeadingAreLeftOutUpToAnEmptyLine() {
    Prepared text =
        Prepared.of(STORY + "Les plus lus\nLe phare brûle.\nLe quai cède.\n\nIl a plu.");
    assertEquals(
        List.of("Les plus lus", "Le phare brûle.", "Le quai cède."), text.leftOut("navigation"));
    assertEquals("Il a plu.", text.sentences().get(text.sentences().size() - 1));
  }

  @Test
  void aHeadingInATextWithoutEmptyLinesTakesNothingWithIt() {
    assertEquals(
        2, Prepared.of("Le pont cède.\nÀ lire aussi\nLe maire l'a dit.").sentences().size());
  }

  @Test
  void aRepeatedHeadlineIsLeftOutAgain() {
    Prepared text =
        Prepared.of(
            "Le vieux pont ferme\n\nLe conseil l'a dit.\n\nLE VIEUX PONT FERME\n\nIl est vieux.");
    assertEquals(2, text.leftOut("headline").size());
  }

  @Test
  void aFirstParagraphWithoutItsLastPointIsNoHeadline() {
    Prepared text =
        Prepared.of("Le conseil a fermé le pont mardi. Il est vieux\nLes camions le savent.");
    assertEquals(3, text.sentences().size());
  }

  @Test
  void aParagraphThatAPictureCreditClosesIsACaption() {
    String caption = "Le maire devant le pont, mardi. (Jean Exemple/AFP)";
    Prepared text =
        Prepared.of("Le conseil a fermé le pont.\n\n" + caption + "\n\nLes camions le savent.");
    assertEquals(List.of(caption), text.leftOut("caption"));
  }

  @Test
  void aBracketThatIsNoCreditStaysProse() {
    assertEquals(
        2,
        Prepared.of("Le conseil a fermé le pont.\n\nLe maire est né à Molsheim (Bas-Rhin).")
            .sentences()
            .size());
  }

  @Test
  void aShortLineWithoutAPointIsAHeading() {
    Prepared text = Prepared.of("Le pont ferme.\n\nUn pont trop vieux\n\nLes camions passent.");
    assertEquals(List.of("Un pont trop vieux"), text.leftOut("heading"));
  }

  @Test
  void aDatelineIsNoPartOfTheFirstSentence() {
    Prepared text = Prepared.of("ALBANY, N.Y. (AP) — The old bridge was shut on Monday.");
    assertEquals(List.of("The old bridge was shut on Monday."), text.sentences());
  }

  @Test
  void aSentenceInAnotherLanguageKeepsItsOwn() {
    String text =
        "Le maire a annoncé que le port fermerait en septembre. The ministry said that the dock would"
            + " be sold to the city.";
    assertEquals(
        List.of(Language.FR, Language.EN),
        Prepared.of(text).text().sentences().stream().map(Sentence::language).toList());
  }

  @Test
  void everyParagraphHasItsOwnLanguage() {
    List<Language> languages =
        Prepared.of(
                "Le conseil de la ville a fermé le pont.\n\nThe mayor said that the bridge was old.")
            .text()
            .sentences()
            .stream()
            .map(Sentence::language)
            .toList();
    assertEquals(List.of(Language.FR, Language.EN), languages);
  }
}
