package org.sourcier.party;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourcier.article.Span;

/**
 * Cuts text into the pieces that names are compared by: no accents, capitals, hyphens or
 * apostrophes, so that "Élysée" is "Elysée" and "Kim Jong-un" is "Kim Jong Un". A capital inside a
 * word begins a piece: texts lose spaces between words, and "BuzzFeed" is cut alike everywhere.
 */
final class Words {
  private static final Pattern PIECE =
      Pattern.compile(
          "\\p{L}(?:\\.\\p{L})++\\.?+"
              + "|(?<=\\p{L})['’ʼ]s(?!\\p{L})"
              + "|\\p{Lu}*+[\\p{L}\\p{M}&&[^\\p{Lu}]][\\p{L}\\p{M}\\u00AD&&[^\\p{Lu}]]*+"
              + "|\\p{Lu}++"
              + "|\\p{N}++"
              + "|(?<=[\\p{L}\\p{N}])[-‐‑'’ʼ](?=\\p{L})"
              + "|[\\p{P}\\p{S}]");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u00AD]+");
  private static final int LONGEST_SHORTENING = 4;
  private static final int FIRST_ACCENTED = 0x80;

  private Words() {}

  /** The pieces of a stretch of a text, hyphens and apostrophes inside of words left out. */
  static List<Piece> pieces(String text, Span stretch) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(text).region(stretch.start(), stretch.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      String form = matcher.group();
      if (!joins(text, matcher) && !shortens(form, pieces, matcher, text, stretch)) {
        pieces.add(new Piece(key(form), form, new Span(matcher.start(), matcher.end())));
      }
    }
    return pieces;
  }

  /** A name as the pieces it is looked up by. */
  static List<Piece> pieces(String name) {
    return pieces(name, new Span(0, name.length()));
  }

  private static boolean joins(String text, Matcher matcher) {
    if (matcher.end() - matcher.start() != 1) {
      return false;
    }
    char mark = text.charAt(matcher.start());
    boolean apostrophe = mark == '\'' || mark == '’' || mark == 'ʼ';
    boolean hyphen = mark == '-' || mark == '‐' || mark == '‑';
    return (apostrophe || hyphen)
        && matcher.start() > 0
        && Character.isLetterOrDigit(text.charAt(matcher.start() - 1));
  }

  /** Whether this is the point of "Gov." or "T.": a short capitalised word goes on in a name. */
  private static boolean shortens(
      String form, List<Piece> before, Matcher matcher, String text, Span stretch) {
    if (!form.equals(".") || before.isEmpty()) {
      return false;
    }
    Piece last = before.get(before.size() - 1);
    int next = matcher.end() + 1;
    return last.span().end() == matcher.start()
        && last.capital()
        && last.form().length() <= LONGEST_SHORTENING
        && next < stretch.end()
        && Character.isUpperCase(text.charAt(next));
  }

  /** The form without accents, points, capitals and soft hyphens. */
  static String key(String form) {
    if (plain(form)) {
      String lower = form.toLowerCase(Locale.ROOT);
      return lower.length() > 1 ? lower.replace(".", "") : lower;
    }
    String bare = MARKS.matcher(Normalizer.normalize(form, Normalizer.Form.NFD)).replaceAll("");
    String lower = bare.toLowerCase(Locale.ROOT).replace("œ", "oe").replace('’', '\'');
    return lower.length() > 1 ? lower.replace(".", "").replace('ʼ', '\'') : lower;
  }

  private static boolean plain(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) >= FIRST_ACCENTED) {
        return false;
      }
    }
    return true;
  }

  /**
   * A word or a mark.
   *
   * @param key what it is compared by
   */
  record Piece(String key, String form, Span span) {
    boolean capital() {
      return Character.isUpperCase(form.charAt(0));
    }

    /** Whether it is written like "ONU" or "U.S.". */
    boolean shouted() {
      int letters = 0;
      for (int i = 0; i < form.length(); i++) {
        if (Character.isLowerCase(form.charAt(i))) {
          return false;
        }
        letters += Character.isLetter(form.charAt(i)) ? 1 : 0;
      }
      return letters > 1;
    }

    boolean word() {
      return !key.isEmpty() && Character.isLetterOrDigit(key.charAt(key.length() - 1));
    }
  }

  /** Whether a row of words goes on at a place with others: same letters, capitals where wanted. */
  static boolean startsWith(List<Piece> words, int at, List<Piece> wanted) {
    if (at + wanted.size() > words.size()) {
      return false;
    }
    List<Piece> read = words.subList(at, at + wanted.size());
    for (int i = 0; i < wanted.size(); i++) {
      if (!wanted.get(i).key().equals(read.get(i).key())) {
        return false;
      }
    }
    return capitalsFit(wanted, read);
  }

  /**
   * Whether words have the capitals that a name is written with; a short first word may be small.
   */
  static boolean capitalsFit(List<Piece> wanted, List<Piece> read) {
    for (int i = 0; i < wanted.size(); i++) {
      Piece piece = wanted.get(i);
      boolean shout = piece.shouted() && !read.get(i).shouted();
      boolean capital = piece.capital() && !read.get(i).capital();
      if (shout || (capital && !(i == 0 && piece.key().length() <= 3 && wanted.size() > 1))) {
        return false;
      }
    }
    return true;
  }
}
