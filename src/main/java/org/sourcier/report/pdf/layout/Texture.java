package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** The fillings of bars, told apart by lightness and pattern as well as by colour. */
enum Texture {
  DARK(Colour.NAVY, Pattern.NONE, Colour.WHITE),
  MIDDLE(0x6F93B8, Pattern.NONE, Colour.INK),
  LIGHT(0xD9E1EA, Pattern.NONE, Colour.INK),
  RISING(0x9C2F22, Pattern.DIAGONAL, Colour.INK),
  LEVEL(0xA8690F, Pattern.HORIZONTAL, Colour.INK),
  CROSSED(Colour.GREY, Pattern.CROSS, Colour.INK),
  UPRIGHT(Colour.NAVY, Pattern.VERTICAL, Colour.INK),
  EMPTY(Colour.GREY, Pattern.EMPTY, Colour.INK);

  private static final List<Texture> ALL = List.of(values());
  private static final double STEP = 3.2;

  private final int colour;
  private final Pattern pattern;
  private final int letters;

  Texture(int colour, Pattern pattern, int letters) {
    this.colour = colour;
    this.pattern = pattern;
    this.letters = letters;
  }

  private enum Pattern {
    NONE,
    DIAGONAL,
    HORIZONTAL,
    CROSS,
    VERTICAL,
    EMPTY
  }

  /** The filling of the series with this index; after the last they start again. */
  static Texture of(int index) {
    return ALL.get(index % ALL.size());
  }

  /** The colour of letters on it. */
  int letters() {
    return letters;
  }

  /** Whether letters on it need a white ground of their own. */
  boolean isPatterned() {
    return pattern != Pattern.NONE && pattern != Pattern.EMPTY;
  }

  /** A rectangle filled with it. */
  List<Ink> fill(double x, double y, double width, double height) {
    if (pattern == Pattern.NONE) {
      return List.of(Ink.Area.rectangle(x, y, width, height, colour));
    }
    Ink.Area ground = Ink.Area.rectangle(x, y, width, height, Colour.WHITE);
    List<Ink> inks = new ArrayList<>(List.of(ground));
    switch (pattern) {
      case DIAGONAL -> diagonals(inks, x, y, width, height);
      case HORIZONTAL -> horizontals(inks, x, y, width, height);
      case VERTICAL -> verticals(inks, x, y, width, height);
      case CROSS -> {
        horizontals(inks, x, y, width, height);
        verticals(inks, x, y, width, height);
      }
      default -> {}
    }
    inks.add(Ink.Stroke.frame(ground, 0.7, colour));
    return inks;
  }

  private void diagonals(List<Ink> inks, double x, double y, double width, double height) {
    for (double c = STEP; c < width + height; c += STEP * 1.3) {
      double left = Math.max(0, c - height);
      double right = Math.min(c, width);
      inks.add(line(x + left, y + c - left, x + right, y + c - right));
    }
  }

  private void horizontals(List<Ink> inks, double x, double y, double width, double height) {
    for (double down = STEP; down < height; down += STEP) {
      inks.add(line(x, y + down, x + width, y + down));
    }
  }

  private void verticals(List<Ink> inks, double x, double y, double width, double height) {
    for (double right = STEP; right < width; right += STEP) {
      inks.add(line(x + right, y, x + right, y + height));
    }
  }

  private Ink line(double x1, double y1, double x2, double y2) {
    return Ink.Stroke.line(x1, y1, x2, y2, 0.8, colour);
  }
}
