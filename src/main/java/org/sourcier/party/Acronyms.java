package org.sourcier.party;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sourcier.party.ArticleWords.Range;

/**
 * Short names that an article explains itself: "le Syndicat des dockers (SNDP)", "Action verte
 * (AV), parti d'opposition". What stands after the brackets says more than what stands before.
 */
final class Acronyms {
  private static final int FARTHEST = 12;

  private final ArticleWords words;
  private final SmallWords small;
  private final Marks marks;
  private final PhraseReader phrases;
  private final Map<String, Told> told = new HashMap<>();
  private final Map<String, Told> explicit = new HashMap<>();

  Acronyms(ArticleWords words, Marks marks, SmallWords small, PhraseReader phrases) {
    this.words = words;
    this.small = small;
    this.marks = marks;
    this.phrases = phrases;
    for (int at = 1; at + 2 < words.size(); at++) {
      boolean explained = words.key(at).equals("(") && words.key(at + 2).equals(")");
      if (explained && (words.pieces().get(at + 1).shouted() || spelt(at))) {
        explain(at);
      }
    }
    marks.all().stream().filter(Mark::body).forEach(this::initials);
  }

  /** "La Caisse d'aide aux ports (Cap)": a short name that its phrase holds the letters of. */
  private boolean spelt(int open) {
    String name = words.key(open + 1);
    if (!words.pieces().get(open + 1).capital() || name.length() < 3) {
      return false;
    }
    int left = name.length();
    for (int at = open - 1; at >= Math.max(0, open - FARTHEST) && goesOn(at) && left > 0; at--) {
      String word = words.key(at);
      for (int letters = Math.min(left, word.length()); letters > 0; letters--) {
        if (word.startsWith(name.substring(left - letters, left))) {
          left -= letters;
          break;
        }
      }
    }
    return left == 0;
  }

  /**
   * What the short names of the article stand for, by their keys: a body, or an office that still
   * wants a state.
   */
  Map<String, Entry> explained() {
    Map<String, Entry> entries = new HashMap<>();
    explicit.forEach((key, t) -> entry(key, t).ifPresent(e -> entries.put(key, e)));
    return entries;
  }

  private static Optional<Entry> entry(String key, Told told) {
    if (told.decided() && told.parties().size() == 1) {
      Party party = told.parties().get(0);
      String name = key.toUpperCase(Locale.ROOT);
      return Optional.of(new Entry.Body(party.code() + "/" + name, party, told.role(), name));
    }
    return told.office().map(Entry.class::cast).filter(o -> told.need() == Told.Need.STATE);
  }

  /** "Le Parti du lac", and later "le PL": the first letters of the words of a body's name. */
  private void initials(Mark mark) {
    Entry.Body body = (Entry.Body) mark.entry();
    Told known = Told.sure(body.of(), body.role(), Optional.empty(), body.id());
    StringBuilder letters = new StringBuilder();
    for (int at = mark.from(); at < mark.to(); at++) {
      boolean counts =
          !small.in(SmallWords.List.PREPOSITIONS, words.key(at))
              && !small.in(SmallWords.List.DEFINITE, words.key(at))
              && !small.in(SmallWords.List.AND, words.key(at));
      letters.append(counts ? words.key(at).substring(0, 1) : "");
      if (counts && letters.length() > 1) {
        told.putIfAbsent(letters.toString(), known);
      }
    }
  }

  private void explain(int open) {
    after(open + 3)
        .or(() -> before(open))
        .ifPresent(
            t -> {
              explicit.putIfAbsent(words.key(open + 1), t);
              told.putIfAbsent(words.key(open + 1), t);
            });
  }

  /** What the short name in a source stands for. */
  Optional<Told> read(Range range) {
    for (int at = range.from(); at < range.to(); at++) {
      Optional<Told> known = Optional.ofNullable(told.get(words.key(at))).filter(Told::decided);
      if (known.isPresent() && words.pieces().get(at).shouted()) {
        return known;
      }
    }
    return Optional.empty();
  }

  private Optional<Told> after(int comma) {
    if (comma >= words.size() || !words.key(comma).equals(",")) {
      return Optional.empty();
    }
    int to = comma + 1;
    while (to < words.sentenceEnd(comma) && to - comma < FARTHEST && goesOn(to)) {
      to++;
    }
    return speaks(comma + 1, to);
  }

  private Optional<Told> before(int open) {
    int from = open;
    int start = Math.max(words.sentenceStart(open), open - FARTHEST);
    for (int at = open - 1; at >= start && goesOn(at); at--) {
      boolean opens =
          small.in(SmallWords.List.ONE, words, at)
              && !small.in(SmallWords.List.PREPOSITIONS, words.key(at - 1));
      from = opens ? at : from;
    }
    return speaks(from, open);
  }

  private Optional<Told> speaks(int from, int to) {
    return from < to
        ? phrases
            .read(from, to)
            .filter(t -> t.office().isPresent() || marks.in(from, to).stream().anyMatch(Mark::body))
            .filter(t -> t.decided() || t.need() == Told.Need.STATE)
        : Optional.empty();
  }

  private boolean goesOn(int at) {
    return words.plain(at);
  }
}
