package org.sourcier.report.wording;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sourcier.text.Language;

/**
 * A state as readers name it.
 *
 * @param country its name: "Corée du Sud"
 * @param name that stands for its government: "Séoul", "la Côte d’Ivoire"
 * @param m the adjective in the masculine
 * @param f the adjective in the feminine
 * @param mp the adjective in the masculine plural
 */
record State(String country, String name, String m, String f, String mp) {
  private static final Map<Language, Map<String, State>> PACKED =
      Arrays.stream(Language.values())
          .collect(Collectors.toUnmodifiableMap(language -> language, State::read));

  /** The states of a language, by ISO 3166-1 code. */
  static Map<String, State> in(Language language) {
    return Optional.ofNullable(PACKED.get(language)).orElseThrow();
  }

  private static Map<String, State> read(Language language) {
    Map<String, String> texts = new WordingFile("states." + language.code() + ".yaml").texts();
    Map<String, State> states = new TreeMap<>();
    texts.forEach((key, name) -> put(key, name, texts, language, states));
    return Collections.unmodifiableMap(states);
  }

  private static void put(
      String key,
      String name,
      Map<String, String> texts,
      Language language,
      Map<String, State> states) {
    if (key.endsWith(".name")) {
      String code = key.substring(0, key.length() - ".name".length());
      String m = texts.getOrDefault(code + ".m", name);
      String f = texts.getOrDefault(code + ".f", name);
      String country = texts.getOrDefault(code + ".country", name);
      states.put(code, new State(country, name, m, f, plural(m, language)));
    }
  }

  private static String plural(String adjective, Language language) {
    boolean marked = adjective.endsWith("s") || adjective.endsWith("x");
    return language == Language.EN || marked ? adjective : adjective + "s";
  }
}
