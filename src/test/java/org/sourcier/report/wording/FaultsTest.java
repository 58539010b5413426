package org.sourcier.report.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sourcier.article.format.Fault;
import org.sourcier.text.Language;

class FaultsTest {
  private final Faults french = new Faults(Wording.in(Language.FR));

  @ParameterizedTest
  @EnumSource(value = Fault.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "SET_FILE")
  void aFrenchReportSaysEveryFaultInFrench(Fault.Kind kind) {
    Fault fault = Fault.of(kind, 7, 8);
    assertFalse(french.say(fault).equals(fault.text()), fault.text());
    assertEquals(fault.text().contains("7"), french.say(fault).contains("7"));
    assertEquals(fault.text().contains("8"), french.say(fault).contains("8"));
  }

  @Test
  void anEnglishReportSaysItAsTheCommandLineDoes() {
    Fault fault = Fault.of(Fault.Kind.BIG, 1000);
    assertEquals(fault.text(), new Faults(Wording.in(Language.EN)).say(fault));
  }

  @Test
  void aNameThatLooksLikeASlotStaysAName() {
    Fault fault = Fault.of(Fault.Kind.LONG, "{2}", 8);
    assertEquals(
        "ce texte a {2} caractères, plus que les 8 d’un article\u00a0; partagez-le, ou permettez"
            + " davantage avec --max-characters",
        french.say(fault));
  }
}
