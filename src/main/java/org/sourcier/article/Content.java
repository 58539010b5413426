package org.sourcier.article;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What a text file holds.
 *
 * @param text decoded from UTF-8, a byte order mark and all else unchanged
 * @param sha256 of the bytes, in lower-case hexadecimal
 */
record Content(String text, String sha256) {
  private static final long MOST_BYTES = 20L * 1024 * 1024;

  /** Why a file is no text that can be read, in words for the person who gave it. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    Unreadable(String reason) {
      super(reason);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  /** The content of a regular file. */
  static Content of(Path file) throws IOException, Unreadable {
    long size = Files.size(file);
    if (size > MOST_BYTES) {
      throw new Unreadable(
          "this file has " + size + " bytes, more than " + MOST_BYTES + "; split it up");
    }
    byte[] bytes = Files.readAllBytes(file);
    refuseOtherThanText(bytes);
    String text = decoded(bytes);
    if (text.replace("\uFEFF", "").isBlank()) {
      throw new Unreadable("this file is empty");
    }
    return new Content(text, sha256(bytes));
  }

  private static void refuseOtherThanText(byte[] bytes) throws Unreadable {
    boolean utf16 =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    if (utf16) {
      throw new Unreadable("this file is in UTF-16; save it in UTF-8");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new Unreadable(
            "this is no text: byte 0 at offset " + i + "; save the article as text in UTF-8");
      }
    }
  }

  private static String decoded(byte[] bytes) throws Unreadable {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      String wrong = String.format(Locale.ROOT, "0x%02X", bytes[in.position()] & 0xFF);
      throw new Unreadable(
          "this is not UTF-8: byte "
              + wrong
              + " at offset "
              + in.position()
              + "; save it in UTF-8");
    }
    return out.flip().toString();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
