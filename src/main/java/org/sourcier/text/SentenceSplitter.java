package org.sourcier.text;

import java.util.ArrayList;
import java.util.List;
import org.sourcier.article.Span;

/**
 * Cuts a paragraph into sentences, never inside a quotation. A quotation and the words that report
 * it stay together: « P1. P2. » a déclaré X; "P?" X asked. Sentences that a careless paste has
 * glued are cut apart ("la paix.Le dirigeant").
 */
final class SentenceSplitter {
  private static final String ENDS = ".!?…";
  private static final String AFTER_END = "»”\"'’›)]";

  /** A bracket that closes farther away than this was forgotten. */
  private static final int BRACKET_REACH = 300;

  private final String text;
  private final LanguageData data;
  private final Abbreviations abbreviations;
  private final boolean glued;

  /**
   * @param glued whether sentences of this article stand without a space between them; then words
   *     do, too ("au BrésilPlusieurs")
   */
  SentenceSplitter(String text, LanguageData data, boolean glued) {
    this.text = text;
    this.data = data;
    this.abbreviations = new Abbreviations(data);
    this.glued = glued;
  }

  /** Whether two sentences at least stand without a space between them. */
  static boolean glued(String text) {
    int seams = 0;
    for (int i = 2; i + 2 < text.length() && seams < 2; i++) {
      boolean words =
          Character.isUpperCase(text.charAt(i + 1)) && Character.isLetter(text.charAt(i + 2));
      seams += words && endsGlued(text, i) ? 1 : 0;
    }
    return seams >= 2;
  }

  /** "…ix." or "…ix»." or "….»", before which no initial can stand. */
  private static boolean endsGlued(String text, int at) {
    char before = text.charAt(at - 1);
    boolean word = Character.isLowerCase(before) && Character.isLowerCase(text.charAt(at - 2));
    return (text.charAt(at) == '.' && (word || before == '»'))
        || (text.charAt(at) == '»' && ENDS.indexOf(before) >= 0);
  }

  /**
   * The sentences of a paragraph.
   *
   * @param quotations of this paragraph, outer ones before inner ones
   */
  List<Span> sentences(Span paragraph, List<Quotation> quotations) {
    List<Span> sentences = new ArrayList<>();
    Cursor cursor = new Cursor(paragraph, quotations);
    int start = paragraph.start();
    while (cursor.next()) {
      start = add(start, cursor.at, sentences);
    }
    add(start, paragraph.end(), sentences);
    return sentences;
  }

  private int add(int start, int end, List<Span> sentences) {
    boolean first = sentences.isEmpty();
    Span sentence = Line.trimmed(text, first ? start : overDash(start, end), end);
    boolean words = text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
    if (words) {
      sentences.add(sentence);
    } else if (sentence.length() > 0 && !sentences.isEmpty()) {
      int last = sentences.size() - 1;
      sentences.set(last, sentences.get(last).hull(sentence));
    }
    return end;
  }

  /** "10 juillet 2012. - Le maire": the dash behind a dateline belongs to neither sentence. */
  private int overDash(int start, int end) {
    int at = Line.trimmed(text, start, end).start();
    boolean dash = at + 1 < end && "—–-".indexOf(text.charAt(at)) >= 0;
    return dash && Line.space(text.charAt(at + 1)) ? at + 1 : start;
  }

  /** Goes from one sentence end to the next. */
  private final class Cursor {
    private final Span paragraph;
    private final List<Quotation> quotations;
    private final SentenceBorders borders;
    private int nextQuotation;
    private int scan;
    private int at;

    Cursor(Span paragraph, List<Quotation> quotations) {
      this.paragraph = paragraph;
      this.quotations = quotations;
      this.borders = new SentenceBorders(text, paragraph, data, abbreviations);
      this.scan = paragraph.start();
    }

