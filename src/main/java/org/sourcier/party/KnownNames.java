package org.sourcier.party;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the names and nouns of an article that the register knows. */
final class KnownNames {
  private static final int LONGEST_CONTRACTED = 6;
  private static final Words.Piece LE = Words.pieces("Le").get(0);
  private static final Words.Piece LES = Words.pieces("Les").get(0);
  private static final Map<String, Words.Piece> CONTRACTED =
      Map.of("du", LE, "au", LE, "des", LES, "aux", LES);

  private final ArticleWords words;
  private final Register register;
  private final OptionalInt year;
  private final Towns towns;
  private final BitSet asked = new BitSet();
  private final List<Optional<Mark>> known;

  /**
   * @param year of the article, to tell who held an office then
   */
  KnownNames(ArticleWords words, Register register, OptionalInt year) {
    this.words = words;
    this.register = register;
    this.year = year;
    this.towns = new Towns(words, register);
    this.known = new ArrayList<>(Collections.nCopies(words.size(), Optional.empty()));
  }

  /** What the register knows at a word; looked up once, for the words around ask too. */
  Optional<Mark> at(int at) {
    if (!asked.get(at)) {
      known.set(at, lookedUp(at));
      asked.set(at);
    }
    return known.get(at);
  }

  private Optional<Mark> lookedUp(int at) {
    return register
        .longestAt(words, at)
        .filter(hit -> towns.stand(at, hit))
        .map(hit -> new Mark(at, at + hit.length(), choose(hit.entries())))
        .or(() -> contracted(at));
  }

  /** "Au Figaro", "du Parisien": the article of a name that is written with the preposition. */
  private Optional<Mark> contracted(int at) {
    Optional<Words.Piece> article = Optional.ofNullable(CONTRACTED.get(words.key(at - 1)));
    if (article.isEmpty() || !words.pieces().get(at).capital()) {
      return Optional.empty();
    }
    List<Words.Piece> written = new ArrayList<>(List.of(article.orElseThrow()));
    written.addAll(
        words.pieces().subList(at, Math.min(words.sentenceEnd(at), at + LONGEST_CONTRACTED)));
    return register
        .longestAt(written, 0)
        .filter(hit -> hit.length() > 1 && hit.entries().get(0) instanceof Entry.Body)
        .map(hit -> new Mark(at, at + hit.length() - 1, choose(hit.entries())));
  }

  /** Who held an office in the article's year; whoever held it another year speaks for a party. */
  private Entry choose(List<Entry> entries) {
    Entry first = entries.get(0);
    if (!(first instanceof Entry.Holder holder) || year.isEmpty()) {
      return first;
    }
    return entries.stream()
        .filter(e -> e instanceof Entry.Holder h && h.in(year.getAsInt()))
        .findFirst()
        .orElse(holder.outOfOffice());
  }

  /** "Tom Baker", and later "Baker": a calling that is a family name too. */
  boolean calling(int at) {
    return words.pieces().get(at).capital()
        && at(at)
            .filter(m -> m.to() - m.from() == 1 && m.office())
            .filter(m -> ((Entry.Office) m.entry()).makes() == Entry.Makes.CAMP)
            .isPresent();
  }
}
