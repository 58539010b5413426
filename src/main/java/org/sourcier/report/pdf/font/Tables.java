package org.sourcier.report.pdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The bytes of a TrueType file (big-endian) and where its tables start. */
final class Tables {
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  private final ByteBuffer bytes;
  private final Map<String, Integer> starts = new TreeMap<>();

  Tables(byte[] file) {
    bytes = ByteBuffer.wrap(file);
    for (int i = 0; i < unsigned(4); i++) {
      int entry = DIRECTORY + ENTRY * i;
      starts.put(tag(entry), number(entry + 8));
    }
  }

  /** Where the table called {@code tag} starts, in bytes from the start of the file. */
  Optional<Integer> start(String tag) {
    return Optional.ofNullable(starts.get(tag));
  }

  /** Where a table starts that every TrueType font has. */
  int required(String tag) {
    return start(tag)
        .orElseThrow(() -> new IllegalArgumentException("the font has no table " + tag));
  }

  /** The unsigned 16-bit number at {@code at}. */
  int unsigned(int at) {
    return bytes.getShort(at) & 0xFFFF;
  }

  /** The signed 16-bit number at {@code at}. */
  int signed(int at) {
    return bytes.getShort(at);
  }

  /** The 32-bit number at {@code at}. */
  int number(int at) {
    return bytes.getInt(at);
  }

  /** The four letters at {@code at}. */
  String tag(int at) {
    byte[] letters = new byte[4];
    bytes.get(at, letters);
    return new String(letters, StandardCharsets.US_ASCII);
  }

  /** All bytes, a copy. */
  byte[] copy() {
    return bytes.array().clone();
  }
}
