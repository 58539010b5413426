package org.sourcier.rule.syntax;

import java.util.Optional;
import org.sourcier.text.Language;
import org.sourcier.text.Pos;

/**
 * Finds noun phrases. A base phrase is a noun or name with what stands directly around it; a whole
 * one adds complements, coordination and apposition.
 */
public final class NounPhrases {
  private static final int LONGEST = 40;

  private final Chunks chunks;
  private final Ends bases;
  private final Ends narrow;
  private final Ends wide;
  private final Ends wholeNarrow;
  private final Ends wholeWide;

  /** For one sentence. */
  public NounPhrases(Chunks chunks) {
    this.chunks = chunks;
    this.bases = new Ends(chunks.size());
    this.narrow = new Ends(chunks.size());
    this.wide = new Ends(chunks.size());
    this.wholeNarrow = new Ends(chunks.size());
    this.wholeWide = new Ends(chunks.size());
  }

  /** The end of the base phrase that starts at a token, or the token itself where none does. */
  public int base(int from) {
    return bases.at(from, this::findBase);
  }

  private int findBase(int from) {
    int noun = chunks.in(from, "PRONOUN") && !chunks.in(from, "DETERMINER") ? from : nominal(from);
    return noun == from ? chunks.end(from, "PRONOUN") : noun;
  }

  private int nominal(int from) {
    int i = from;
    boolean head = false;
    while (i < chunks.size() && i - from < LONGEST && part(i, from, head)) {
      head |= headWord(i);
      i++;
    }
    while (i > from && (chunks.is(i - 1, Pos.ADV, Pos.DET, Pos.CCONJ) || opensQuotation(i - 1))) {
      i--;
    }
    return head ? i : from;
  }

  /** "the prize “came with a price”": the verb of the phrase begins somebody's words. */
  private boolean opensQuotation(int i) {
    return chunks.in(i, "QUOTE_MARK")
        && chunks.groupFrom(i + 1).filter(VerbGroup::finite).isPresent()
        && chunks.zoneFrom(i).isPresent();
  }

  private boolean headWord(int i) {
    return chunks.is(i, Pos.NOUN, Pos.PROPN, Pos.X, Pos.SYM)
        || (chunks.is(i, Pos.NUM, Pos.ADJ, Pos.PRON) && !chunks.in(i, "NEVER_HEAD"));
  }

  private boolean part(int i, int from, boolean head) {
    if (chunks.group(i).isPresent() || chunks.in(i, "RELATIVE")) {
      return possessive(i, head);
    }
    if (chunks.in(i, "QUOTE_MARK") || hyphen(i)) {
      return i > from || chunks.zone(i).filter(z -> z.range().from() == i).isPresent();
    }
    if (head && chunks.in(i, "DAY") && !chunks.in(i - 1, "TIME")) {
      return false;
    }
    if (chunks.is(i, Pos.DET) || chunks.in(i, "DETERMINER")) {
      return !head || inName(i) || (chunks.is(i - 1, "tous") || chunks.is(i - 1, "toutes"));
    }
    return chunks.is(i, Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.NUM, Pos.X, Pos.SYM)
        || possessive(i, head)
        || (chunks.is(i, Pos.ADV) && chunks.is(i + 1, Pos.ADJ, Pos.NUM) && !head)
        || (head && chunks.is(i, Pos.PRON) && inName(i) && chunks.is(i + 1, Pos.PROPN))
        || (chunks.is(i, Pos.PRON) && (i == from || other(i)) && !chunks.in(i, "CLITIC"));
  }

  /** "D'autres", "les autres". */
  private boolean other(int i) {
    return chunks.is(i - 1, Pos.DET) && chunks.token(i).lemma().equals("autre");
  }

  private boolean hyphen(int i) {
    boolean joined = i > 0 && chunks.token(i - 1).span().end() == chunks.token(i).span().start();
    return joined && chunks.is(i, "-") && chunks.token(i).form().equals("-");
  }

  /** "Marine Le Pen", "Kim Jong Un": a capital inside a name or at its end. */
  private boolean inName(int i) {
    boolean last = chunks.is(i, Pos.PROPN) && chunks.is(i - 1, Pos.PROPN);
    return capital(i - 1) && capital(i) && (capital(i + 1) || last);
  }

  private boolean capital(int i) {
    return i >= 0 && i < chunks.size() && chunks.token(i).capital();
  }

  private boolean possessive(int i, boolean head) {
    return head && chunks.in(i, "POSSESSIVE");
  }

  /**
   * The end of the phrase with its complements and coordinations.
   *
   * @param wide whether any preposition joins a complement, not only "de" and "of"
   */
  public int extended(int from, boolean wide) {
    return (wide ? this.wide : narrow).at(from, i -> findExtended(i, wide));
  }

  private int findExtended(int from, boolean wide) {
    int end = base(from);
    boolean more = end > from;
    while (more && end - from < LONGEST) {
      int next = complement(from, end, wide);
      more = next > end;
      end = next;
    }
    return end;
  }

