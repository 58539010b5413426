package org.sourcier.party;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcier.party.ArticleWords.Range;

/**
 * Reads unknown names of bodies, most of them English, by the noun they are built on: "the Boat
 * Builders Association of Ohio" is an association and, of a trade, speaks for its firms; "the
 * Harbour Authority" is a state's.
 */
final class NameShapes {
  private static final int LONGEST = 9;
  private static final Kind FIRM = new Kind("companies", Role.COMPANY);
  private static final Kind ASSOCIATION = new Kind("ngos", Role.NGO);

  /** Of a noun that stands in several lists ("Telegraph"), the first of these counts. */
  private static final List<Map.Entry<SmallWords.List, Kind>> KINDS =
      List.of(
          Map.entry(SmallWords.List.OUTLET_NOUNS, new Kind("media", Role.MEDIA)),
          Map.entry(SmallWords.List.FIRM_NOUNS, FIRM),
          Map.entry(SmallWords.List.LEARNED_NOUNS, new Kind("analysts", Role.ANALYST)),
          Map.entry(SmallWords.List.PARTY_NOUNS, new Kind("politicians", Role.POLITICIAN)),
          Map.entry(SmallWords.List.ASSOCIATION_NOUNS, ASSOCIATION));

  private final ArticleWords words;
  private final Register register;
  private final SmallWords small;

  NameShapes(ArticleWords words, Register register) {
    this.words = words;
    this.register = register;
    this.small = register.smallWords();
  }

  /** What a row of capitals makes of its bearer. */
  private record Kind(String camp, Role role) {}

  /** The body whose name begins at a word, if its form tells what it is. */
  Optional<Mark> at(int at) {
    if (!capital(at) || before(at)) {
      return Optional.empty();
    }
    Optional<Mark> headed = headed(at);
    int noun = noun(at);
    if (headed.isPresent() || (!words.english(at) && !foreign(at, noun))) {
      return headed;
    }
    boolean person = noun == at + 1 && given(at);
    boolean office = noun >= 0 && small.in(SmallWords.List.STEWARDS, key(noun + 1));
    return noun < 0 || person || office ? Optional.empty() : Optional.of(mark(at, noun));
  }

  /** "Air Corvane", "Olympique de Sète": the noun stands first. */
  private Optional<Mark> headed(int at) {
    int first = words.key(at + 1).equals("de") ? at + 2 : at + 1;
    int to = first;
    while (to < words.sentenceEnd(at) && capital(to) && office(to).isEmpty()) {
      to++;
    }
    boolean named = small.in(SmallWords.List.FIRM_HEADS, key(at)) && to > first;
    String name = named ? words.line(new Range(at, to)) : "";
    return named ? Optional.of(new Mark(at, to, firm(name))) : Optional.empty();
  }

  /** "Halden Motors" in a French text: an English name that ends in the noun of a kind. */
  private boolean foreign(int at, int noun) {
    return noun > at && key(noun).length() > 2 && kind(noun).isPresent() && noun + 1 == end(noun);
  }

  /** "Purcell <PRCL>", "Acme Robotics said it": what no person is. */
  boolean firm(int from, int to) {
    int at = to;
    boolean ticker = ticker(at) || (words.key(from - 1).equals("<") && words.key(at).equals(">"));
    boolean says =
        words.english(from)
            && small.in(SmallWords.List.SAYS, words.key(at))
            && (words.key(at + 1).equals("it") || words.key(at + 1).equals("its"))
            && (from == 0 || office(from - 1).isEmpty())
            && !given(from);
    return ticker || says;
  }

  /** The letters of its share: "&lt;PRCL&gt;", "&lt;BARC.L&gt;". */
  private boolean ticker(int at) {
    boolean letters =
        words.key(at).equals("<") && at + 2 < words.size() && words.pieces().get(at + 1).capital();
    return letters && (words.key(at + 2).equals(">") || words.key(at + 4).equals(">"));
  }

  /** A firm that nothing else is known of. */
  static Entry firm(String name) {
    return body(new Party(FIRM.camp()), FIRM.role(), name);
  }

  /** Whether the name has begun before: only its first word is looked at. */
  private boolean before(int at) {
    return at > words.sentenceStart(at) && capital(at - 1) && office(at - 1).isEmpty();
  }

  /** The last word in the row that names a kind of body; -1 where there is none. */
  private int noun(int at) {
    int found = -1;
    int next = at;
    while (next >= 0 && next < at + LONGEST) {
      boolean noun = kind(next).isPresent() || small.in(SmallWords.List.PUBLIC_NOUNS, key(next));
      if (noun && capital(next) && (next > at || linked(next)) && whole(next)) {
        found = next;
      } else if (next > at && office(next).isPresent()) {
        return found;
      }
      next = following(next + 1);
    }
    return found;
  }

