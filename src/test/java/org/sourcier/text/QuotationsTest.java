package org.sourcier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  @Test
  void eachStyleOfMarksIsRead() {
    assertEquals(
        List.of("un", "deux", "trois", "quatre", "cinq"),
        Prepared.of("Il dit « un » et «deux», “trois”, \"quatre\" ou ‹ cinq › au maire.").quoted());
  }

  @Test
  void aMarkOfAnotherStyleClosesWhereItsOwnIsMissing() {
    assertEquals(
        List.of("Nous partons", "demain"),
        Prepared.of("“Nous partons», dit-il, et c'est « demain” qu'ils reviennent.").quoted());
  }

  @Test
  void spacesOnBothSidesDoNotTurnAMark() {
    assertEquals(
        List.of("plus de 80 % des voix"),
        Prepared.of("Selon lui, \" plus de 80 % des voix \".").quoted());
  }

  @Test
  void anInnerQuotationComesAfterItsOuterOne() {
    assertEquals(
        List.of("Il a crié “au feu” trois fois", "au feu"),
        Prepared.of("« Il a crié “au feu” trois fois », dit la voisine.").quoted());
  }

  @Test
  void apostrophesAreNoMarks() {
    assertEquals(
        List.of("a disgrace"),
        Prepared.of("The union's members’ lawyer called the firm's offer ‘a disgrace’ on Monday.")
            .quoted());
  }

  @Test
  void twoApostrophesAreADoubleMark() {
    assertEquals(
        List.of("It is late,"), Prepared.of("''It is late,'' the governor said.").quoted());
  }

  @Test
  void anUnclosedMarkEndsWithItsParagraph() {
    Prepared text = Prepared.of("« Nous partons, dit-il.\n\nLe maire est « content » de lui.");
    assertEquals(List.of("Nous partons, dit-il.", "content"), text.quoted());
    assertFalse(text.text().quotations().get(0).closed());
  }

  @Test
  void aParagraphThatReopensAMarkHasAQuotationOfItsOwn() {
    assertEquals(
        List.of("We came.", "We left."),
        Prepared.of("The mayor said: “We came.\n\n“We left.” The council agreed.").quoted());
  }

  @Test
  void aClosingMarkThatNothingOpenedBelongsToTheParagraphsBeginning() {
    assertEquals(
        List.of("Tout va vite. On tire et je tombe"),
        Prepared.of("Tout va vite. On tire et je tombe», a raconté le pêcheur.").quoted());
  }

  @Test
  void aForgottenMarkCostsOnlyItsOwnQuotation() {
    List<String> quoted =
        Prepared.of("Il dit \"non. Puis il dit \"oui\" et \"peut-être\" au maire.").quoted();
    assertTrue(quoted.containsAll(List.of("oui", "peut-être")), quoted.toString());
  }

  @Test
  void quotationsNeverCross() {
    List<Quotation> all =
        Prepared.of("« Il a dit “non », puis” il est “parti » hier».").text().quotations();
    for (Quotation a : all) {
      assertTrue(
          all.stream()
              .filter(b -> a.span().overlaps(b.span()))
              .allMatch(b -> a.span().contains(b.span()) || b.span().contains(a.span())));
    }
  }
}
