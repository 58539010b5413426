package org.sourcier.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sourcier.report.block.Paper;
import org.sourcier.text.Language;

/**
 * How a report is wanted.
 *
 * @param name of its files, without ending
 * @param language to write it in
 * @param date printed on it; the only date it carries
 * @param paper to print it on
 * @param sections after the title, in this order, each once
 */
public record ReportOptions(
    String name, Language language, Optional<LocalDate> date, Paper paper, List<Section> sections) {

  public ReportOptions {
    sections = sections.stream().distinct().toList();
  }

  /** A report with all its sections. */
  public ReportOptions(String name, Language language, Optional<LocalDate> date, Paper paper) {
    this(name, language, date, paper, Section.ALL);
  }
}
