package org.sourcier.time;

/**
 * When a text says that it was published.
 *
 * @param interval the day, or the days among which it is
 * @param basis {@code INFERRED} where the text names no year
 * @param words of the text that say it, on one line
 */
public record Dating(Interval interval, Basis basis, String words) {}
