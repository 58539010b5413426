package org.sourcier.report.pdf.font;

import java.util.Arrays;

/** The measures of one font. */
public final class Typeface {
  /** Widths and kerning are given in thousandths of the size. */
  public static final double EM = 1000;

  private static final int COMMON = 0x3100;
  private static final int UNSEEN = -1;

  private final Tables tables;
  private final CharacterMap characters;
  private final Kerning kerning;
  private final double scale;
  private final int advances;
  private final int lastAdvance;
  private final int[] glyphs = new int[COMMON];

  Typeface(byte[] file) {
    tables = new Tables(file);
    characters = new CharacterMap(tables);
    kerning = new Kerning(tables);
    scale = EM / tables.unsigned(tables.required("head") + 18);
    advances = tables.required("hmtx");
    lastAdvance = tables.unsigned(tables.required("hhea") + 34) - 1;
    Arrays.fill(glyphs, UNSEEN);
  }

  /** The glyph of {@code codePoint}, 0 when the font has none. */
  public int glyph(int codePoint) {
    if (codePoint >= COMMON) {
      return characters.glyph(codePoint);
    }
    if (glyphs[codePoint] == UNSEEN) {
      glyphs[codePoint] = characters.glyph(codePoint);
    }
    return glyphs[codePoint];
  }

  /** The width of a glyph, in thousandths of the size. */
  public double advance(int glyph) {
    return scale * tables.unsigned(advances + 4 * Math.min(glyph, lastAdvance));
  }

  /** What to add between two glyphs, in thousandths of the size; mostly negative or 0. */
  public double kern(int left, int right) {
    return scale * kerning.between(left, right);
  }

  /** The font file, a copy. */
  public byte[] file() {
    return tables.copy();
  }
}
