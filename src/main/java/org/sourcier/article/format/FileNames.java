package org.sourcier.article.format;

import java.util.List;
import java.util.Locale;

/**
 * What names tell before a file is opened: that it is no article. They never tell its format, which
 * its content does.
 */
public final class FileNames {
  private final List<String> aside;
  private final List<String> companions;

  public FileNames(FormatWords words) {
    this.aside = words.aside();
    this.companions = words.companions();
  }

  /**
   * Whether a file can be an article: neither it nor a folder on its way is hidden, belongs to a
   * saved page or is of a kind that holds no article.
   *
   * @param path with {@code /} between its parts, from the folder or container that was given
   */
  public boolean mayBeArticle(String path) {
    List<String> parts = List.of(path.replace('\\', '/').split("/", -1));
    String name = parts.get(parts.size() - 1);
    return parts.stream().noneMatch(part -> part.startsWith(".") && !part.matches("\\.\\.?"))
        && parts.subList(0, parts.size() - 1).stream().noneMatch(p -> ends(p, companions))
        && !ends(name, aside);
  }

  private static boolean ends(String name, List<String> endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(e -> lower.endsWith(e.toLowerCase(Locale.ROOT)));
  }
}
