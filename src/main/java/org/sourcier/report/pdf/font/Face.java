package org.sourcier.report.pdf.font;

/** The faces the report is set in; all are static TrueType files under {@code /fonts}. */
public enum Face {
  SERIF("SourceSerif4_400Regular"),
  SERIF_ITALIC("SourceSerif4_400Regular_Italic"),
  SERIF_SEMIBOLD("SourceSerif4_600SemiBold"),
  SANS("SourceSans3_400Regular"),
  SANS_ITALIC("SourceSans3_400Regular_Italic"),
  SANS_SEMIBOLD("SourceSans3_600SemiBold"),
  SANS_BOLD("SourceSans3_700Bold"),
  HANGUL("NotoSansKR_400Regular");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  /** The resource that holds it. */
  String resource() {
    return "/fonts/" + file + ".ttf";
  }

  /** The same family, stronger. */
  public Face strong() {
    return switch (this) {
      case SERIF, SERIF_ITALIC, SERIF_SEMIBOLD -> SERIF_SEMIBOLD;
      case SANS, SANS_ITALIC -> SANS_SEMIBOLD;
      case SANS_SEMIBOLD, SANS_BOLD -> SANS_BOLD;
      case HANGUL -> HANGUL;
    };
  }

  /** The same family, set off. */
  public Face emphasised() {
    return switch (this) {
      case SERIF, SERIF_SEMIBOLD -> SERIF_ITALIC;
      case SERIF_ITALIC -> SERIF;
      case SANS, SANS_SEMIBOLD, SANS_BOLD -> SANS_ITALIC;
      case SANS_ITALIC -> SANS;
      case HANGUL -> HANGUL;
    };
  }
}
