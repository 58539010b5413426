package org.sourcier.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of a report that a reader can choose and order; the title always stands first. */
public enum Section {
  BOTTOM_LINE,
  JUDGEMENTS,
  SOURCES,
  PICTURES,
  CLAIMS,
  CONTESTED,
  CIRCULAR,
  GAPS,
  NOTES,
  METHOD;

  /** All of them in the order of a whole report. */
  public static final List<Section> ALL = List.of(values());

  /** As it is called on the command line: "bottom-line". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The section of this name. */
  public static Optional<Section> of(String word) {
    return Arrays.stream(values()).filter(section -> section.word().equals(word)).findFirst();
  }

  /** The names of all. */
  public static List<String> words() {
    return ALL.stream().map(Section::word).toList();
  }
}
