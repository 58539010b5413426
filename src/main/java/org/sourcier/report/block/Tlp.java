package org.sourcier.report.block;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The labels of the Traffic Light Protocol, version 2.0 (FIRST, August 2022), which are never
 * translated. Each is written in its colour on black.
 */
public enum Tlp {
  RED("TLP:RED", 0xFF2B2B),
  AMBER_STRICT("TLP:AMBER+STRICT", 0xFFC000),
  AMBER("TLP:AMBER", 0xFFC000),
  GREEN("TLP:GREEN", 0x33FF00),
  CLEAR("TLP:CLEAR", 0xFFFFFF);

  private final String label;
  private final int colour;

  Tlp(String label, int colour) {
    this.label = label;
    this.colour = colour;
  }

  /** As printed: "TLP:AMBER+STRICT". */
  public String label() {
    return label;
  }

  /** Of the letters, as 0xRRGGBB. */
  public int colour() {
    return colour;
  }

  /** Of the box behind the letters, as 0xRRGGBB. */
  public int ground() {
    return 0x000000;
  }

  /** The label that {@code word} is, in any capitals and with or without spaces. */
  public static Optional<Tlp> of(String word) {
    String bare = word.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(tlp -> tlp.label.equals(bare)).findFirst();
  }
}
