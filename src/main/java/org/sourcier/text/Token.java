package org.sourcier.text;

import java.util.List;
import org.sourcier.article.Span;

/**
 * A word or a mark of a sentence.
 *
 * @param span its place in the article's text
 * @param type how it is written and read there
 */
public record Token(Span span, WordType type) {

  /**
   * A form in the norm that {@link #norm()} is in: typographic variants and capitals made alike.
   */
  public static String normOf(String form) {
    return Spelling.norm(form);
  }

  /** Its form as it stands. */
  public String form() {
    return type.form();
  }

  /** Its form for matching, as {@link WordType} describes it. */
  public String norm() {
    return type.norm();
  }

  /** Its part of speech in this sentence. */
  public Pos pos() {
    return type.pos();
  }

  /** Its likeliest lemma. */
  public String lemma() {
    return type.lemma();
  }

  /** All readings of its form. */
  public List<Morph> readings() {
    return type.readings();
  }

  /** Whether it begins with a capital. */
  public boolean capital() {
    return Spelling.capital(form());
  }

  /** Whether it is written like "AFP", in capitals only. */
  public boolean shouted() {
    return Spelling.shouted(form());
  }

  /** Whether some reading is a verb in this mood. */
  public boolean may(Mood mood) {
    return Morph.any(readings(), mood);
  }

  /** Whether some verbal reading can carry a clause. */
  public boolean mayBeFinite() {
    for (Morph reading : readings()) {
      if (reading.mood().isPresent() && reading.mood().get().finite()) {
        return true;
      }
    }
    return false;
  }
}
