package org.sourcier.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that the rules read. */
public enum Language {
  FR,
  EN;

  /** Its ISO 639-1 code: "fr" or "en". */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** That of most of these; French where neither has more than half. */
  public static Language ofMost(List<Language> languages) {
    return Collections.frequency(languages, EN) * 2 > languages.size() ? EN : FR;
  }

  /** The language of a code such as "fr", if the rules read it. */
  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }
}
