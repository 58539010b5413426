package org.sourcier.article.format;

/**
 * How much is read of what was given; what goes beyond is named and not read.
 *
 * @param bytes of one file, and of all that is unpacked out of it
 * @param characters of one article, in UTF-16 units
 * @param seconds for reading one file
 */
public record Limits(long bytes, int characters, int seconds) {
  /** Ample for articles: 100 MB a file, a million characters an article, a minute a file. */
  public static final Limits USUAL = new Limits(100_000_000, 1_000_000, 60);

  /** Things in one container, those of containers in it included. */
  static final int ENTRIES = 10_000;

  /** Containers in containers: a mail in a zip in a zip is three deep. */
  static final int DEPTH = 5;

  public Limits {
    if (bytes < 1 || characters < 1 || seconds < 1) {
      throw new IllegalArgumentException("limits are at least 1");
    }
  }
}
