package org.sourcier.report.pdf.layout;

import org.sourcier.report.pdf.font.Face;

/**
 * How text looks.
 *
 * @param size of the type, in points
 * @param leading from one base line to the next, in points
 * @param colour 0xRRGGBB
 */
public record Look(Face face, double size, double leading, int colour) {
  static final Look BODY = new Look(Face.SERIF, 10, 14, Colour.INK);
  static final Look LEAD = new Look(Face.SERIF, 11.5, 16, Colour.INK);
  static final Look NOTE = new Look(Face.SANS, 8.2, 11, Colour.GREY);
  static final Look QUOTE = new Look(Face.SERIF, 9.6, 13.2, Colour.INK);
  static final Look END_NOTE = new Look(Face.SERIF, 8.8, 11.8, Colour.INK);
  static final Look CELL = new Look(Face.SANS, 8.8, 11.4, Colour.INK);
  static final Look LABEL = new Look(Face.SANS_SEMIBOLD, 8.2, 11, Colour.GREY);
  static final Look VALUE = new Look(Face.SANS, 9, 12.2, Colour.INK);
  static final Look CAPTION = new Look(Face.SANS, 8.4, 11.2, Colour.GREY);
  static final Look RUNNING = new Look(Face.SANS, 7.6, 10, Colour.GREY);
  static final Look MARKING = new Look(Face.SANS_BOLD, 7.6, 10, Colour.WHITE);
  static final Look TITLE = new Look(Face.SERIF_SEMIBOLD, 26, 31, Colour.NAVY);
  static final Look SUBTITLE = new Look(Face.SANS, 13, 17.5, Colour.GREY);
  static final Look CHAPTER = new Look(Face.SANS_SEMIBOLD, 16, 20, Colour.NAVY);
  static final Look SECTION = new Look(Face.SANS_SEMIBOLD, 12, 15.5, Colour.NAVY);
  static final Look SUBSECTION = new Look(Face.SANS_SEMIBOLD, 10, 13.5, Colour.NAVY);
  static final Look STATEMENT = new Look(Face.SERIF_SEMIBOLD, 11.6, 15, Colour.INK);
  static final Look FIGURE = new Look(Face.SANS, 8, 10, Colour.INK);

  /** The same in another colour. */
  Look in(int other) {
    return new Look(face, size, leading, other);
  }

  /** The same in another face. */
  Look in(Face other) {
    return new Look(other, size, leading, colour);
  }

  /** The same, smaller or larger, its leading unchanged. */
  Look sized(double other) {
    return new Look(face, other, leading, colour);
  }

  /** From the top of a line of this leading down to its base line. */
  double baseline() {
    return leading / 2 + size * 0.33;
  }
}
