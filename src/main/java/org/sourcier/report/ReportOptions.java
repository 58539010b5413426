package org.sourcier.report;

import java.time.LocalDate;
import java.util.Optional;
import org.sourcier.report.block.Paper;
import org.sourcier.text.Language;

/**
 * How a report is wanted.
 *
 * @param name of its files, without ending
 * @param language to write it in
 * @param date printed on it; the only date it carries
 */
public record ReportOptions(
    String name, Language language, Optional<LocalDate> date, Paper paper) {}
