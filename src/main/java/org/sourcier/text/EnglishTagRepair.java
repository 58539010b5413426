package org.sourcier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the English tagger is plainly wrong by the words around: it takes verbs for nouns, articles
 * for particles, and names before a possessive for anything.
 */
final class EnglishTagRepair {
  private static final Set<Pos> NOMINAL =
      Set.of(Pos.NOUN, Pos.PROPN, Pos.PRON, Pos.NUM, Pos.DET, Pos.AUX);

  private final LanguageData data;
  private final EnglishDictionary dictionary;
  private final EnglishTagCheck check;

  EnglishTagRepair(LanguageData data, EnglishDictionary dictionary) {
    this.data = data;
    this.dictionary = dictionary;
    this.check = new EnglishTagCheck(dictionary);
  }

  /** The part of speech of each word, given the tagger's. */
  List<Pos> repaired(List<Written> row, List<Pos> tags) {
    List<String> forms = row.stream().map(Written::form).toList();
    List<String> norms = row.stream().map(Written::norm).toList();
    List<Pos> checked = check.checked(forms, norms, tags);
    TaggedWords words = new TaggedWords(norms, checked, data, dictionary);
    Stretch stretch = new Stretch(words);
    List<Pos> repaired = new ArrayList<>();
    for (int i = 0; i < norms.size(); i++) {
      boolean named = stretch.possessor(i) || (words.is(i, Pos.PUNCT) && words.word(i));
      boolean capital = Spelling.capital(forms.get(i));
      boolean ticker = forms.get(i).startsWith("<") && forms.get(i).length() > 1;
      Pos name = capital || ticker ? Pos.PROPN : Pos.NOUN;
      repaired.add(named || ticker ? name : stretch.pos(i));
    }
    return new EnglishReportedVerbs(new TaggedWords(norms, repaired, data, dictionary)).completed();
  }

  /** The words of one sentence. */
  private static final class Stretch {
    private final TaggedWords words;
    private final EnglishVerbs verbs;

    Stretch(TaggedWords words) {
      this.words = words;
      this.verbs = new EnglishVerbs(words);
    }

    Pos pos(int i) {
      return small(i).or(() -> noVerb(i)).orElseGet(() -> verbOrNot(i));
    }

    private Optional<Pos> small(int i) {
      if (exists(i)) {
        return Optional.of(Pos.PRON);
      }
      if (words.is(i, Pos.PART) && words.article(i)) {
        return Optional.of(Pos.DET);
      }
      return accordingTo(i) || accordingTo(i - 1) ? Optional.of(Pos.ADP) : Optional.empty();
    }

    private Optional<Pos> noVerb(int i) {
      if (ordinal(i)) {
        return Optional.of(Pos.ADJ);
      }
      if (headless(i)) {
        return Optional.of(Pos.NOUN);
      }
      if (speakerFirst(i)) {
        return Optional.of(Pos.PROPN);
      }
      return approximately(i) || afterwards(i) ? Optional.of(Pos.ADV) : Optional.empty();
    }

    private Pos verbOrNot(int i) {
      if (words.is(i, Pos.VERB) && verbs.opensPerfect(i)) {
        return Pos.AUX;
      }
      if (words.is(i, Pos.VERB)) {
        return afterArticle(i) || ofOffice(i) || qualified(i) || ofSubject(i)
            ? Pos.ADJ
            : noun(i) ? Pos.NOUN : Pos.VERB;
      }
      return verbs.verb(i) ? Pos.VERB : words.tags().get(i);
    }

    /** "There is", "there have been". */
    private boolean exists(int i) {
      return words.is(i, Pos.ADV)
          && words.says(i, "there")
          && (words.is(i + 1, Pos.AUX) || hasBeen(i + 1));
    }

    private boolean hasBeen(int i) {
      return words.is(i, Pos.VERB) && (words.says(i + 1, "been") || words.says(i + 1, "be"));
    }

    /** "No precedent for such a bridge": between an article and a preposition stands a noun. */
    private boolean headless(int i) {
      return words.is(i, Pos.ADJ)
          && words.can(i, Pos.NOUN)
          && words.determiner(i - 1)
          && words.is(i + 1, Pos.ADP);
    }

    private boolean accordingTo(int i) {
      return words.says(i, "according") && words.says(i + 1, "to");
    }

    /** "the right of first refusal", "a second rifle". */
    private boolean ordinal(int i) {
      return words.is(i, Pos.ADV)
          && words.can(i, Pos.NOUN)
          && words.is(i + 1, Pos.NOUN)
          && (words.determiner(i - 1) || words.is(i - 1, Pos.ADP) || words.is(i - 1, Pos.PRON));
    }

