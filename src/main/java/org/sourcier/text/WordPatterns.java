package org.sourcier.text;

/**
 * What words of both languages are made of. All repetitions are possessive: they take time in
 * proportion to the text, and no stack, whatever an article holds.
 */
final class WordPatterns {
  private static final String LETTER = "[\\p{L}\\p{M}\\p{N}\\u00AD]";

  /** Web addresses, e-mail addresses, @handles and #tags. */
  static final String ADDRESS =
      "(?:https?://|www\\.)[^\\s«»\"“”<>]*[^\\s«»\"“”<>.,;:!?)\\]…]" + "|[@#][\\p{L}\\p{N}_]++";

  /** 5 000, 69.000, 1,5, 14/02, 13e, 16h45, 30-second. */
  static final String NUMBER =
      "(?<![\\p{L}\\p{N}])\\d{1,3}(?:[ .,']\\d{3})++(?!\\d)(?:[.,]\\d++)?+"
          + "|\\d++(?:[.,:/]\\d++)*+"
          + LETTER
          + "*+(?:-"
          + LETTER
          + "++)*+";

  /** The letters by which an exchange knows a share: &lt;GM&gt;, &lt;BARC.L&gt;. */
  static final String TICKER = "<[A-Z0-9]{1,6}(?:\\.[A-Z]{1,3})?+>";

  /** U.S., D.C., p.m. */
  static final String POINTED = "(?:\\p{L}\\.){2,8}+";

  /** A word with what joins its parts: hyphen, inner apostrophe, the point of an address. */
  static final String WORD =
      "[\\p{L}\\p{M}\\p{N}]" + LETTER + "*+(?:['\\-_·&]" + LETTER + "++|\\.(?=[a-z]{2})[a-z]++)*+";

  /** Anything else that shows, mark by mark. */
  static final String MARK = "\\.{2,}+|''|-{2,3}+|[^\\s\\u00AD]";

  private WordPatterns() {}
}
