package org.sourcier.article.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Turns bytes into text. In this order decide: a byte order mark; the pattern of zeros of UTF-16;
 * being valid UTF-8, which other encodings hardly ever are by chance; what is declared outside or
 * inside; what the bytes look like.
 */
final class Decoder {
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] BIG_MARK = {(byte) 0xFE, (byte) 0xFF};
  private static final byte[] LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};

  private final Oddities oddities = new Oddities();

  /**
   * The text of bytes.
   *
   * @param declared by what they came in
   * @throws Unreadable if they are no text
   */
  Decoded decode(byte[] bytes, Optional<Charset> declared) throws Unreadable {
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      String text = new String(bytes, wide.get());
      return found(text.startsWith("\uFEFF") ? text.substring(1) : text, false);
    }
    refuseZeros(bytes);
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return found(utf8.get(), true);
    }
    if (starts(bytes, UTF_8_MARK) || mostlyUtf8(bytes)) {
      return found(new String(bytes, StandardCharsets.UTF_8), false);
    }
    return found(
        declared
            .or(() -> Declaration.in(bytes))
            .map(Decoder::asWritten)
            .flatMap(charset -> strictly(bytes, charset))
            .orElseGet(() -> new String(bytes, new CharsetGuess().of(bytes))),
        false);
  }

  private Decoded found(String text, boolean verbatim) {
    return new Decoded(text, verbatim, oddities.of(text));
  }

  private static Optional<Charset> wide(byte[] bytes) {
    if (starts(bytes, BIG_MARK)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (starts(bytes, LITTLE_MARK)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Utf16Zeros.in(bytes);
  }

  private static boolean starts(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  private static void refuseZeros(byte[] bytes) throws Unreadable {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new Unreadable(Fault.of(Fault.Kind.ZEROS, i));
      }
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** A damaged UTF-8 file: far more whole letters of several bytes than broken ones. */
  private static boolean mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    long whole = text.chars().filter(c -> c > 0x7F).count() - broken;
    return whole > 4 * broken;
  }

  /** What is declared as Latin 1 is Windows-1252 (WHATWG Encoding Standard, 4.2). */
  private static Charset asWritten(Charset declared) {
    boolean latin =
        declared.equals(StandardCharsets.ISO_8859_1) || declared.equals(StandardCharsets.US_ASCII);
    return latin ? CharsetGuess.WINDOWS : declared;
  }
}
