package org.sourcier.article.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is wrong with a text that can be read all the same. */
final class Oddities {
  private static final int ENOUGH = 3;

  /** Runs of what the bytes of UTF-8 look like when they are taken for Windows-1252: Ã©, â€™. */
  private static final Pattern GARBLED =
      Pattern.compile("[\u00C2-\u00F4][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}");

  /** What else it may seem to mean, as "é »" the character 頻 does, is chance. */
  private static final Pattern EUROPEAN = Pattern.compile("[\u00A0-\u017F\u2010-\u20AC]");

  private static final Pattern TURNING = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\s\u0085]]");

  /** What is odd. */
  List<Fault> of(String text) {
    List<Fault> odd = new ArrayList<>();
    long garbled = GARBLED.matcher(text).results().filter(m -> isGarbled(m.group())).count();
    if (garbled >= ENOUGH) {
      odd.add(Fault.of(Fault.Kind.GARBLED, garbled));
    }
    count(text, "\uFFFD").ifPresent(n -> odd.add(Fault.of(Fault.Kind.LOST, n)));
    count(TURNING.matcher(text)).ifPresent(n -> odd.add(Fault.of(Fault.Kind.TURNING, n)));
    count(CONTROL.matcher(text)).ifPresent(n -> odd.add(Fault.of(Fault.Kind.CONTROL, n)));
    return List.copyOf(odd);
  }

  private static Optional<Long> count(String text, String mark) {
    return count(Pattern.compile(mark, Pattern.LITERAL).matcher(text));
  }

  private static Optional<Long> count(Matcher matcher) {
    return Optional.of(matcher.results().count()).filter(n -> n > 0);
  }

  /** Whether the run is a letter or mark of French or English so mistaken: é, œ, ’, €. */
  private static boolean isGarbled(String run) {
    try {
      ByteBuffer bytes = CharsetGuess.WINDOWS.newEncoder().encode(CharBuffer.wrap(run));
      String meant = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return EUROPEAN.matcher(meant).matches();
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
