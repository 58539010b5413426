package org.sourcier.report.wording;

import java.util.Map;
import java.util.Optional;
import org.sourcier.article.format.Fault;
import org.sourcier.text.Language;

/** Says in the language of a report why something given was not read, or what is odd in it. */
public final class Faults {
  private final Wording words;
  private final Map<String, String> texts;

  public Faults(Wording words) {
    this.words = words;
    this.texts =
        words.language() == Language.EN
            ? Map.of()
            : new WordingFile("faults." + words.language().code() + ".yaml").texts();
  }

  /** One line, without the place. */
  public String say(Fault fault) {
    return Optional.ofNullable(texts.get(fault.kind().key()))
        .map(words::spaced)
        .map(fault::filled)
        .orElseGet(fault::text);
  }
}
