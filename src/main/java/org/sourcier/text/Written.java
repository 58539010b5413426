package org.sourcier.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A word as a text has it. There is one for all places where it is written so, so that whoever
 * looks it up need not compare letters. Not safe between threads.
 *
 * @param form as it stands
 * @param norm in the norm of {@link Token#norm()}
 * @param known as the models know it
 * @param types those found so far, by part of speech
 */
record Written(String form, String norm, String known, Map<Pos, WordType> types) {

  Written(String form, String norm, String known) {
    this(form, norm, known, new EnumMap<>(Pos.class));
  }

  /** The word of a form. */
  static Written of(String form) {
    return new Written(form, Spelling.norm(form), WordKind.forModel(form));
  }

  /**
   * How it is read under a part of speech.
   *
   * @param reader finds it, once
   */
  WordType as(Pos pos, BiFunction<Written, Pos, WordType> reader) {
    WordType type = types.get(pos);
    if (type == null) {
      type = reader.apply(this, pos);
      types.put(pos, type);
    }
    return type;
  }
}
