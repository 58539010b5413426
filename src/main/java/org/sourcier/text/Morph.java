package org.sourcier.text;

import java.util.List;
import java.util.Optional;

/**
 * One way to read a word form. A form has several: "est" is a verb and a noun.
 *
 * @param lemma in lower case unless it is a name
 * @param pos the part of speech of this reading
 * @param mood only of verbs
 * @param gender 'm', 'f', or 'e' for either, where the form says it
 * @param number 's', 'p', where the form says it
 * @param person '1' to '3', only of finite verbs and pronouns
 */
public record Morph(
    String lemma,
    Pos pos,
    Optional<Mood> mood,
    Optional<Character> gender,
    Optional<Character> number,
    Optional<Character> person) {

  /** Whether one of these readings is in a mood. */
  static boolean any(List<Morph> readings, Mood mood) {
    for (Morph reading : readings) {
      if (reading.mood().isPresent() && reading.mood().get() == mood) {
        return true;
      }
    }
    return false;
  }
}
