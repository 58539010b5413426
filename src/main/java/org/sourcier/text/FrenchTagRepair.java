package org.sourcier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sourcier.text.FrenchGrammar.Word;

/**
 * Where the tagger is plainly wrong by the dictionary or by the words around, another part of
 * speech. Each rule is one slip that taggers trained on edited text make on news.
 */
final class FrenchTagRepair {
  /** What a word most likely is where the tagger gives no help, likeliest first. */
  private static final List<Pos> LIKELY =
      List.of(
          Pos.DET, Pos.ADP, Pos.SCONJ, Pos.CCONJ, Pos.PRON, Pos.ADV, Pos.NUM, Pos.AUX, Pos.NOUN,
          Pos.VERB, Pos.ADJ, Pos.INTJ);

  /** Articles that are no pronouns before a verb. */
  private static final Set<String> ARTICLES =
      Set.of("un", "ce", "cet", "cette", "ces", "des", "aux", "du", "au");

  private static final Set<String> DEMONSTRATIVES =
      Set.of("ce", "cette", "ces", "Ce", "Cette", "Ces");

  private static final Set<Pos> CLOSED =
      Set.of(Pos.DET, Pos.ADP, Pos.SCONJ, Pos.CCONJ, Pos.PRON, Pos.AUX);

  private static final Set<Pos> NO_NAMES = Set.of(Pos.ADV, Pos.VERB, Pos.INTJ, Pos.PART);

  /** The first that has something to say of a word decides. */
  private static final List<Repair> REPAIRS =
      List.of(
          (sentence, i) -> WordKind.of(sentence.words.get(i).form()),
          (sentence, i) -> lettersAreNoMark(sentence.words.get(i)),
          FrenchTagRepair::beforeInvertedPronoun,
          FrenchTagRepair::gerund,
          FrenchTagRepair::auxiliary,
          FrenchTagRepair::causative,
          FrenchTagRepair::title,
          FrenchTagRepair::participle,
          FrenchTagRepair::thisOne,
          FrenchTagRepair::noun,
          (sentence, i) -> sentence.predicate.pos(i),
          FrenchTagRepair::determiner,
          FrenchTagRepair::wronglyNamed,
          (sentence, i) -> unknownName(sentence.words.get(i)),
          (sentence, i) -> unknownToDictionary(sentence.words.get(i)));

  private final List<Word> words;
  private final FrenchPredicate predicate;

  /** What may mend the part of speech of a word, of which those before it are repaired. */
  private interface Repair {
    Optional<Pos> pos(FrenchTagRepair sentence, int i);
  }

  private FrenchTagRepair(List<Word> words) {
    this.words = new ArrayList<>(words);
    this.predicate = new FrenchPredicate(this.words);
  }

  /** The words with repaired parts of speech. */
  static List<Word> repaired(List<Word> words) {
    FrenchTagRepair repair = new FrenchTagRepair(words);
    for (int i = 0; i < words.size(); i++) {
      Word word = repair.words.get(i);
      repair.words.set(i, word.as(repair.pos(i)));
    }
    return List.copyOf(repair.words);
  }

  private Pos pos(int i) {
    for (Repair repair : REPAIRS) {
      Optional<Pos> pos = repair.pos(this, i);
      if (pos.isPresent()) {
        return pos.get();
      }
    }
    return words.get(i).pos();
  }

  /** "al-Sissi": what has letters is no mark, whatever the tagger says. */
  private static Optional<Pos> lettersAreNoMark(Word word) {
    boolean letters = Character.isLetter(word.form().codePointAt(0));
    return letters && word.pos() == Pos.PUNCT
        ? likely(word).or(() -> Optional.of(Pos.PROPN))
        : Optional.empty();
  }

  /** "estime-t-on": what an inverted pronoun hangs on is a verb. */
  private Optional<Pos> beforeInvertedPronoun(int i) {
    boolean inverted =
        i + 1 < words.size()
            && words.get(i + 1).form().startsWith("-")
            && words.get(i + 1).mayBe(Pos.PRON);
    return inverted ? verb(words.get(i)) : Optional.empty();
  }

  private static Optional<Pos> verb(Word word) {
    boolean auxiliary = word.readings().stream().anyMatch(r -> r.pos() == Pos.AUX);
    boolean verb = word.readings().stream().anyMatch(r -> r.mood().isPresent());
    return Optional.of(auxiliary ? Pos.AUX : Pos.VERB).filter(p -> verb);
  }

  /** "en lançant": a present participle after "en" is a verb, not a noun. */
  private Optional<Pos> gerund(int i) {
    boolean gerund =
        i > 0
            && words.get(i - 1).form().equalsIgnoreCase("en")
            && words.get(i).may(Mood.PRESENT_PARTICIPLE);
    return gerund ? verb(words.get(i)) : Optional.empty();
  }

  /** ", a annoncé": a small "a" before a participle is the auxiliary. */
  private Optional<Pos> auxiliary(int i) {
    boolean auxiliary =
        words.get(i).form().equals("a")
            && i + 1 < words.size()
            && words.get(i + 1).may(Mood.PAST_PARTICIPLE)
            && !words.get(i + 1).may(Mood.INFINITIVE);
    return auxiliary ? Optional.of(Pos.AUX) : Optional.empty();
  }

  /** ", fait valoir": "fait" and "laisse" before an infinitive are verbs, no nouns. */
  private Optional<Pos> causative(int i) {
    Word word = words.get(i);
    boolean noun = word.pos() == Pos.NOUN || word.pos() == Pos.ADJ;
    boolean infinitive =
        noun
            && i + 1 < words.size()
            && words.get(i + 1).may(Mood.INFINITIVE)
            && words.get(i + 1).readings().stream().noneMatch(r -> r.pos() == Pos.NOUN);
    return infinitive && word.may(Mood.PRESENT) ? verb(word) : Optional.empty();
  }

