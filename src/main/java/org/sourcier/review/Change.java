package org.sourcier.review;

/**
 * Something that a person changed.
 *
 * @param claim its number in the report, such as "C3"; empty where the report has it no more
 * @param words of the claim
 * @param from what the program had decided, where there is something to compare
 * @param to what the person decided
 */
public record Change(
    Kind kind, String claim, String words, String from, String to, Signature signature) {

  /** What kind of change it is. */
  public enum Kind {
    ACCEPTED,
    DROPPED,
    MERGED,
    SPLIT,
    PARTY,
    LETTER,
    NUMBER,
    NOTE
  }
}
