package org.sourcier.report.pdf.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Where dates stand on a line: as far apart as they are in time, except that a gap longer than all
 * others together is cut short and marked.
 */
final class TimelineScale {
  private static final double TOO_LONG = 0.5;
  private static final double SHORTENED = 0.14;

  private final TreeMap<LocalDate, Double> positions = new TreeMap<>();
  private final List<Double> breaks = new ArrayList<>();

  /** A scale from 0 for the first of {@code dates} to 1 for the last. */
  TimelineScale(SortedSet<LocalDate> dates) {
    List<LocalDate> days = List.copyOf(dates);
    double[] gaps = new double[Math.max(0, days.size() - 1)];
    double sum = 0;
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = days.get(i + 1).toEpochDay() - days.get(i).toEpochDay();
      sum += gaps[i];
    }
    boolean[] shortened = new boolean[gaps.length];
    for (int i = 0; i < gaps.length && gaps.length > 2; i++) {
      int longest = longest(gaps);
      if (gaps[longest] > TOO_LONG * sum && !shortened[longest]) {
        sum -= gaps[longest];
        gaps[longest] = sum * SHORTENED;
        sum += gaps[longest];
        shortened[longest] = true;
      }
    }
    place(days, gaps, shortened, Math.max(sum, 1));
  }

  private void place(List<LocalDate> days, double[] gaps, boolean[] shortened, double sum) {
    double at = 0;
    for (int i = 0; i < days.size(); i++) {
      positions.put(days.get(i), at / sum);
      if (i < gaps.length) {
        if (shortened[i]) {
          breaks.add((at + gaps[i] / 2) / sum);
        }
        at += gaps[i];
      }
    }
  }

  private static int longest(double[] gaps) {
    int longest = 0;
    for (int i = 1; i < gaps.length; i++) {
      longest = gaps[i] > gaps[longest] ? i : longest;
    }
    return longest;
  }

  /** From 0 to 1; {@code date} is one of those given. */
  double position(LocalDate date) {
    return positions.getOrDefault(date, 0.0);
  }

  /** Where gaps were cut short, from 0 to 1. */
  List<Double> breaks() {
    return List.copyOf(breaks);
  }
}
