package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sourcier.report.pdf.font.Face;
import org.sourcier.report.pdf.font.Fonts;
import org.sourcier.report.pdf.font.Typeface;

/** How wide text is, and in which face each of its characters can be drawn. */
public final class Metrics {
  /** What stands for a character no face can draw. */
  static final int MARK = '\u25A1';

  private static final List<Face> FALLBACKS = List.of(Face.SANS, Face.SERIF, Face.HANGUL);

  private final Fonts fonts;
  private final Map<Integer, Integer> missing = new TreeMap<>();

  /** Measures with {@code fonts}. */
  public Metrics(Fonts fonts) {
    this.fonts = fonts;
  }

  /**
   * A stretch of text in one face.
   *
   * @param width in points
   */
  public record Piece(Face face, String text, double width) {}

  /**
   * The text as it can be drawn: cleaned, with a mark for each character that no face has. These
   * are remembered.
   */
  String drawable(String text) {
    StringBuilder drawable = new StringBuilder(text.length());
    Legible.of(text)
        .codePoints()
        .forEach(codePoint -> drawable.appendCodePoint(drawable(codePoint)));
    return drawable.toString();
  }

  private int drawable(int codePoint) {
    if (FALLBACKS.stream().anyMatch(face -> has(face, codePoint))) {
      return codePoint;
    }
    missing.merge(codePoint, 1, Integer::sum);
    return MARK;
  }

  /** The characters that were marked so far, by code point, with how often. */
  Map<Integer, Integer> missing() {
    return new TreeMap<>(missing);
  }

  /** The width of drawable text, in points. */
  double width(String text, Look look) {
    double width = 0;
    for (Piece piece : pieces(text, look)) {
      width += piece.width();
    }
    return width;
  }

  /** Drawable text cut where its face changes. */
  public List<Piece> pieces(String text, Look look) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    Face face = look.face();
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      Face needed = face(codePoint, look.face());
      if (needed != face) {
        addPiece(pieces, face, text.substring(start, i), look);
        start = i;
        face = needed;
      }
      i += Character.charCount(codePoint);
    }
    addPiece(pieces, face, text.substring(start), look);
    return pieces;
  }

  private void addPiece(List<Piece> pieces, Face face, String text, Look look) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(face, text, width(face, text) * look.size() / Typeface.EM));
    }
  }

  private double width(Face face, String text) {
    Typeface typeface = fonts.typeface(face);
    double width = 0;
    int before = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int glyph = typeface.glyph(codePoint);
      width += typeface.advance(glyph) + (i > 0 ? typeface.kern(before, glyph) : 0);
      before = glyph;
      i += Character.charCount(codePoint);
    }
    return width;
  }

  private Face face(int codePoint, Face wanted) {
    if (has(wanted, codePoint)) {
      return wanted;
    }
    return FALLBACKS.stream().filter(face -> has(face, codePoint)).findFirst().orElse(wanted);
  }

  private boolean has(Face face, int codePoint) {
    return fonts.typeface(face).glyph(codePoint) != 0;
  }
}