  private int complement(int from, int end, boolean wide) {
    if (chunks.is(end, "(")) {
      return beforeName(afterBracket(end));
    }
    if (chunks.in(end, "COMPLEMENT") || (wide && chunks.is(end, Pos.ADP))) {
      int start = end + 1;
      while (start - end < LONGEST && chunks.in(start, "COMPLEMENT")) {
        start++;
      }
      int np = base(start);
      return np > start ? np : end;
    }
    return coordinated(from, end);
  }

  private int coordinated(int from, int end) {
    if (!chunks.in(end, "AND") && !(chunks.is(end, ",") && listGoesOn(end))) {
      return end;
    }
    int start = end + 1;
    while (start - end < LONGEST && (chunks.in(start, "COMPLEMENT") || chunks.is(start, Pos.ADP))) {
      start++;
    }
    int np = base(start);
    boolean newClause = np > start && start == end + 1 && newClause(np) && !opens(from);
    return np > start && (!newClause || named(from, end)) ? np : end;
  }

  /** "the Rail and Harbour Board said": one name, behind one article. */
  private boolean named(int from, int and) {
    return chunks.in(from, "DETERMINER")
        && chunks.in(and, "AND")
        && chunks.is(and - 1, Pos.PROPN)
        && chunks.is(and + 1, Pos.PROPN)
        && capital(and + 2);
  }

  /** Whether a verb follows that has this phrase as its own subject, with none before it. */
  private boolean newClause(int end) {
    return chunks.groupFrom(end).filter(VerbGroup::finite).isPresent() && !verbAfterPlural(end);
  }

  /** "…, the mayor and the police said": no verb stands before to which the first could belong. */
  private boolean opens(int from) {
    return chunks.is(from - 1, ",")
        && chunks.is(from, Pos.PROPN, Pos.ADJ, Pos.NOUN)
        && !chunks.is(from - 2, Pos.PROPN);
  }

  private boolean verbAfterPlural(int end) {
    return chunks.group(end).stream()
        .flatMap(g -> chunks.token(g.range().from()).readings().stream())
        .anyMatch(r -> r.mood().isPresent() && r.number().filter(n -> n == 'p').isPresent());
  }

  private boolean listGoesOn(int comma) {
    int np = base(comma + 1);
    return np > comma + 1 && chunks.in(np, "AND") && base(np + 1) > np + 1;
  }

  /** "la sénatrice (LR) Odile Garnier": the name behind a bracket. */
  private int beforeName(int after) {
    boolean name = chunks.is(after - 1, ")") && chunks.is(after, Pos.PROPN) && capital(after);
    return name ? base(after) : after;
  }

  private int afterBracket(int open) {
    int close = open + 1;
    while (close < Math.min(chunks.size(), open + 12) && !chunks.is(close, ")")) {
      close++;
    }
    return chunks.is(close, ")") ? close + 1 : open;
  }

  /**
   * The end of the whole phrase: extended, and with an apposition between commas.
   *
   * @param wide as for {@link #extended}
   */
  public int whole(int from, boolean wide) {
    return (wide ? wholeWide : wholeNarrow).at(from, i -> findWhole(i, wide));
  }

  private int findWhole(int from, boolean wide) {
    int end = extended(from, wide);
    if (end == from || !chunks.is(end, ",")) {
      return end;
    }
    return apposition(end + 1).orElse(end);
  }

  /** The end of an apposition that starts here and is closed by a mark or the sentence's end. */
  public Optional<Integer> apposition(int from) {
    int end = extended(from, true);
    boolean closed =
        end >= chunks.size()
            || chunks.in(end, "CLOSES")
            || (chunks.zone(end).isPresent() && !chunks.sameZone(from, end));
    boolean fits = end > from && closed && !chunks.in(from, "TIME") && !chunks.in(from, "PRONOUN");
    return fits && !counted(from) && !time(from, end) ? Optional.of(end) : Optional.empty();
  }

  /** "Selon le ministère, quatre civils, …": who or what is counted explains nobody. */
  private boolean counted(int from) {
    return chunks.is(from, Pos.NUM)
        && chunks.is(from + 1, Pos.NOUN, Pos.ADJ)
        && !chunks.in(from + 1, "TIME");
  }

  /** The token that says what the phrase is about: its first noun, else its first name or word. */
  public int head(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (chunks.is(i, Pos.NOUN, Pos.PROPN)) {
        return i;
      }
    }
    return range.from();
  }

  /** Whether the phrase only says when: "la semaine dernière", "lundi", "on Monday". */
  public boolean time(int from, int to) {
    for (int i = from; i < to; i++) {
      if (chunks.is(i, Pos.NOUN, Pos.PROPN) || chunks.in(i, "TIME")) {
        return chunks.in(i, "TIME") && !titled(i);
      }
    }
    return false;
  }

  /** "Le Soir", "La Dernière Heure": with a capital inside a French sentence it names a paper. */
  private boolean titled(int i) {
    return i > 0 && capital(i) && chunks.sentence().language() == Language.FR;
  }
}
