package org.sourcier.report.block;

import java.util.regex.Pattern;

/** What a language tag of this model may look like: the BCP 47 tags without extensions. */
final class Language {
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

  private Language() {}

  /**
   * Lets {@code tag} pass.
   *
   * @throws IllegalArgumentException when it is no language tag
   */
  static void check(String tag) {
    if (!TAG.matcher(tag).matches()) {
      throw new IllegalArgumentException("no language tag: \"" + tag + "\"");
    }
  }
}
