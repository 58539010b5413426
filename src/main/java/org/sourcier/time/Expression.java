package org.sourcier.time;

import java.util.Map;
import java.util.Optional;

/**
 * One way to name a time.
 *
 * @param tense the direction that its own words give, as "dernier" does
 * @param today whether it says the very day of the text: "aujourd'hui, mardi 18 juin"
 * @param anaphoric whether it is counted from the time named before it, as "la veille" is, not from
 *     the day of the text
 * @param examples words of the language with what they mean on the file's day
 */
record Expression(
    String id,
    Pattern pattern,
    Meaning meaning,
    Meaning.Fixed fixed,
    Optional<Tense> tense,
    boolean today,
    boolean anaphoric,
    Map<String, String> examples) {
  Expression {
    examples = Map.copyOf(examples);
  }

  /** How its time is found, once its words are known. */
  Basis basis(Captures captures) {
    return switch (meaning) {
      case ISO, FIGURES, YEAR, YEARS, YEAR_MONTH, DECADE, HABIT -> Basis.STATED;
      case DATE, DATES, MONTH, SEASON, SHARE ->
          captures.has(Kind.YEAR) ? Basis.STATED : Basis.INFERRED;
      case WEEKDAY, NIGHT, WEEKEND, SHIFT, AWAY, OVER -> Basis.COUNTED;
    };
  }
}
