package org.sourcier.report.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LegibleTest {

  @Test
  void controlsAndOverridesVanish() {
    assertEquals("ab c", Legible.of("a\u0000\u202Eb\u202C\tc\uFEFF"));
  }

  @Test
  void noBreakSpacesStay() {
    assertEquals("a\u00A0:\u202F!", Legible.of("a\u00A0:\u202F!"));
  }

  @Test
  void accentsAreComposed() {
    assertEquals("é", Legible.of("e\u0301"));
  }

  @Test
  void halfACharacterIsReplaced() {
    assertEquals("\uFFFDx", Legible.of("\uD83Dx"));
  }
}
