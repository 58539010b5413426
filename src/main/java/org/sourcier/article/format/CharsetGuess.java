package org.sourcier.article.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses an encoding that nobody declared. The detector's word is checked, since on short French
 * texts it names Asian and Cyrillic encodings: a text whose bytes are mostly ASCII is western.
 */
final class CharsetGuess {
  /** Windows-1252, the commonest of western encodings. */
  static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");
  private static final int LOOKED_AT = 64 * 1024;

  /** The likeliest encoding of a text that is not UTF. */
  Charset of(byte[] bytes) {
    return mostlyAscii(bytes) ? western(bytes) : detected(bytes).orElseGet(() -> western(bytes));
  }

  private static boolean mostlyAscii(byte[] bytes) {
    int ascii = 0;
    int length = Math.min(bytes.length, LOOKED_AT);
    for (int i = 0; i < length; i++) {
      ascii += bytes[i] >= 0 ? 1 : 0;
    }
    return ascii * 4 >= length * 3;
  }

  private static Optional<Charset> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, LOOKED_AT));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Declaration::named);
  }

  /**
   * Latin 9 differs from Windows-1252 in eight letters and has no printed characters from 0x80 to
   * 0x9F. Its œ stands between letters, where Windows has ½; its € after a figure, where it has ¤.
   */
  private static Charset western(byte[] bytes) {
    boolean latin9 = false;
    for (int i = 0; i < bytes.length; i++) {
      int value = bytes[i] & 0xFF;
      if (value >= 0x80 && value < 0xA0) {
        return WINDOWS;
      }
      latin9 |= value == 0xA4 || ((value == 0xBC || value == 0xBD) && besideLetter(bytes, i));
    }
    return latin9 ? LATIN_9 : WINDOWS;
  }

  private static boolean besideLetter(byte[] bytes, int at) {
    return at + 1 < bytes.length && isLetter(bytes[at + 1]);
  }

  private static boolean isLetter(byte value) {
    String letter = new String(new byte[] {value}, StandardCharsets.ISO_8859_1);
    return Character.isLetter(letter.charAt(0));
  }
}
