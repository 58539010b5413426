package org.sourcier.text;

import java.util.Locale;
import org.sourcier.article.Span;

/** What the place between two sentences of a paragraph looks like, letter by letter. */
record SentenceBorders(
    String text, Span paragraph, LanguageData data, Abbreviations abbreviations) {
  private static final String OPENERS = "«“„\"‘'‹([—–-";

  /**
   * Whether a sentence can begin here, by its first letters.
   *
   * @param space whether one stands before
   */
  boolean begins(int next, boolean space) {
    char c = text.charAt(next);
    boolean big = Character.isUpperCase(text.codePointAt(next)) || Character.isTitleCase(c);
    if (!space) {
      return big && gluedWord(next);
    }
    return big
        || Character.isDigit(c)
        || OPENERS.indexOf(c) >= 0
        || c == '@'
        || c == '#'
        || (Character.isLetter(c) && !Character.isLowerCase(text.codePointAt(next)));
  }

  /** "Le", "L'" or "A " after a point without a space; not the "S" of "U.S". */
  private boolean gluedWord(int next) {
    int after = next + 1;
    return after < paragraph.end()
        && (Character.isLowerCase(text.charAt(after)) || "'’ ".indexOf(text.charAt(after)) >= 0);
  }

  /** Whether a point belongs to an abbreviation and ends no sentence. */
  boolean belongsToWord(int point, int next, boolean space) {
    int start = wordStart(point);
    String word = text.substring(start, point);
    if (word.isEmpty()) {
      return false;
    }
    boolean pointed = word.indexOf('.') > 0;
    if (!space) {
      return pointed || abbreviations.title(word) || Character.isDigit(text.charAt(next));
    }
    if (!pointed && abbreviations.title(word)) {
      return !(word.length() == 1 && beginsClause(next));
    }
    boolean doubtful = pointed || abbreviations.known(word);
    return doubtful && !data.stopWords().contains(wordAt(next).toLowerCase(Locale.ROOT));
  }

  /** "Contre X. Le juge", "contre X. D'après", not "J. Le Goff" or "J. D'Arc": small words. */
  private boolean beginsClause(int next) {
    String word = elided(next, wordAt(next));
    int after = skipSpaces(next + word.length());
    return data.stopWords().contains(word.toLowerCase(Locale.ROOT))
        && after < paragraph.end()
        && Character.isLowerCase(text.charAt(after));
  }

  /** "D'" of "d'après", with its apostrophe as the list has it. */
  private String elided(int start, String word) {
    int end = start + word.length();
    boolean apostrophe = end < paragraph.end() && "'’".indexOf(text.charAt(end)) >= 0;
    return apostrophe ? word + "'" : word;
  }

  private int wordStart(int point) {
    int start = point;
    int limit = Math.max(paragraph.start(), point - 12);
    while (start > limit && wordPart(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private boolean wordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }

  private String wordAt(int start) {
    int end = start;
    while (end < paragraph.end() && end - start < 20 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** A common word glued to the one before it: "au BrésilPlusieurs". */
  boolean seam(int here) {
    boolean turn =
        here - 3 >= paragraph.start()
            && Character.isUpperCase(text.charAt(here))
            && Character.isLowerCase(text.charAt(here - 1))
            && Character.isLowerCase(text.charAt(here - 2))
            && Character.isLetter(text.charAt(here - 3));
    String word = turn ? wordAt(here) : "";
    return word.length() > 1 && data.stopWords().contains(word.toLowerCase(Locale.ROOT));
  }

  int skipSpaces(int from) {
    int next = from;
    while (next < paragraph.end() && Line.space(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
