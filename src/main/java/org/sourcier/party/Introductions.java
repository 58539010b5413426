package org.sourcier.party;

import java.util.List;
import java.util.Optional;
import org.sourcier.party.ArticleWords.Range;
import org.sourcier.party.Entry.Gender;

/**
 * Reads what the words beside a name tell of its bearer: "le porte-parole du Kremlin, Dmitri
 * Peskov", "Jane Roe, a spokeswoman for the ministry", "Eric, 45 ans", "Gov. John Doe".
 */
final class Introductions {
  private static final int FARTHEST = 16;
  private static final int NEAR = 3;

  private final ArticleWords words;
  private final Marks marks;
  private final PhraseReader phrases;
  private final SmallWords small;
  private final Contenders contenders;
  private final Appositions appositions;

  Introductions(ArticleWords words, Marks marks, PhraseReader phrases, SmallWords small) {
    this.words = words;
    this.marks = marks;
    this.phrases = phrases;
    this.small = small;
    this.contenders = new Contenders(words, small);
    this.appositions = new Appositions(words, marks, phrases, small);
  }

  /** The bearer of a name as this mention shows them. */
  Person person(Mark mark) {
    Optional<Told> told =
        beside(mark)
            .or(() -> joined(mark).flatMap(this::beside))
            .or(() -> contenders.stands(mark) ? Optional.of(Told.contender()) : Optional.empty());
    String name = words.line(new Range(mark.from(), mark.to()));
    if (mark.entry() instanceof Entry.Holder holder) {
      return new Person(name, holder.gender(), told, Optional.of(holder), mark.from(), false);
    }
    return new Person(name, gender(mark), told, Optional.empty(), mark.from(), bare(mark));
  }

  /** People are introduced by a first name or a title, firms and associations are not. */
  private boolean bare(Mark mark) {
    String before = words.key(mark.from() - 1);
    return words.single(mark.from(), mark.to())
        && !small.given(words.key(mark.from()))
        && !small.in(SmallWords.List.PARTISAN, words.key(mark.from()))
        && !small.title(before);
  }

  private Optional<Told> beside(Mark mark) {
    Optional<Told> right = appositions.read(mark);
    Optional<Told> whole = right.filter(told -> told.decided() && !governs(mark, told));
    Optional<Told> before =
        afterComma(mark) ? left(mark).filter(t -> titled(mark)) : Optional.empty();
    return before
        .or(() -> whole.filter(told -> !told.aged()))
        .or(() -> left(mark).filter(told -> told.decided() || right.isEmpty()))
        .or(() -> whole)
        .or(() -> left(mark))
        .or(() -> right);
  }

  /**
   * "The Finance Minister Ann Roe (ABC)": whatever their party, ministers speak for their state.
   */
  private boolean governs(Mark mark, Told told) {
    Range phrase = before(mark);
    return told.role() == Role.POLITICIAN
        && words.key(appositions.afterSuffix(mark)).equals("(")
        && small.any(SmallWords.List.MINISTERS, words, phrase.from(), phrase.to())
        && !small.any(SmallWords.List.FORMER, words, phrase.from(), phrase.to());
  }

  /** The phrase right before a name, without the comma that may stand between. */
  private Range before(Mark mark) {
    int to = afterComma(mark) ? mark.from() - 1 : mark.from();
    return new Range(phraseStart(to), to);
  }

  /** "Le procureur, Jean Roe, le prévenu ment": after the office, no other one is told of them. */
  private boolean titled(Mark mark) {
    Range phrase = before(mark);
    boolean pour = small.in(SmallWords.List.PREPOSITIONS, words.key(phrase.from()));
    int from = pour ? phrase.from() + 1 : phrase.from();
    return !words.english(from) && small.in(SmallWords.List.DEFINITE, words.key(from));
  }

  private boolean afterComma(Mark mark) {
    return words.key(mark.from() - 1).equals(",");
  }

  /** "Two developers, Ann Roe and Jim Poe": what is told of the first is told of both. */
  private Optional<Mark> joined(Mark mark) {
    boolean and = small.in(SmallWords.List.AND, words.key(mark.from() - 1));
    return marks.in(words.sentenceStart(mark.from()), mark.from()).stream()
        .filter(m -> and && m.person() && m.to() == mark.from() - 1)
        .filter(m -> words.key(m.from() - 1).equals(","))
        .findFirst();
  }

  private Gender gender(Mark mark) {
    String before = words.key(mark.from() - 1);
    String given = words.key(mark.from());
    boolean several = !words.single(mark.from(), mark.to());
    if (small.in(SmallWords.List.WOMEN_TITLES, before)
        || (several && small.in(SmallWords.List.WOMEN_NAMES, given))) {
      return Gender.WOMAN;
    }
    if (small.in(SmallWords.List.MEN_TITLES, before)
        || (several && small.in(SmallWords.List.MEN_NAMES, given))) {
      return Gender.MAN;
    }
    return described(mark);
  }

