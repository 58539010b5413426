package org.sourcier.text;

import java.util.Optional;

/** The parts of speech that a form shows by its characters alone, whatever a tagger says. */
final class WordKind {
  private WordKind() {}

  /** PUNCT, SYM, NUM or PROPN of marks, signs, plain numbers and @handles; else nothing. */
  static Optional<Pos> of(String form) {
    char first = form.charAt(0);
    if (first == '@' || first == '#') {
      return Optional.of(form.length() > 1 ? Pos.PROPN : Pos.SYM);
    }
    if (form.startsWith("http") && form.contains("://")) {
      return Optional.of(Pos.X);
    }
    if (Character.isLetter(first)) {
      return Optional.empty();
    }
    if (form.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Optional.of(form.codePoints().anyMatch(WordKind::sign) ? Pos.SYM : Pos.PUNCT);
    }
    boolean number =
        form.codePoints().allMatch(c -> Character.isDigit(c) || " .,:/".indexOf(c) >= 0);
    return number ? Optional.of(Pos.NUM) : Optional.empty();
  }

  private static boolean sign(int c) {
    int type = Character.getType(c);
    return type == Character.CURRENCY_SYMBOL
        || type == Character.MATH_SYMBOL
        || type == Character.OTHER_SYMBOL
        || c == '%'
        || c == '‰'
        || c == '&';
  }

  /** The form as the models know it: typewriter marks, the case of its letters kept. */
  static String forModel(String form) {
    boolean word =
        Character.isLetterOrDigit(form.charAt(0))
            || form.codePoints().anyMatch(Character::isLetterOrDigit);
    return word ? Spelling.plain(form).replace("\u00AD", "") : Spelling.norm(form);
  }

  /** The part of speech a model's tag names; of "ADP+DET", the first. */
  static Pos pos(String tag) {
    int plus = tag.indexOf('+');
    return Pos.valueOf(plus < 0 ? tag : tag.substring(0, plus));
  }
}
