package org.sourcier.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number or a mark.
 *
 * @param norm in small letters, with typewriter apostrophes and hyphens
 * @param capital whether it begins with one
 * @param opens whether it may stand in capitals because a sentence begins
 */
record Word(int start, int end, String norm, boolean capital, boolean opens) {
  /** An elided word keeps its apostrophe ("l'", "aujourd'"); another's is a mark of its own. */
  private static final Pattern WORDS =
      Pattern.compile(
          "[0-9]{1,9}|(?iu:\\p{L}{1,2}|aujourd|jusqu)['\u2019]|\\p{L}{1,40}|[^\\s\\p{L}0-9]");

  /** The words of a text, in order. */
  static List<Word> in(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORDS.matcher(text);
    boolean opens = true;
    while (matcher.find()) {
      String form = matcher.group();
      words.add(
          new Word(
              matcher.start(),
              matcher.end(),
              norm(form),
              Character.isUpperCase(form.charAt(0)),
              opens));
      opens = ".!?:;«“\"(|–—".contains(form);
    }
    return words;
  }

  private static String norm(String form) {
    return form.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replace('\u2010', '-')
        .replace('\u2011', '-')
        .replace('\u2013', '-')
        .replace('\u2014', '-');
  }
}