  private Gender described(Mark mark) {
    int start = Math.max(words.sentenceStart(mark.from()), mark.from() - FARTHEST);
    for (int at = mark.from() - 1; at >= start && words.pieces().get(at).word(); at--) {
      if (small.in(SmallWords.List.WOMEN, words.key(at))) {
        return Gender.WOMAN;
      }
      if (small.in(SmallWords.List.MEN, words.key(at))) {
        return Gender.MAN;
      }
    }
    return Gender.UNKNOWN;
  }

  /** The phrase right before the name, with or without a comma between. */
  private Optional<Told> left(Mark mark) {
    boolean comma = afterComma(mark);
    if (small.in(SmallWords.List.PREPOSITIONS, words.key(beforeTitle(mark)))
        || (comma && !closed(mark))) {
      return Optional.empty();
    }
    Range phrase = before(mark);
    int from = phrase.from();
    int to = phrase.to();
    boolean says = marks.in(from, to).stream().anyMatch(m -> m.office() || m.body()) && !told(to);
    int own = comma ? from : serving(from, to);
    return from < to && says && (comma || nominal(from, to))
        ? phrases.first(own, to)
        : Optional.empty();
  }

  /** "Les partisans de M. Roe": a title is no part of what stands before the name. */
  private int beforeTitle(Mark mark) {
    int at = mark.from() - 1;
    while (at > 0 && (words.key(at).equals(".") || small.title(words.key(at)))) {
      at--;
    }
    return at;
  }

  /** "A raconté à l'AFP Jean Roe": in French, a body right before a name is who was told. */
  private boolean told(int to) {
    return !words.english(to - 1)
        && marks.before(to).filter(m -> m.body() && m.to() == to).isPresent();
  }

  /** "La belle-sœur de l'ancien ministre Jean Roe": with no comma, the name is the minister's. */
  private int serving(int from, int to) {
    List<Mark> offices = marks.in(from, to).stream().filter(Mark::office).toList();
    boolean two = offices.size() > 1 && !words.english(from) && civilian(offices.get(0));
    return two && !civilian(offices.get(offices.size() - 1)) ? offices.get(0).to() : from;
  }

  private static boolean civilian(Mark mark) {
    return ((Entry.Office) mark.entry()).role() == Role.CIVILIAN;
  }

  /** In French a noun has a word before it; without one, "a accusé Jean Roe" is no noun. */
  private boolean nominal(int from, int to) {
    return marks.in(from, to).stream()
        .filter(m -> m.office() || m.body())
        .findFirst()
        .filter(
            m ->
                words.english(from)
                    || m.body()
                    || m.from() > from
                    || m.from() == words.sentenceStart(m.from()))
        .isPresent();
  }

  private boolean closed(Mark mark) {
    return mark.to() >= words.sentenceEnd(mark.from())
        || !words.pieces().get(mark.to()).word()
        || joins(mark.to());
  }

  private boolean joins(int and) {
    return small.in(SmallWords.List.AND, words.key(and))
        && marks.in(and + 1, words.sentenceEnd(and)).stream()
            .anyMatch(m -> m.person() && m.from() == and + 1);
  }

  private int phraseStart(int to) {
    int start = Math.max(words.sentenceStart(Math.max(0, to - 1)), to - FARTHEST);
    int at = to;
    while (at > start && (goesOn(at - 1) || letters(at))) {
      at -= letters(at) ? NEAR : 1;
      boolean opens = small.in(SmallWords.List.ONE, words, at);
      if (opens && !small.in(SmallWords.List.PREPOSITIONS, words.key(at - 1))) {
        return at;
      }
    }
    return at;
  }

  /** "(HC)" in the middle of a phrase. */
  private boolean letters(int to) {
    return to > NEAR
        && words.english(to - 1)
        && words.key(to - 1).equals(")")
        && words.key(to - NEAR).equals("(")
        && words.pieces().get(to - 2).shouted();
  }

  private boolean goesOn(int at) {
    boolean person = marks.in(at, at + 1).stream().anyMatch(Mark::person);
    boolean callings =
        small.in(SmallWords.List.AND, words.key(at))
            && marks.before(at).filter(m -> m.office() && m.to() == at).isPresent();
    boolean joins = words.key(at).equals("&") || callings;
    return (words.pieces().get(at).word() || joins)
        && !person
        && !words.verb(at)
        && (joins || !small.in(SmallWords.List.AND, words.key(at)))
        && (!small.in(SmallWords.List.BREAKS, words.key(at))
            || small.in(SmallWords.List.PREPOSITIONS, words.key(at)));
  }
}
