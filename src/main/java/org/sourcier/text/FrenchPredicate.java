package org.sourcier.text;

import java.util.List;
import java.util.Optional;
import org.sourcier.text.FrenchGrammar.Word;

/**
 * Finds the verb of a French clause where the tagger took it for a noun or an adjective: behind its
 * subject and before its object, or behind the mark that closes what it reports.
 */
final class FrenchPredicate {
  /** In words: how far the infinitive stands from the verb that asks for it. */
  private static final int URGED = 7;

  private static final String QUOTES = "«“»”\"";

  private final List<Word> words;

  /** For the words of one sentence, of which those before the one asked for are repaired. */
  FrenchPredicate(List<Word> words) {
    this.words = words;
  }

  /**
   * "Le groupe dément toute vente", "l'agence alerte que": after a noun and before a determiner or
   * a conjunction stands the verb, where the clause has none yet.
   */
  Optional<Pos> pos(int i) {
    Word word = words.get(i);
    boolean wrong =
        word.pos() == Pos.ADJ
            || word.pos() == Pos.NOUN
            || word.pos() == Pos.PROPN
            || (word.pos() == Pos.ADP && !word.mayBe(Pos.ADP));
    if (!wrong || Spelling.capital(word.form()) || !third(word)) {
      return Optional.empty();
    }
    boolean placed = i > 0 && subjectEnds(i - 1) && objectOpens(i + 1) && verbless(i);
    boolean fits = placed || afterMark(i) || urges(i);
    return fits ? Optional.of(Pos.VERB) : Optional.empty();
  }

  /** Whether it may be a verb in the third person. */
  private static boolean third(Word word) {
    return word.readings().stream()
        .anyMatch(
            r ->
                r.mood().filter(Mood::finite).isPresent()
                    && r.person().filter(p -> p == '3').isPresent());
  }

  /** "P et presse Bruxelles d'agir": somebody and an infinitive behind a conjunction. */
  private boolean urges(int i) {
    boolean joined = i > 0 && words.get(i - 1).pos() == Pos.CCONJ;
    for (int to = i + 1; joined && to + 1 < Math.min(words.size(), i + URGED); to++) {
      Word word = words.get(to);
      if (word.pos() == Pos.ADP && words.get(to + 1).may(Mood.INFINITIVE)) {
        return to > i + 1 && (words.get(i + 1).mayBe(Pos.DET) || named(i + 1));
      }
    }
    return false;
  }

  private boolean named(int i) {
    return words.get(i).pos() == Pos.PROPN;
  }

  /** "le maire, juge que", "« … », juge le maire": what stands so after a mark is no noun. */
  private boolean afterMark(int i) {
    if (i + 2 >= words.size() || i == 0 || !mark(i - 1)) {
      return false;
    }
    Word next = words.get(i + 1);
    boolean name = next.pos() == Pos.PROPN && (closes(i - 1) || stated(i - 1));
    return that(next) || subjectOpens(i + 1) || name;
  }

  /** "le préfet": a determiner and what may be a noun. */
  private boolean subjectOpens(int i) {
    Word noun = words.get(i + 1);
    return words.get(i).mayBe(Pos.DET) && (noun.pos() != Pos.VERB || noun.mayBe(Pos.NOUN));
  }

  /** "La digue a cédé, peste Jean": a clause with a verb of its own stands before the comma. */
  private boolean stated(int comma) {
    return comma > 0 && !verbless(comma);
  }

  private boolean mark(int i) {
    return words.get(i).form().equals(",") || closes(i);
  }

  /** Whether a quotation has just been closed. */
  private boolean closes(int i) {
    String quote = "»”\"";
    String form = words.get(i).form();
    return quote.contains(form)
        || (form.equals(",") && i > 0 && quote.contains(words.get(i - 1).form()));
  }

  private boolean subjectEnds(int i) {
    Pos pos = words.get(i).pos();
    boolean bare = i > 0 && words.get(i - 1).pos() == Pos.DET;
    return pos == Pos.NOUN || pos == Pos.PROPN || (pos == Pos.ADJ && !bare);
  }

  /** "dément formellement avoir", "dément « toute vente »": over adverbs and opening marks. */
  private boolean objectOpens(int place) {
    int i = place;
    while (i < words.size() && (adverb(words.get(i)) || quote(i))) {
      i++;
    }
    if (i + 1 >= words.size()) {
      return false;
    }
    Word next = words.get(i);
    Pos after = words.get(i + 1).pos();
    boolean determiner = next.mayBe(Pos.DET) && after != Pos.VERB && after != Pos.AUX;
    boolean verb = next.pos() == Pos.VERB || next.pos() == Pos.AUX || next.mayBe(Pos.AUX);
    boolean infinitive = verb && next.may(Mood.INFINITIVE);
    boolean said = next.form().equals(":") && QUOTES.contains(words.get(i + 1).form());
    return that(next) || infinitive || determiner || said || thatFollows(i);
  }

  /** What the tagger says is an adverb, or what can be nothing else. */
  private static boolean adverb(Word word) {
    return word.pos() == Pos.ADV
        || (word.readings().size() == 1 && word.readings().get(0).pos() == Pos.ADV);
  }

  private boolean quote(int i) {
    return QUOTES.contains(words.get(i).form());
  }

  private static boolean that(Word word) {
    return word.form().equals("que") || word.form().equals("qu'") || word.form().equals("qu’");
  }

  /** "alerte sur le fait que": a conjunction comes before any other verb or mark. */
  private boolean thatFollows(int from) {
    for (int i = from; i < words.size() && words.get(i).pos() != Pos.PUNCT; i++) {
      if (words.get(i).pos() == Pos.VERB || words.get(i).pos() == Pos.AUX) {
        return false;
      }
      if (that(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether no verb that a clause can stand on comes between the last mark and a word. */
  private boolean verbless(int i) {
    for (int before = i - 1; before >= 0; before--) {
      Word word = words.get(before);
      if (word.pos() == Pos.PUNCT || word.pos() == Pos.SCONJ) {
        return true;
      }
      boolean verb = word.pos() == Pos.VERB || word.pos() == Pos.AUX;
      if (verb
          && word.readings().stream().anyMatch(r -> r.mood().filter(Mood::finite).isPresent())) {
        return false;
      }
    }
    return true;
  }
}
