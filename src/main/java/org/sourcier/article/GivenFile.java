package org.sourcier.article;

import java.nio.file.Path;
import java.util.Optional;
import org.sourcier.article.format.Item;

/**
 * A file to be read, as it was given or found in a folder that was.
 *
 * @param set what the folder says of its articles; nothing for a file that was itself given
 * @param name in that folder, with {@code /} between its parts
 */
record GivenFile(Path path, Optional<SetFile> set, String name) {

  /** The path, fit to be printed. */
  String shown() {
    return shown(path);
  }

  /** A path fit to be printed. */
  static String shown(Path path) {
    return Item.shown(path.toString().replace('\\', '/'));
  }

  /**
   * What the folder says of an article of this file.
   *
   * @param place of the article: the path, and behind it where in the file it lies
   */
  Metadata described(String place) {
    String inside = name + place.substring(Math.min(place.length(), shown().length()));
    return set.map(file -> file.article(inside)).orElse(Metadata.UNKNOWN);
  }
}
