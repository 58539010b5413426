package org.sourcier.report.block;

import java.time.LocalDate;
import java.util.List;

/**
 * What happened when, on one or more lanes over the same dates: events and publications.
 *
 * @param lanes their names, at least one
 * @param entries in the order they are to be read
 */
public record Timeline(Legend legend, List<String> lanes, List<Entry> entries) implements Figure {

  public Timeline {
    lanes = List.copyOf(lanes);
    entries = List.copyOf(entries);
    int count = lanes.size();
    if (count == 0 || entries.stream().anyMatch(entry -> entry.lane() >= count)) {
      throw new IllegalArgumentException("a timeline needs the lanes its entries are on");
    }
  }

  /**
   * One dated thing.
   *
   * @param lane position in the lanes, from 0
   * @param when the date as the reader reads it: "12 octobre 2024", "été 2023"
   */
  public record Entry(LocalDate date, int lane, String when, List<Inline> text) {
    public Entry {
      text = List.copyOf(text);
      if (lane < 0) {
        throw new IllegalArgumentException("lanes count from 0");
      }
    }
  }

  @Override
  public <R> R draw(Artist<R> artist) {
    return artist.timeline(this);
  }
}
