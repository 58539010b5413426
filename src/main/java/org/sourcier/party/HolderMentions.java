package org.sourcier.party;

import java.util.Optional;
import org.sourcier.party.ArticleWords.Range;

/** Reads phrases that name somebody by an office alone, "le président ghanéen", as mentions. */
final class HolderMentions {
  private static final int LONGEST = 10;
  private static final int NEAR = 3;

  private final ArticleWords words;
  private final SmallWords small;
  private final PhraseReader phrases;
  private final Voices voices;

  HolderMentions(ArticleWords words, SmallWords small, PhraseReader phrases, Voices voices) {
    this.words = words;
    this.small = small;
    this.phrases = phrases;
    this.voices = voices;
  }

  /** Who is mentioned by the office at a mark that a determiner stands before. */
  Optional<Heard> read(Mark mark) {
    int at = determiner(mark.from() - 1);
    boolean determined =
        at >= 0
            && words.sentence(at) == words.sentence(mark.from())
            && (small.in(SmallWords.List.ONE, words, at)
                || small.in(SmallWords.List.DEFINITE, words.key(at)));
    boolean whose = at >= 0 && small.in(SmallWords.List.POSSESSIVES, words.key(at));
    if (named(mark)) {
      return heard(mark, at, new Range(mark.from(), mark.to())).map(h -> called(h, mark));
    }
    if (determined && !whose && words.english(at)) {
      return heard(mark, at, new Range(at + 1, end(mark)));
    }
    if (owned(mark)) {
      return heard(mark, mark.from() - 1, new Range(owner(mark), end(mark)));
    }
    return determined && !whose
        ? heard(mark, at, new Range(mark.from(), end(mark)))
        : Optional.empty();
  }

  /** "Harbour Health Trust": a public body by its own name, in English. */
  private boolean named(Mark mark) {
    return words.english(mark.from())
        && mark.to() - mark.from() > 1
        && words.pieces().get(mark.from()).capital()
        && words.pieces().get(mark.to() - 1).capital()
        && institution(mark);
  }

  /** Such a body keeps its name, for "the trust" or "the commission" later. */
  private Heard called(Heard heard, Mark mark) {
    Optional<String> name = Optional.of(words.line(new Range(mark.from(), mark.to())));
    Voice voice = heard.voice();
    return new Heard(
        heard.at(),
        new Voice(voice.parties(), voice.role(), name, name, voice.firing()),
        heard.gender(),
        heard.several(),
        false,
        heard.spoke(),
        heard.office());
  }

  /** English stands on the last noun, French on the first. */
  private boolean institution(Mark mark) {
    int noun = words.english(mark.from()) ? mark.to() - 1 : mark.from();
    return small.in(SmallWords.List.INSTITUTIONS, words.key(noun));
  }

  /** "Kerala's health minister". */
  private boolean owned(Mark mark) {
    return words.english(mark.from()) && words.key(mark.from() - 1).equals("'s");
  }

  private int owner(Mark mark) {
    int at = mark.from() - 2;
    int start = words.sentenceStart(mark.from());
    while (at > start
        && words.pieces().get(at - 1).capital()
        && words.pieces().get(at - 1).word()) {
      at--;
    }
    return Math.max(start, at);
  }

  /** An adjective may stand between: "le nouveau gouvernement", "a senior Danish official". */
  private int determiner(int at) {
    if (at >= 0 && words.english(at)) {
      int first = at;
      while (first > Math.max(0, at - NEAR) && !opens(first) && adjective(first)) {
        first--;
      }
      return opens(first) ? first : at;
    }
    boolean other =
        at > 0
            && words.plain(at)
            && !small.in(SmallWords.List.ONE, words, at)
            && !small.in(SmallWords.List.DEFINITE, words.key(at))
            && !small.in(SmallWords.List.PREPOSITIONS, words.key(at))
            && !small.in(SmallWords.List.FORMER, words.key(at))
            && !small.in(SmallWords.List.BREAKS, words.key(at));
    return other && !words.english(at) ? at - 1 : at;
  }

  private boolean opens(int at) {
    return small.in(SmallWords.List.ONE, words, at)
        || small.in(SmallWords.List.DEFINITE, words.key(at));
  }

  private boolean adjective(int at) {
    return words.plain(at)
        && !small.in(SmallWords.List.PREPOSITIONS, words.key(at))
        && !small.in(SmallWords.List.FORMER, words.key(at))
        && !small.in(SmallWords.List.AND, words.key(at))
        && !small.in(SmallWords.List.BREAKS, words.key(at));
  }

  private Optional<Heard> heard(Mark mark, int determiner, Range range) {
    boolean open = named(mark) || !words.english(mark.from());
    return phrases
        .read(range.from(), range.to())
        .filter(t -> t.decided() || (t.need() == Told.Need.STATE && open))
        .map(told -> heard(mark, determiner, range, told))
        .filter(heard -> !heard.voice().parties().contains(Party.UNNAMED));
  }

  private Heard heard(Mark mark, int determiner, Range range, Told told) {
    Voice voice = voices.of(told, words.exact(range), range.from(), Optional.empty());
    String key = words.key(determiner);
    boolean woman = small.in(SmallWords.List.WOMEN, key);
    boolean man = small.in(SmallWords.List.MEN, key);
    Entry.Gender gender =
        woman ? Entry.Gender.WOMAN : man ? Entry.Gender.MAN : Entry.Gender.UNKNOWN;
    boolean several = small.in(SmallWords.List.SEVERAL, key);
    return new Heard(
        range.from(), voice, gender, several, !institution(mark), false, told.office());
  }

  private int end(Mark mark) {
    int end = Math.min(words.sentenceEnd(mark.from()), mark.to() + LONGEST);
    int at = mark.to();
    while (at < end && words.plain(at) && !small.in(SmallWords.List.BREAKS, words.key(at))) {
      at++;
    }
    return at;
  }
}
