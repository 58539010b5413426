package org.sourcier.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The words of an element's class, id and role. */
final class Names {
  private Names() {}

  /**
   * Each name in small letters, and each of its words, cut at hyphens, underscores and capitals.
   * Only the last three words of a name say what it is: "article-header__ad-slot".
   */
  static List<String> of(Element element) {
    List<String> names = new ArrayList<>(List.of(element.tagName()));
    String all =
        String.join(
            " ",
            element.className(),
            element.id(),
            element.attr("role"),
            element.attr("data-component"),
            element.attr("data-testid"),
            element.attr("data-elementor-type"));
    for (String name : all.split("\\s+", -1)) {
      if (!name.isBlank() && name.length() < 100) {
        names.add(name.toLowerCase(Locale.ROOT));
        names.addAll(words(name));
      }
    }
    return names;
  }

  private static List<String> words(String name) {
    String cut = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (String word : cut.split("[^\\p{L}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Whether one of the names is one of the words; "ad*" is the beginning of one. */
  static boolean any(List<String> names, List<String> words) {
    return names.stream().anyMatch(name -> words.stream().anyMatch(word -> is(name, word)));
  }

  private static boolean is(String name, String word) {
    return word.endsWith("*")
        ? name.startsWith(word.substring(0, word.length() - 1))
        : name.equals(word);
  }
}
