package org.sourcier.time;

import java.time.LocalDate;

/**
 * What a time is resolved against.
 *
 * @param day on which the words were written
 * @param tense of the words around, or the direction that the expression itself gives
 * @param strict whether the day itself is out: "lundi dernier" is never today
 */
record Reference(LocalDate day, Tense tense, boolean strict) {
  boolean ahead() {
    return tense == Tense.FUTURE;
  }
}
