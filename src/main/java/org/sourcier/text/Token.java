package org.sourcier.text;

import java.util.List;
import org.sourcier.article.Span;

/**
 * A word or a mark of a sentence.
 *
 * @param span its place in the article's text
 * @param form as it stands
 * @param norm the form for matching: lower case, typewriter apostrophes, hyphens and spaces; every
 *     dash is "-", every double quotation mark {@code "} and an ellipsis three points
 * @param pos its part of speech in this sentence; of a contraction ("du") the first word's
 * @param lemma the likeliest lemma given {@code pos}; the norm where no dictionary knows the word;
 *     of an inverted pronoun ("-t-il") the pronoun
 * @param readings all readings of the form; empty where no dictionary knows it
 */
public record Token(
    Span span, String form, String norm, Pos pos, String lemma, List<Morph> readings) {

  public Token {
    readings = List.copyOf(readings);
    // Most words stand as they are compared and looked up: one string for all three.
    form = norm.equals(form) ? norm : form;
    lemma = norm.equals(lemma) ? norm : lemma;
  }

  /**
   * A form in the norm that {@link #norm()} is in: typographic variants and capitals made alike.
   */
  public static String normOf(String form) {
    return Spelling.norm(form);
  }

  /** Whether it begins with a capital. */
  public boolean capital() {
    return Spelling.capital(form);
  }

  /** Whether it is written like "AFP", in capitals only. */
  public boolean shouted() {
    return Spelling.shouted(form);
  }

  /** Whether some reading is a verb in this mood. */
  public boolean may(Mood mood) {
    return Morph.any(readings, mood);
  }

  /** Whether some verbal reading can carry a clause. */
  public boolean mayBeFinite() {
    return readings.stream().anyMatch(r -> r.mood().filter(Mood::finite).isPresent());
  }
}
