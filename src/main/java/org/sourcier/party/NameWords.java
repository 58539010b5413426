package org.sourcier.party;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells which words of an article names of persons are made of, the better the more names of it
 * have been noted.
 */
final class NameWords {
  private final ArticleWords words;
  private final SmallWords small;
  private final Set<String> names = new HashSet<>();
  private final Set<String> bearers = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();

  NameWords(ArticleWords words, SmallWords small) {
    this.words = words;
    this.small = small;
    capitalsInside();
  }

  private void capitalsInside() {
    for (int at = 0; at < words.size(); at++) {
      if (words.pieces().get(at).capital() && inside(at)) {
        names.add(words.key(at));
      }
    }
  }

  /** Notes the words of a person's name. */
  void note(Mark person) {
    for (int at = person.from(); at < person.to(); at++) {
      bearers.add(words.key(at));
    }
    if (!words.single(person.from(), person.to()) && given(person.from())) {
      surnames.add(words.key(person.to() - 1));
    }
  }

  /** Whether somebody who was noted has this word in the name. */
  boolean borne(int at) {
    return bearers.contains(words.key(at));
  }

  /** Whether somebody who was noted with a given name has this word for a family name. */
  boolean surname(int at) {
    return surnames.contains(words.key(at));
  }

  /** "Ana", with a capital. */
  boolean given(int at) {
    return words.pieces().get(at).capital() && small.given(words.key(at));
  }

  /** Whether a word can be part of a name: it has a capital, and is no title. */
  boolean part(int at) {
    Words.Piece piece = words.pieces().get(at);
    return piece.word()
        && piece.capital()
        && !small.in(SmallWords.List.NO_NAMES, piece.key())
        && !small.title(piece.key());
  }

  /** At the start of a sentence or quotation a capital alone makes no name. */
  boolean alone(int at) {
    if (borne(at) || given(at)) {
      return true;
    }
    boolean shouted = words.pieces().get(at).shouted();
    return !shouted && !place(at) && (inside(at) || names.contains(words.key(at)));
  }

  /** "À Molsheim", "la Bastille": an unknown name after such a word is of a place. */
  private boolean place(int at) {
    String word = words.key(at - 1);
    boolean before =
        small.in(SmallWords.List.PREPOSITIONS, word) || small.in(SmallWords.List.ONE, word);
    return inside(at) && before && !words.pieces().get(at - 1).capital();
  }

  private boolean inside(int at) {
    return at > words.sentenceStart(at) && words.pieces().get(at - 1).word();
  }
}
