package org.sourcier.report.block;

/**
 * A grade in short.
 *
 * @param text a few letters: "F3"
 * @param description the same in words: "source F, cannot be judged; information 3, possible"
 */
public record Badge(String text, String description, Tone tone) {

  public Badge {
    if (text.isBlank() || description.isBlank()) {
      throw new IllegalArgumentException("a badge needs a text and a description");
    }
  }
}
