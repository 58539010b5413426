package org.sourcier.report.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TimelineScaleTest {

  @Test
  void datesStandAsFarApartAsInTime() {
    TimelineScale scale = scale("2025-01-01", "2025-01-02", "2025-01-04", "2025-01-05");
    assertEquals(0.75, scale.position(LocalDate.parse("2025-01-04")), 1e-9);
    assertEquals(List.of(), scale.breaks());
  }

  @Test
  void aGapLongerThanTheRestIsCutShortAndMarked() {
    TimelineScale scale = scale("1953-07-27", "2025-01-01", "2025-01-03", "2025-01-05");
    assertTrue(scale.position(LocalDate.parse("2025-01-01")) < 0.3);
    assertEquals(1, scale.breaks().size());
  }

  @Test
  void oneDateAloneStandsAtTheStart() {
    assertEquals(0, scale("2025-01-01").position(LocalDate.parse("2025-01-01")));
  }

  private static TimelineScale scale(String... dates) {
    return new TimelineScale(
        Arrays.stream(dates).map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new)));
  }
}
