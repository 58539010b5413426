package org.sourcier.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;
import org.sourcier.text.TextPreparer;

class ContinuationsTest {
  private static final Finder FINDER = new Finder(PackedRules.BOOK);

  private static Findings found(String text) {
    Article article = new Article("01", "01.txt", "", text, Metadata.UNKNOWN);
    return FINDER.find(new TextPreparer().prepare(article));
  }

  private static List<String> quoted(String text) {
    Findings found = found(text);
    return found.assertions().stream()
        .filter(a -> a.rules().equals(List.of(Continuations.RULE)))
        .map(a -> a.source().map(found.text().article()::exact).orElse(""))
        .toList();
  }

  /** Each assertion as its source and the pieces of its content. */
  private static List<String> said(String text) {
    Findings found = found(text);
    return found.assertions().stream()
        .map(
            a ->
                a.source().map(found.text().article()::exact).orElse("-")
                    + a.content().stream().map(found.text().article()::exact).toList())
        .toList();
  }

  @Test
  void aParagraphThatOnlyQuotesIsSaidByWhomTheSentenceBeforeNames() {
    String text = "Ada Rowe said that the pier would close.\n\n“We have no choice in it at all.”\n";
    assertEquals(List.of("Ada Rowe"), quoted(text));
  }

  @Test
  void aQuotationThatItsOwnParagraphReportsIsNot() {
    String text = "Ada Rowe said the pier would close.\n\n“We have no choice,” Lee Holt said.\n";
    assertEquals(List.of(), quoted(text));
  }

  @Test
  void aLoneQuotationIsThatOfThePersonWhomTheSentenceBeforeItIsAbout() {
    assertEquals(
        List.of("Le maire[« Ils étaient nos voisins. Nous ne les oublierons pas. »]"),
        said(
            "Le maire a rendu hommage aux marins. « Ils étaient nos voisins. Nous ne les oublierons"
                + " pas. »"));
  }

  @Test
  void whoeverIsNamedBetweenTwoQuotationsSaysTheSecond() {
    assertEquals(
        List.of("le préfet[« Il faut attendre »]", "Le maire[« On veut juste travailler. »]"),
        said(
            "« Il faut attendre », a dit le préfet. Le maire hausse les épaules. « On veut juste"
                + " travailler. »"));
  }

  @Test
  void aQuotationThatOpensAParagraphIsThatOfTheNameBehindIt() {
    assertEquals(
        List.of("Odile Kern[« J'ai entendu un grand bruit. »]"),
        said("« J'ai entendu un grand bruit. » Odile Kern, 61 ans, n'a rien oublié."));
  }

  @Test
  void aThingSaysNothing() {
    assertEquals(
        List.of(), said("Le vent a couché les arbres. « Nous avons passé la nuit à la cave. »"));
  }

  @Test
  void aLoneQuotationGoesOnWithWhatWasQuotedBeforeIt() {
    assertEquals(
        List.of("la patronne[« Le four est froid », « Nous rouvrirons lundi matin. »]"),
        said("« Le four est froid », a dit la patronne. « Nous rouvrirons lundi matin. »"));
  }

  @Test
  void aCueInsideAQuotationReportsAllOfIt() {
    assertEquals(
        List.of("il[« Le barrage tient, Mais nous restons vigilants. »]"),
        said("« Le barrage tient, a-t-il assuré devant la presse. Mais nous restons vigilants. »"));
  }

  @Test
  void whatAQuotedSpeakerReportsOfAnotherStaysAsItIs() {
    assertEquals(
        List.of(
            "Paul[« Il faut partir, répétait mon père. Je suis resté »]",
            "mon père[Il faut partir]"),
        said("« Il faut partir, répétait mon père. Je suis resté », raconte Paul."));
  }
}