  /** The next capital of the row, over "and" and "&amp;"; -1 where the row ends. */
  private int following(int at) {
    if (capital(at)) {
      return at;
    }
    boolean joins = small.in(SmallWords.List.AND, words.key(at)) || words.key(at).equals("'");
    return joins && capital(at + 1) ? at + 1 : -1;
  }

  private boolean capital(int at) {
    return at < words.size()
        && words.pieces().get(at).word()
        && words.pieces().get(at).capital()
        && !small.in(SmallWords.List.NO_NAMES, words.key(at));
  }

  /** A "center" is only known for what it is by what it is for. */
  private boolean whole(int at) {
    return !small.in(SmallWords.List.LINKED_NOUNS, key(at)) || linked(at);
  }

  private boolean linked(int at) {
    String next = words.key(at + 1);
    return (next.equals("of") || next.equals("for") || next.equals("on"))
        && (capital(at + 2) || capital(at + 3));
  }

  private String key(int at) {
    return words.key(at);
  }

  private boolean given(int at) {
    return small.given(key(at));
  }

  private Optional<Kind> kind(int at) {
    for (Map.Entry<SmallWords.List, Kind> kind : KINDS) {
      if (small.in(kind.getKey(), key(at))) {
        return Optional.of(kind.getValue());
      }
    }
    return Optional.empty();
  }

  /** An office in the row ends the name: "Harbour Group President"; "General" may be a word. */
  private Optional<Entry> office(int at) {
    return register
        .entryAt(words, at)
        .filter(e -> e instanceof Entry.Office o && o.role() != Role.MILITARY);
  }

  private Mark mark(int from, int noun) {
    int to = end(noun);
    String name = words.line(new Range(from, to));
    Optional<Party> state = state(from, to);
    Optional<Kind> kind =
        civic(from, noun) ? Optional.empty() : kind(noun).or(() -> association(from, noun));
    if (state.isPresent() && air(from, noun)) {
      return new Mark(from, to, body(state.orElseThrow(), Role.STATE_MEDIA, name));
    }
    if (kind.isPresent()) {
      Kind own = own(kind.orElseThrow(), from, to);
      return new Mark(from, to, body(new Party(own.camp()), own.role(), name));
    }
    if (small.in(SmallWords.List.INTERNATIONAL, key(from)) && state.isEmpty()) {
      return new Mark(from, to, body(Party.IGOS, Role.IGO, name));
    }
    return new Mark(
        from,
        to,
        state
            .<Entry>map(s -> body(s, Role.OFFICIAL, name))
            .orElseGet(
                () ->
                    new Entry.Office(
                        "state/" + name, Entry.Makes.STATE, Optional.empty(), Role.OFFICIAL)));
  }

  /** "Tehran Radio": the station named after a capital alone is its state's. */
  private boolean air(int from, int noun) {
    boolean capital =
        register
            .entryAt(words, from)
            .filter(e -> e instanceof Entry.Land l && l.sort() == Entry.Land.Sort.CAPITAL)
            .isPresent();
    return capital && noun == from + 1 && small.in(SmallWords.List.AIRWAVES, key(noun));
  }

  private static Entry body(Party party, Role role, String name) {
    return new Entry.Body(party.code() + "/" + name, party, role, name);
  }

  private int end(int noun) {
    if (!linked(noun)) {
      return noun + 1;
    }
    int to = capital(noun + 2) ? noun + 3 : noun + 4;
    while (to < words.sentenceEnd(noun) && capital(to) && office(to).isEmpty()) {
      to++;
    }
    return to;
  }

  /** An association of a trade speaks for its firms. */
  private Kind own(Kind kind, int from, int to) {
    boolean trade = small.any(SmallWords.List.TRADES, words, from, to);
    return kind.role() == Role.NGO && trade ? FIRM : kind;
  }

  /** "The Pilots' Association Board": what the board is of. */
  private Optional<Kind> association(int from, int noun) {
    return small.any(SmallWords.List.ASSOCIATION_NOUNS, words, from, noun)
        ? Optional.of(ASSOCIATION)
        : Optional.empty();
  }

  /** "The Leeds City Council" is no association. */
  private boolean civic(int from, int noun) {
    return noun > from
        && small.in(SmallWords.List.PUBLIC_NOUNS, key(noun))
        && small.in(SmallWords.List.CIVIC, key(noun - 1));
  }

  private Optional<Party> state(int from, int to) {
    for (int at = from; at < to; at++) {
      Optional<Party> state =
          register.entryAt(words, at).flatMap(Entry::party).filter(Party::state);
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }
}