  /** "Me Karim Benali": the title of a lawyer before a name is no pronoun. */
  private Optional<Pos> title(int i) {
    boolean title =
        words.get(i).form().equals("Me")
            && i + 1 < words.size()
            && words.get(i + 1).pos() == Pos.PROPN;
    return title ? Optional.of(Pos.PROPN) : Optional.empty();
  }

  /** "a dit ce dernier": with nothing behind it that it could belong to. */
  private Optional<Pos> thisOne(int i) {
    boolean pointed = i > 0 && DEMONSTRATIVES.contains(words.get(i - 1).form());
    boolean last =
        pointed && words.get(i).readings().stream().anyMatch(r -> r.lemma().equals("dernier"));
    boolean alone =
        i + 1 == words.size()
            || (words.get(i + 1).pos() != Pos.NOUN && words.get(i + 1).pos() != Pos.ADJ);
    return last && alone ? Optional.of(Pos.NOUN) : Optional.empty();
  }

  /**
   * "Un étudiant a dit", "Le président juge": what follows an article at the start of a clause is
   * no verb if it may be a noun; "le" and "la" are pronouns elsewhere.
   */
  private Optional<Pos> noun(int i) {
    Word word = words.get(i);
    if (word.pos() != Pos.VERB || !word.mayBe(Pos.NOUN) || i == 0) {
      return Optional.empty();
    }
    int article = i > 1 && words.get(i - 1).pos() == Pos.ADJ ? i - 2 : i - 1;
    boolean opens =
        article == 0 && words.get(0).pos() == Pos.DET && Spelling.capital(words.get(0).form());
    boolean sure = ARTICLES.contains(words.get(article).form().toLowerCase(Locale.ROOT));
    boolean speaker = words.get(i - 1).pos() == Pos.DET && word.may(Mood.INFINITIVE);
    return opens || sure || speaker ? Optional.of(Pos.NOUN) : Optional.empty();
  }

  /** "est venu", "a aussi accusé": a participle after an auxiliary is a verb, not a noun. */
  private Optional<Pos> participle(int i) {
    Word word = words.get(i);
    boolean wrong = word.pos() == Pos.NOUN || word.pos() == Pos.PROPN;
    if (!wrong || !word.may(Mood.PAST_PARTICIPLE)) {
      return Optional.empty();
    }
    int before = i - 1;
    while (before >= 0 && i - before < 4 && words.get(before).pos() == Pos.ADV) {
      before--;
    }
    return before >= 0 && words.get(before).pos() == Pos.AUX
        ? Optional.of(Pos.VERB)
        : Optional.empty();
  }

  /** "une visite": what may be a determiner is one before a word that can only be a noun. */
  private Optional<Pos> determiner(int i) {
    boolean noun =
        i + 1 < words.size()
            && words.get(i + 1).mayBe(Pos.NOUN)
            && words.get(i + 1).readings().stream().noneMatch(r -> r.mood().isPresent());
    return words.get(i).pos() == Pos.PRON && words.get(i).mayBe(Pos.DET) && (noun || speaker(i))
        ? Optional.of(Pos.DET)
        : Optional.empty();
  }

  /** "« … », juge le conseiller": an article behind a verb that stands behind a mark. */
  private boolean speaker(int i) {
    return i > 1
        && i + 1 < words.size()
        && words.get(i - 1).pos() == Pos.VERB
        && WordKind.of(words.get(i - 2).form()).filter(Pos.PUNCT::equals).isPresent()
        && words.get(i + 1).mayBe(Pos.NOUN)
        && words.get(i + 1).may(Mood.INFINITIVE);
  }

  /**
   * A sentence's first word is no name just because of its capital: "Selon", "Interrogé". A word
   * that may be a noun stays a name before another capital, as in "Rose Martin".
   */
  private Optional<Pos> wronglyNamed(int i) {
    Word word = words.get(i);
    if (word.pos() != Pos.PROPN || word.mayBe(Pos.PROPN) || !first(i)) {
      return Optional.empty();
    }
    Optional<Pos> likely = likely(word);
    boolean beforeName = i + 1 < words.size() && Spelling.capital(words.get(i + 1).form());
    return likely.filter(p -> CLOSED.contains(p) || !beforeName);
  }

  private boolean first(int i) {
    return i == 0 || WordKind.of(words.get(i - 1).form()).filter(Pos.PUNCT::equals).isPresent();
  }

  /**
   * "Pouria": a word with a capital that no dictionary knows is no preposition, article or adverb.
   */
  private static Optional<Pos> unknownName(Word word) {
    boolean other = CLOSED.contains(word.pos()) || NO_NAMES.contains(word.pos());
    boolean shouted = word.pos() == Pos.ADV && Spelling.shouted(word.form());
    boolean name = (word.readings().isEmpty() && Spelling.capital(word.form()) && other) || shouted;
    return name ? Optional.of(Pos.PROPN) : Optional.empty();
  }

  /** A tag that no reading of a known word bears is wrong; a name may be any word. */
  private static Optional<Pos> unknownToDictionary(Word word) {
    boolean possible = word.readings().isEmpty() || word.mayBe(word.pos());
    boolean name = word.pos() == Pos.PROPN && Spelling.capital(word.form());
    return possible || name ? Optional.empty() : likely(word);
  }

  private static Optional<Pos> likely(Word word) {
    return LIKELY.stream()
        .filter(p -> word.readings().stream().anyMatch(r -> r.pos() == p))
        .findFirst();
  }
}