    /** Moves to the next end of a sentence, if there is one before the paragraph's. */
    boolean next() {
      boolean ends = false;
      while (!ends && scan < paragraph.end()) {
        int here = scan;
        int quotation = quotationEnd(here);
        int bracket = quotation > 0 ? -1 : bracketEnd(here);
        if (quotation > 0) {
          ends = passes(quotation, endsAfterQuotation(quotation));
        } else if (bracket > 0) {
          scan = bracket;
        } else if (ENDS.indexOf(text.charAt(here)) >= 0) {
          int end = clusterEnd(here);
          ends = passes(end, endsAt(here, end));
        } else {
          ends = passes(here, glued && borders.seam(here));
          scan++;
        }
      }
      return ends;
    }

    /** Goes on to a place, and keeps it where a sentence ends there. */
    private boolean passes(int place, boolean ends) {
      scan = place;
      at = ends ? place : at;
      return ends;
    }

    /** The end of the outermost quotation that starts here, or -1. */
    private int quotationEnd(int here) {
      while (nextQuotation < quotations.size()
          && quotations.get(nextQuotation).span().start() < here) {
        nextQuotation++;
      }
      boolean starts =
          nextQuotation < quotations.size() && quotations.get(nextQuotation).span().start() == here;
      return starts ? quotations.get(nextQuotation).span().end() : -1;
    }

    private int bracketEnd(int here) {
      char c = text.charAt(here);
      if (c != '(' && c != '[') {
        return -1;
      }
      char close = c == '(' ? ')' : ']';
      int limit = Math.min(paragraph.end(), here + BRACKET_REACH);
      for (int i = here + 1; i < limit; i++) {
        if (text.charAt(i) == close) {
          return i + 1;
        }
        if (text.charAt(i) == c) {
          return -1;
        }
      }
      return -1;
    }

    /** After "." all of ". ." or "?!" and the marks that close after it. */
    private int clusterEnd(int here) {
      int end = here;
      while (end < paragraph.end()) {
        char c = text.charAt(end);
        boolean apart = c == ' ' && end + 1 < paragraph.end() && text.charAt(end + 1) == '.';
        boolean mark = ENDS.indexOf(c) >= 0 || AFTER_END.indexOf(c) >= 0 || apart;
        if (!mark || opensQuotation(end)) {
          break;
        }
        end++;
      }
      return end;
    }

    private boolean opensQuotation(int here) {
      return quotationEnd(here) > 0;
    }

    private boolean endsAt(int from, int end) {
      int next = borders.skipSpaces(end);
      if (next >= paragraph.end()) {
        return true;
      }
      boolean space = next > end;
      boolean point = text.charAt(from) == '.' && end == from + 1;
      if (!begins(next, space)) {
        return false;
      }
      return !point || !borders.belongsToWord(from, next, space);
    }

    private boolean begins(int next, boolean space) {
      return borders.begins(next, space) || (!space && opensQuotation(next));
    }

    /**
     * Whether a sentence ends with a quotation: its last words ended one, and what follows begins
     * one and does not report it.
     */
    private boolean endsAfterQuotation(int end) {
      int next = borders.skipSpaces(end);
      if (next >= paragraph.end() || ENDS.indexOf(text.charAt(next)) >= 0) {
        return false;
      }
      boolean space = next > end;
      if (!begins(next, space)) {
        return false;
      }
      if (!space && Character.isUpperCase(text.codePointAt(next))) {
        return true;
      }
      return ENDS.indexOf(lastInside(end)) >= 0
          && "—–-(".indexOf(text.charAt(next)) < 0
          && !Reporting.follows(text, next, paragraph.end(), data.speechVerbs());
    }

    /** The last letter or mark in a quotation, its closing marks aside. */
    private char lastInside(int end) {
      int last = end - 1;
      while (last > paragraph.start()
          && (AFTER_END.indexOf(text.charAt(last)) >= 0
              || "«“ \u00A0\u202F".indexOf(text.charAt(last)) >= 0)) {
        last--;
      }
      return text.charAt(last);
    }
  }
}
