package org.sourcier.report.pdf.layout;

import org.sourcier.report.block.Tone;

/** The few colours of the report, as 0xRRGGBB; chosen to differ in grey as well. */
final class Colour {
  static final int INK = 0x1B2430;
  static final int NAVY = 0x14293F;
  static final int GREY = 0x4A5564;
  static final int LINE = 0xB9C0CA;
  static final int PALE = 0xF1F3F6;
  static final int LINK = 0x1C5D99;
  static final int CUE = 0xFBEBC0;
  static final int WHITE = 0xFFFFFF;

  private Colour() {}

  /** Of bars, rules and badges. */
  static int of(Tone tone) {
    return switch (tone) {
      case NEUTRAL -> NAVY;
      case FIRM -> 0x1F6B4F;
      case FAIR -> 0x2F6690;
      case THIN -> 0xA8690F;
      case CONTESTED -> 0x9C2F22;
      case UNKNOWN -> 0x6B7280;
    };
  }

  /** Of grounds behind dark text. */
  static int tint(Tone tone) {
    return switch (tone) {
      case NEUTRAL -> PALE;
      case FIRM -> 0xE6F1EC;
      case FAIR -> 0xE6EEF5;
      case THIN -> 0xFAF0DF;
      case CONTESTED -> 0xF8E7E4;
      case UNKNOWN -> 0xEDEEF0;
    };
  }
}
