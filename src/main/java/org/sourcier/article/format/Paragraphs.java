package org.sourcier.article.format;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sourcier.article.page.Paragraph;

/** Cuts plain texts into paragraphs. */
final class Paragraphs {
  private static final Pattern BLANK_LINES = Pattern.compile("\\R\\h*+\\R\\s*+");
  private static final Pattern WHITE = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]++");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\u00AD\u200B\u202A-\u202E\u2066-\u2069\uFEFF]");

  private Paragraphs() {}

  /** The paragraphs of a text: parted by blank lines, or by line ends where there are none. */
  static List<Paragraph> of(String text) {
    Pattern between =
        BLANK_LINES.matcher(text.strip()).find() ? BLANK_LINES : Pattern.compile("\\R");
    return between.splitAsStream(text).flatMap(Paragraphs::one).toList();
  }

  /** One paragraph, on one line; none where there are no words. */
  static Stream<Paragraph> one(String words) {
    String line = line(words);
    return line.isEmpty() ? Stream.empty() : Stream.of(Paragraph.body(line));
  }

  /** The words on one line, without what is not seen: control characters, marks of direction. */
  static String line(String words) {
    return WHITE.matcher(INVISIBLE.matcher(words).replaceAll("")).replaceAll(" ").strip();
  }
}
