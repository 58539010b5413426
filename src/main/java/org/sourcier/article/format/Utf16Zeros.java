package org.sourcier.article.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-16 without a byte order mark: in western texts every other byte is zero. */
final class Utf16Zeros {
  private static final int LOOKED_AT = 4096;

  private Utf16Zeros() {}

  /**
   * The encoding, where at least nine in ten of one half of the bytes are zero, none of the other.
   */
  static Optional<Charset> in(byte[] bytes) {
    int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
    int high = 0;
    int low = 0;
    for (int i = 0; i < pairs; i++) {
      high += bytes[2 * i] == 0 ? 1 : 0;
      low += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs > 1 && low == 0 && high * 10 >= pairs * 9) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return pairs > 1 && high == 0 && low * 10 >= pairs * 9
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }
}
