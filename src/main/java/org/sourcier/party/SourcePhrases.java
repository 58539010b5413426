package org.sourcier.party;

import java.util.Optional;
import org.sourcier.party.ArticleWords.Range;

/** Reads what the phrases of a source tell of who speaks. */
final class SourcePhrases {
  private static final int LONGEST = 6;

  private final ArticleWords words;
  private final Marks marks;
  private final SmallWords small;
  private final PhraseReader phrases;
  private final Acronyms acronyms;
  private final Ages ages;
  private final Authors authors;

  SourcePhrases(
      ArticleWords words, Marks marks, SmallWords small, ArticleVoices article, Authors authors) {
    this.words = words;
    this.marks = marks;
    this.small = small;
    this.phrases = article.phrases();
    this.acronyms = article.acronyms();
    this.ages = new Ages(words, small);
    this.authors = authors;
  }

  /** What a source tells, if anything in it can speak. */
  Optional<Told> read(Range range) {
    Optional<Told> told =
        phrase(range)
            .or(() -> acronyms.read(range))
            .map(t -> ages.witness(t, range.from(), range.to()))
            .map(t -> t.need() == Told.Need.AUTHOR ? authors.author(range).orElse(t) : t);
    if (told.isEmpty() && words.key(range.to()).equals(",") && nameless(range)) {
      Optional<Told> beside = beside(range);
      if (beside.isPresent()) {
        return beside;
      }
    }
    if (told.isEmpty() && nameless(range) && ages.in(range.from(), range.to())) {
      return Optional.of(Told.civilian());
    }
    if (told.filter(t -> !t.decided()).isPresent()) {
      return complement(range).filter(Told::decided).or(() -> told);
    }
    boolean unnamed = told.filter(t -> t.parties().contains(Party.UNNAMED)).isPresent();
    return unnamed ? example(range).or(() -> told) : told;
  }

  /** "Prosecutors" where "in Kharkiv" follows: what a source leaves out may say whose it is. */
  private Optional<Told> complement(Range range) {
    int end = Math.min(words.sentenceEnd(range.from()), range.to() + LONGEST);
    boolean joined =
        range.to() < end
            && (small.in(SmallWords.List.BELONGS, words.key(range.to()))
                || small.in(SmallWords.List.WITHIN, words.key(range.to() + 1)));
    int to = joined ? words.plainEnd(range.to(), end) : range.to();
    boolean says = marks.in(range.to(), to).stream().anyMatch(m -> m.body() || m.land());
    return says ? phrase(new Range(range.from(), to)) : Optional.empty();
  }

  /** "Nino, 23 ans, dit", "Nino, une étudiante, dit": what stands after a name with no other. */
  private Optional<Told> beside(Range range) {
    int from = range.to() + 1;
    int end = Math.min(words.sentenceEnd(range.from()), from + LONGEST);
    int to = words.plainEnd(from, end);
    boolean single =
        words.single(range.from(), range.to())
            && words.name(range.from())
            && to > from
            && !marks.in(from, to).stream().anyMatch(Mark::person);
    if (single && ages.in(from, to)) {
      return Optional.of(Told.civilian());
    }
    boolean opens = single && small.in(SmallWords.List.ANY_ONE, words, from);
    return opens ? phrases.first(from, to).filter(Told::decided) : Optional.empty();
  }

  private boolean nameless(Range range) {
    return marks.in(range.from(), range.to()).stream().noneMatch(Mark::person);
  }

  /** What stands after a name and a comma tells of that one person. */
  private Optional<Told> phrase(Range range) {
    boolean one =
        marks.in(range.from(), range.to()).stream()
            .findFirst()
            .filter(m -> m.person() && m.from() == range.from() && words.key(m.to()).equals(","))
            .isPresent();
    Optional<Told> told =
        one ? phrases.first(range.from(), range.to()) : phrases.read(range.from(), range.to());
    return told.filter(Told::decided).or(() -> apposition(range)).or(() -> told);
  }

  /** "The Harbour Council, an industry body": what stands after the comma says more. */
  private Optional<Told> apposition(Range range) {
    for (int at = range.from() + 1; at < range.to() - 1; at++) {
      if (words.key(at).equals(",")) {
        return named(at + 1)
            ? Optional.empty()
            : phrases.first(at + 1, range.to()).filter(Told::decided);
      }
    }
    return Optional.empty();
  }

  /** "Son président, Me Jean Roe": the name after the comma, with or without a title. */
  private boolean named(int at) {
    int name = small.title(words.key(at)) ? at + 1 : at;
    return marks.in(name, words.sentenceEnd(at)).stream()
        .anyMatch(m -> m.person() && m.from() == name);
  }

  /** "Critics, including Senator Doe": the examples say who is meant. */
  private Optional<Told> example(Range range) {
    for (int at = range.from(); at < range.to(); at++) {
      if (small.in(SmallWords.List.EXAMPLES, words.key(at))) {
        return phrases.read(at + 1, range.to()).filter(Told::decided);
      }
    }
    return Optional.empty();
  }
}
