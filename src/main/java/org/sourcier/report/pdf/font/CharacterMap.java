package org.sourcier.report.pdf.font;

/**
 * From code points to glyphs: the {@code cmap} table, formats 4 and 12 (OpenType specification).
 */
final class CharacterMap {
  private final Tables tables;
  private final int subtable;
  private final boolean wide;

  CharacterMap(Tables tables) {
    this.tables = tables;
    int start = tables.required("cmap");
    int best = 0;
    boolean full = false;
    for (int i = 0; i < tables.unsigned(start + 2); i++) {
      int candidate = start + tables.number(start + 4 + 8 * i + 4);
      int format = tables.unsigned(candidate);
      if (format == 12 || (format == 4 && !full)) {
        best = candidate;
        full = format == 12;
      }
    }
    if (best == 0) {
      throw new IllegalArgumentException("the font maps no characters");
    }
    subtable = best;
    wide = full;
  }

  /** The glyph of {@code codePoint}, 0 when the font has none. */
  int glyph(int codePoint) {
    if (wide) {
      return inGroups(codePoint);
    }
    return codePoint > 0xFFFF ? 0 : inSegments(codePoint);
  }

  private int inGroups(int codePoint) {
    int low = 0;
    int high = tables.number(subtable + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = subtable + 16 + 12 * middle;
      if (codePoint < tables.number(group)) {
        high = middle - 1;
      } else if (codePoint > tables.number(group + 4)) {
        low = middle + 1;
      } else {
        return tables.number(group + 8) + codePoint - tables.number(group);
      }
    }
    return 0;
  }

  private int inSegments(int codePoint) {
    int twice = tables.unsigned(subtable + 6);
    int ends = subtable + 14;
    int i = 0;
    while (i < twice && tables.unsigned(ends + i) < codePoint) {
      i += 2;
    }
    int starts = ends + twice + 2;
    if (i >= twice || tables.unsigned(starts + i) > codePoint) {
      return 0;
    }
    int delta = tables.unsigned(starts + twice + i);
    int offsetAt = starts + 2 * twice + i;
    int offset = tables.unsigned(offsetAt);
    if (offset == 0) {
      return (codePoint + delta) & 0xFFFF;
    }
    int glyph = tables.unsigned(offsetAt + offset + 2 * (codePoint - tables.unsigned(starts + i)));
    return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
  }
}
