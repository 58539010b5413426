package org.sourcier.report.wording;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sourcier.text.Language;

/** The houses that stand for those who govern in them, whatever language names them. */
final class Seats {
  private static final String KEYS = "voice.head-of-state.";

  private final Map<String, String> keys;

  private Seats(Map<String, String> keys) {
    this.keys = keys;
  }

  /** Those that the wordings of all languages have. */
  static Seats all() {
    Map<String, String> keys = new TreeMap<>();
    Arrays.stream(Language.values()).map(Wording::in).forEach(wording -> add(wording, keys));
    return new Seats(keys);
  }

  private static void add(Wording wording, Map<String, String> keys) {
    String articles = wording.say("voice.articles");
    wording.keys().stream()
        .filter(key -> key.startsWith(KEYS) && !key.endsWith(".any"))
        .forEach(key -> keys.put(folded(bare(wording.say(key), articles)), key));
  }

  /** The key of the wording for a house of this name. */
  Optional<String> key(String name) {
    return Optional.ofNullable(keys.get(folded(name)));
  }

  /**
   * The words without the article before them.
   *
   * @param articles with a space between them
   */
  static String bare(String words, String articles) {
    return Arrays.stream(articles.split(" ", -1))
        .map(article -> article.matches(".*['’]") ? article : article + " ")
        .filter(article -> words.toLowerCase(Locale.ROOT).startsWith(article))
        .findFirst()
        .map(article -> words.substring(article.length()))
        .orElse(words);
  }

  private static String folded(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replace('-', ' ');
  }
}
