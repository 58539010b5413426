package org.sourcier.article;

/**
 * One article as it was given.
 *
 * @param id its number in the set, "01" first
 * @param path the path it was read from, with {@code /} between its parts
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 * @param text the decoded text, unchanged; every span points into it
 */
public record Article(String id, String path, String sha256, String text, Metadata metadata) {

  /** The very words at a span. */
  public String exact(Span span) {
    return text.substring(span.start(), span.end());
  }
}