    /** "Trump says": the first word before a verb of speech is who speaks. */
    private boolean speakerFirst(int i) {
      return i == 0 && words.is(i, Pos.VERB) && !words.ends(i, "ed") && words.speech(i + 1);
    }

    /** "about 300 men". */
    private boolean approximately(int i) {
      return (words.is(i, Pos.ADP) || words.is(i, Pos.SCONJ))
          && words.is(i + 1, Pos.NUM)
          && (words.says(i, "about") || words.says(i, "over") || words.says(i, "around"))
          && !words.is(i - 1, Pos.NOUN);
    }

    /** "said later that P", "has long argued that": no conjunction, no noun. */
    private boolean afterwards(int i) {
      boolean comparison = words.says(i, "later") || words.says(i, "earlier");
      boolean perfect = comparison && words.is(i, Pos.ADJ) && verbs.opensPerfect(i - 1);
      boolean lasting = words.says(i, "long") && words.is(i - 1, Pos.AUX);
      return (words.is(i, Pos.SCONJ) && comparison)
          || perfect
          || (lasting && words.is(i + 1, Pos.VERB));
    }

    /** "the suing states", "an alleged member", "the stolen ledger". */
    private boolean afterArticle(int i) {
      boolean participle = words.ends(i, "ing") || words.ends(i, "ed") || words.participle(i);
      return participle && words.named(i + 1) && words.article(i - 1);
    }

    /**
     * "said that contaminated pork was to blame": the verb of the clause stands behind its noun.
     */
    private boolean ofSubject(int i) {
      boolean verb = words.is(i + 2, Pos.AUX) || words.is(i + 2, Pos.VERB);
      boolean plain = words.ends(i, "ed") && words.is(i + 1, Pos.NOUN);
      return plain && verb && words.says(i - 1, "that") && words.is(i - 2, Pos.VERB);
    }

    /** ", managing editor Ada Holt": no article stands before the office. */
    private boolean ofOffice(int i) {
      boolean name =
          words.is(i + 1, Pos.NOUN) && !words.ends(i + 1, "s") && words.is(i + 2, Pos.PROPN);
      return words.ends(i, "ing") && name;
    }

    /** "quoted highly placed sources": the participle is the adverb's and the noun's. */
    private boolean qualified(int i) {
      boolean governed =
          words.is(i - 2, Pos.VERB) || words.is(i - 2, Pos.ADP) || words.is(i - 2, Pos.DET);
      return words.ends(i, "ed")
          && words.is(i - 1, Pos.ADV)
          && words.ends(i - 1, "ly")
          && words.is(i + 1, Pos.NOUN)
          && governed
          && !verbs.closesPerfect(i);
    }

    private boolean noun(int i) {
      return nounAfterOpener(i) || manyAreSaidTo(i) || ofOneThing(i) || subjectAhead(i);
    }

    /** "said fears were unfounded": after a verb of speech stands no other form of the present. */
    private boolean manyAreSaidTo(int i) {
      boolean said = i > 1 && words.speech(i - 1) && words.is(i - 1, Pos.VERB);
      return said && words.ends(i, "s") && words.can(i, Pos.NOUN);
    }

    /**
     * "told a news conference that", "the pen drive, she said,": one thing is no subject of a verb
     * without ending.
     */
    private boolean ofOneThing(int i) {
      boolean ends = words.says(i + 1, ",") && !words.is(i + 2, Pos.PUNCT);
      boolean thing = words.article(i - 2) && ends && !words.ends(i - 1, "s");
      boolean one = words.is(i - 1, Pos.NOUN) && (words.one(i - 2) || thing);
      return one && words.can(i, Pos.NOUN) && words.bare(i) && !words.says(i, "say");
    }

    /** ", winds at the coast did not exceed": what opens a clause is no verb of one thing. */
    private boolean subjectAhead(int i) {
      boolean opens = i == 0 || words.is(i - 1, Pos.PUNCT);
      boolean many = words.ends(i, "s") && words.can(i, Pos.NOUN) && words.is(i + 1, Pos.ADP);
      return opens && many && verbs.next(i + 1).isPresent();
    }

    /** "to court papers", "the claim": after an article or a preposition stands no bare verb. */
    private boolean nounAfterOpener(int i) {
      boolean opener = words.article(i - 1) || accordingTo(i - 2);
      return opener && words.can(i, Pos.NOUN) && !words.ends(i, "ing") && !words.ends(i, "ed");
    }

    /** "the agency's": what a possessive hangs on is a noun or a name. */
    boolean possessor(int i) {
      return words.is(i + 1, Pos.PART)
          && words.says(i + 1, "'s")
          && !NOMINAL.contains(words.tags().get(i))
          && words.word(i);
    }
  }
}
