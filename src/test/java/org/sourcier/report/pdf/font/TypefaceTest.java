package org.sourcier.report.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {
  private final Fonts fonts = Fonts.load();

  @ParameterizedTest
  @EnumSource(Face.class)
  void everyFaceHasTheLettersOfFrench(Face face) {
    Typeface typeface = fonts.typeface(face);
    "ÀÉÈÊÇŒœàâéèêëîïôûüùÿç«»’“”–—…€\u00A0"
        .codePoints()
        .forEach(letter -> assertNotEquals(0, typeface.glyph(letter), "U+" + letter));
  }

  @Test
  void lettersThatFitTogetherMoveCloser() {
    Typeface serif = fonts.typeface(Face.SERIF);
    assertTrue(serif.kern(serif.glyph('A'), serif.glyph('V')) < -50);
    assertEquals(0, serif.kern(serif.glyph('n'), serif.glyph('n')));
  }

  @Test
  void hangulAndRussianHaveAFace() {
    assertNotEquals(0, fonts.typeface(Face.HANGUL).glyph('한'));
    assertNotEquals(0, fonts.typeface(Face.SERIF).glyph('ж'));
  }

  @Test
  void aLetterTheFontLacksHasNoGlyph() {
    assertEquals(0, fonts.typeface(Face.SERIF).glyph(0x1F600));
  }
}
