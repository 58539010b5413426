package org.sourcier.article.format;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.sourcier.yaml.Sha256;

/**
 * A thing to be read: a file, or what lies in a container.
 *
 * @param place where it is, as shown: a path, inside containers followed by the entry's
 * @param bytes its content; nobody changes them
 * @param charset what its container declares, as a mail or an archive of the web does
 * @param url the address it was fetched from, where its container says so
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Item(String place, byte[] bytes, Optional<Charset> charset, Optional<String> url) {

  /** A thing whose container declares nothing. */
  public Item(String place, byte[] bytes) {
    this(place, bytes, Optional.empty(), Optional.empty());
  }

  /** The same under the number that it has in its container. */
  Item numbered(int number) {
    return new Item(place + "#" + number, bytes, charset, url);
  }

  /** Against what links in it are understood. */
  String base() {
    return url.orElse(place);
  }

  /** What lies in this one under a name. */
  Item inside(String name, byte[] content) {
    return new Item(place + "/" + shown(name), content);
  }

  /** A name fit to be printed: no line ends, control characters or marks that turn the line. */
  public static String shown(String name) {
    return name.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", "\uFFFD");
  }

  /** Whether the name ends in one of these, in any case of letters. */
  boolean named(String... endings) {
    String name = place.toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Of the bytes, in lower-case hexadecimal. */
  String sha256() {
    return Sha256.of(bytes);
  }
}
