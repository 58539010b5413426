package org.sourcier.text;

/**
 * A word as a text has it. There is one for all places where it is written so, so that whoever
 * looks it up need not compare letters.
 *
 * @param form as it stands
 * @param norm in the norm of {@link Token#norm()}
 * @param known as the models know it
 */
record Written(String form, String norm, String known) {

  /** The word of a form. */
  static Written of(String form) {
    return new Written(form, Spelling.norm(form), WordKind.forModel(form));
  }
}
