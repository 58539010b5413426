package org.sourcier.report.stix;

import java.time.LocalDate;
import java.util.Optional;
import org.sourcier.report.Analysis;

/**
 * The time that the objects of a bundle give for their making. STIX 2.1, section 3.2, lets whoever
 * makes them choose the most fitting one; the clock is none, since the same set gives the same
 * bytes. The report says on what the choice rests.
 *
 * @param basis what the day is
 */
record Dating(LocalDate day, Basis basis) {
  /** Platforms that read STIX take the first instant of their clocks for "no date". */
  private static final LocalDate NONE = LocalDate.EPOCH;

  /** What a day can be. */
  enum Basis {
    /** That given to the report. */
    BY_DATE,
    /** When the set was closed. */
    BY_CUTOFF,
    /** When the newest article was written, at the latest. */
    BY_NEWEST,
    /** None at all. */
    BY_NONE
  }

  /** The date given, else the cut-off, else that of the newest article, else none. */
  static Dating of(Analysis analysis, Optional<LocalDate> date) {
    return date.map(day -> new Dating(day, Basis.BY_DATE))
        .or(() -> analysis.set().cutoff().map(day -> new Dating(day, Basis.BY_CUTOFF)))
        .or(() -> newest(analysis).map(day -> new Dating(day, Basis.BY_NEWEST)))
        .orElse(new Dating(NONE, Basis.BY_NONE));
  }

  private static Optional<LocalDate> newest(Analysis analysis) {
    return analysis.articles().stream()
        .flatMap(voiced -> voiced.text().article().metadata().written().stream())
        .map(written -> written.to())
        .max(LocalDate::compareTo);
  }

  /** The first instant of the day as STIX writes it (section 2.16). */
  String timestamp() {
    return day + "T00:00:00.000Z";
  }
}
