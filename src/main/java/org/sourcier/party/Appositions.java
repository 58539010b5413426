package org.sourcier.party;

import java.util.Optional;

/** Reads what stands behind a name, after a comma or in brackets, of its bearer. */
final class Appositions {
  private static final int FARTHEST = 16;
  private static final int NEAR = 3;

  private final ArticleWords words;
  private final Marks marks;
  private final PhraseReader phrases;
  private final SmallWords small;
  private final Ages ages;

  Appositions(ArticleWords words, Marks marks, PhraseReader phrases, SmallWords small) {
    this.words = words;
    this.marks = marks;
    this.phrases = phrases;
    this.small = small;
    this.ages = new Ages(words, small);
  }

  /** What stands after the name: in brackets, or after a comma. */
  Optional<Told> read(Mark mark) {
    int end = words.sentenceEnd(mark.from());
    int at = afterSuffix(mark);
    if (serves(at, end)) {
      return phrases.first(at + 1, segmentEnd(at + 1, end)).filter(this::body);
    }
    boolean opens = at < end && (words.key(at).equals(",") || words.key(at).equals("("));
    if (!opens) {
      return Optional.empty();
    }
    int to = segmentEnd(at + 1, end);
    Optional<Told> told = starts(at + 1, to) ? apposition(at + 1, to) : Optional.empty();
    boolean age = told.isEmpty() && ages.in(at + 1, to);
    boolean more = age && to < end && words.key(to).equals(",");
    return more && starts(to + 1, segmentEnd(to + 1, end))
        ? apposition(to + 1, segmentEnd(to + 1, end)).or(this::anybody)
        : told.or(() -> age ? anybody() : Optional.empty());
  }

  /** "Captain Ann Roe of the pilots' union", "Jim Poe from Halden". */
  private boolean serves(int at, int end) {
    return at + 1 < end
        && words.english(at)
        && small.in(SmallWords.List.SERVES, words.key(at))
        && marks.in(at + 1, Math.min(end, at + 1 + NEAR + NEAR)).stream()
            .anyMatch(m -> m.body() || m.office());
  }

  /** Whether somebody of it speaks for it: no land, no calling. */
  private boolean body(Told told) {
    return told.decided() && told.role() != Role.CIVILIAN && told.role() != Role.UNNAMED;
  }

  /** "James Roe Jr., a lawyer": the full stop belongs to the name. */
  int afterSuffix(Mark mark) {
    boolean suffix =
        small.in(SmallWords.List.SUFFIXES, words.key(mark.to() - 1))
            && words.key(mark.to()).equals(".");
    return suffix ? mark.to() + 1 : mark.to();
  }

  private Optional<Told> anybody() {
    return Optional.of(Told.civilian());
  }

  private Optional<Told> apposition(int from, int to) {
    boolean says = marks.in(from, to).stream().anyMatch(m -> m.office() || m.body());
    boolean partisan = small.in(SmallWords.List.PARTISAN, words.key(from));
    if (!says && partisan) {
      return Optional.of(
          Told.sure(Party.POLITICIANS, Role.POLITICIAN, Optional.empty(), "party-partisan-office"));
    }
    Optional<Told> told = says ? phrases.first(from, to) : Optional.empty();
    return told.filter(t -> !t.decided() || t.role() == Role.ANALYST).isPresent()
            && ages.in(from, to)
        ? anybody()
        : told;
  }

  private boolean starts(int from, int to) {
    if (from >= to) {
      return false;
    }
    String key = words.key(from);
    boolean known = marks.in(from, to).stream().anyMatch(m -> m.from() == from && !m.person());
    boolean determiner =
        small.in(SmallWords.List.ONE, words, from)
            || small.in(SmallWords.List.DEFINITE, key)
            || small.in(SmallWords.List.SEVERAL, key);
    boolean qualified =
        small.in(SmallWords.List.FORMER, key) || small.in(SmallWords.List.PARTISAN, key);
    return known || determiner || qualified || plain(from, to);
  }

  /** A lower-case noun without article: "Jane Roe, porte-parole adjointe". */
  private boolean plain(int from, int to) {
    int near = Math.min(to, from + NEAR);
    if (small.in(SmallWords.List.PREPOSITIONS, words.key(from))) {
      return marks.in(from, to).stream()
          .anyMatch(m -> (m.body() || institution(m)) && m.from() <= near);
    }
    boolean noun = marks.in(from, to).stream().anyMatch(m -> m.office() && m.from() < near);
    return noun && !words.pieces().get(from).capital() && !words.verb(from);
  }

  /** "Jean Roe, de l'université de Tromsø": French says so whom somebody works for. */
  private boolean institution(Mark mark) {
    return !words.english(mark.from())
        && mark.entry() instanceof Entry.Office office
        && office.role() != Role.CIVILIAN
        && office.role() != Role.UNNAMED;
  }

  private int segmentEnd(int from, int end) {
    int at = from;
    while (at < end
        && at < from + FARTHEST
        && !",;:.()«»“”\"—–".contains(words.key(at))
        && !relative(at)) {
      at++;
    }
    return at;
  }

  private boolean relative(int at) {
    return small
        .pronoun(words.key(at))
        .filter(p -> p.sort() == SmallWords.Pronoun.Sort.RELATIVE)
        .isPresent();
  }
}
