package org.sourcier.time;

import java.util.Map;
import java.util.Optional;

/**
 * One way to name a time.
 *
 * @param tense the direction that its own words give, as "dernier" does
 * @param today whether it says the very day of the text: "aujourd'hui, mardi 18 juin"
 * @param examples words of the language with what they mean on the file's day
 */
record Expression(
    String id,
    Pattern pattern,
    Meaning meaning,
    Meaning.Fixed fixed,
    Optional<Tense> tense,
    boolean today,
    Map<String, String> examples) {
  Expression {
    examples = Map.copyOf(examples);
  }

  /** How its time is found, once its words are known. */
  Basis basis(Captures captures) {
    return switch (meaning) {
      case ISO, FIGURES, YEAR, YEARS, YEAR_MONTH, DECADE, HABIT -> Basis.STATED;
      case DATE, DATES, MONTH, SEASON -> captures.has(Kind.YEAR) ? Basis.STATED : Basis.INFERRED;
      case WEEKDAY, NIGHT, WEEKEND, SHIFT, AWAY, OVER -> Basis.COUNTED;
    };
  }
}
