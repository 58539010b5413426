package org.sourcier.article.format;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page or an XML file declares in its first bytes. */
final class Declaration {
  /** The HTML standard wants it in the first 1024 bytes; pages put it later. */
  private static final int LOOKED_AT = 4096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]{2,40})");

  private Declaration() {}

  /** The encoding declared, where there is one of this name. */
  static Optional<Charset> in(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return matcher.find() ? named(matcher.group(1)) : Optional.empty();
  }

  /** The encoding of this name, where Java has it. */
  static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name.strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
