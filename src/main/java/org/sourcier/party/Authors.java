package org.sourcier.party;

import java.util.Optional;
import org.sourcier.party.ArticleWords.Range;

/** Finds whose text a source is: "un rapport publié par l'Unicef", "le communiqué", "l'enquête". */
final class Authors {
  private static final int FARTHEST_AUTHOR = 7;
  private static final int LONGEST_AUTHOR = 10;
  private static final int FARTHEST_TEXT = 200;

  private final ArticleWords words;
  private final Marks marks;
  private final SmallWords small;
  private final PhraseReader phrases;
  private final Antecedents antecedents;

  Authors(ArticleWords words, Marks marks, SmallWords small, ArticleVoices article) {
    this.words = words;
    this.marks = marks;
    this.small = small;
    this.phrases = article.phrases();
    this.antecedents = article.antecedents();
  }

  /** "Le communiqué", after "La préfecture a publié un communiqué": whoever stands first there. */
  Optional<Voice> text(Range range, Told told) {
    boolean again =
        told.need() == Told.Need.AUTHOR
            && small.in(SmallWords.List.DEFINITE, words.key(range.from()));
    int start = Math.max(0, range.from() - FARTHEST_TEXT);
    return marks.in(again ? start : range.from(), range.from()).stream()
        .filter(m -> told.office().filter(m.entry()::equals).isPresent())
        .filter(m -> words.sentence(m.from()) < words.sentence(range.from()))
        .reduce((a, b) -> b)
        .flatMap(m -> antecedents.firstNamed(words.sentenceStart(m.from()), m.from()));
  }

  /** "L'enquête a établi": that of the state's police and courts, where nobody else's is named. */
  Told inquiry(Range range, Told told) {
    boolean bare =
        told.need() == Told.Need.AUTHOR
            && small.in(SmallWords.List.DEFINITE, words.key(range.from()))
            && range.to() - range.from() == 2
            && small.in(SmallWords.List.INQUIRIES, words.key(range.to() - 1));
    return bare ? Told.open(Told.Need.STATE, told.office().orElseThrow()) : told;
  }

  /** Who wrote or made a text, where the words after it say so. */
  Optional<Told> author(Range range) {
    int end = Math.min(words.sentenceEnd(range.from()), range.to() + FARTHEST_AUTHOR);
    for (int at = range.from() + 1; at < end && words.pieces().get(at).word(); at++) {
      if (small.in(SmallWords.List.AUTHORS, words.key(at)) && !reader(at)) {
        int to = Math.min(words.sentenceEnd(at), at + 1 + LONGEST_AUTHOR);
        return phrases.read(at + 1, to).filter(Told::decided);
      }
    }
    return Optional.empty();
  }

  /** "Seen by the Post", "obtenu par Le Jour": whoever read a text did not write it. */
  private boolean reader(int by) {
    return small.in(SmallWords.List.READERS, words.key(by - 1));
  }
}
