package org.sourcier.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In what form a report is written. */
enum Format {
  PDF,
  HTML,
  JSON,
  CSV,
  CSL,
  STIX;

  /** As it is called on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of this name, in any capitals. */
  static Optional<Format> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word().equalsIgnoreCase(word)).findFirst();
  }

  /** The names of all. */
  static List<String> words() {
    return Arrays.stream(values()).map(Format::word).toList();
  }
}
