package org.sourcier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where the English tagger is plainly wrong by the words around: it takes verbs for nouns, articles
 * for particles, and names before a possessive for anything.
 */
final class EnglishTagRepair {
  private static final Set<Pos> OBJECTS =
      Set.of(Pos.DET, Pos.PRON, Pos.PROPN, Pos.SCONJ, Pos.NUM, Pos.ADJ);

  private static final Set<Pos> NOMINAL =
      Set.of(Pos.NOUN, Pos.PROPN, Pos.PRON, Pos.NUM, Pos.DET, Pos.AUX);

  private static final Set<Pos> VERBAL = Set.of(Pos.VERB, Pos.AUX);

  /** In words: a verb that stands farther before a word is not looked for. */
  private static final int FARTHEST = 30;

  private final LanguageData data;
  private final EnglishDictionary dictionary;
  private final EnglishTagCheck check;

  EnglishTagRepair(LanguageData data, EnglishDictionary dictionary) {
    this.data = data;
    this.dictionary = dictionary;
    this.check = new EnglishTagCheck(dictionary);
  }

  /** The part of speech of each word, given the tagger's. */
  List<Pos> repaired(List<String> forms, List<Pos> tags) {
    List<String> norms = forms.stream().map(Spelling::norm).toList();
    Stretch stretch = new Stretch(norms, check.checked(forms, tags));
    List<Pos> repaired = new ArrayList<>();
    for (int i = 0; i < norms.size(); i++) {
      boolean named = stretch.possessor(i) || (stretch.is(i, Pos.PUNCT) && stretch.word(i));
      boolean capital = Character.isUpperCase(forms.get(i).codePointAt(0));
      boolean ticker = forms.get(i).startsWith("<") && forms.get(i).length() > 1;
      Pos name = capital || ticker ? Pos.PROPN : Pos.NOUN;
      repaired.add(named || ticker ? name : stretch.pos(i));
    }
    return repaired;
  }

  /** The words of one sentence with the tagger's parts of speech. */
  private final class Stretch {
    private final List<String> norms;
    private final List<Pos> tags;
    private final int firstVerb;

    Stretch(List<String> norms, List<Pos> tags) {
      this.norms = norms;
      this.tags = tags;
      this.firstVerb =
          IntStream.range(0, tags.size())
              .filter(i -> VERBAL.contains(tags.get(i)))
              .findFirst()
              .orElse(tags.size());
    }

    Pos pos(int i) {
      if (is(i, Pos.ADV) && says(i, "there") && (is(i + 1, Pos.AUX) || hasBeen(i + 1))) {
        return Pos.PRON;
      }
      if (is(i, Pos.PART) && data.articles().contains(norms.get(i))) {
        return Pos.DET;
      }
      if (accordingTo(i) || accordingTo(i - 1)) {
        return Pos.ADP;
      }
      if (ordinal(i)) {
        return Pos.ADJ;
      }
      if (headless(i)) {
        return Pos.NOUN;
      }
      if (speakerFirst(i)) {
        return Pos.PROPN;
      }
      if (approximately(i)) {
        return Pos.ADV;
      }
      if (is(i, Pos.VERB) && has(i) && openingPerfect(i)) {
        return Pos.AUX;
      }
      if (is(i, Pos.VERB)) {
        return afterArticle(i) || ofOffice(i) || qualified(i)
            ? Pos.ADJ
            : noun(i) ? Pos.NOUN : Pos.VERB;
      }
      return verb(i) ? Pos.VERB : tags.get(i);
    }

    private boolean hasBeen(int i) {
      return is(i, Pos.VERB) && (says(i + 1, "been") || says(i + 1, "be"));
    }

    private boolean verb(int i) {
      if (is(i, Pos.ADJ)) {
        return closesPerfect(i)
            || (can(i, Pos.VERB) && (infinitive(i) || namedDid(i) || saysWhat(i)));
      }
      return is(i, Pos.NOUN)
          && (afterSubject(i)
              || participle(i)
              || gerund(i)
              || infinitive(i)
              || saysOfItself(i)
              || manySay(i)
              || oneMeansTo(i)
              || showsThat(i)
              || onlyVerb(i)
              || closesByReporting(i));
    }

    private boolean has(int i) {
      return says(i, "has") || says(i, "have") || says(i, "had");
    }

    private boolean openingPerfect(int i) {
      int next = i + 1;
      while (is(next, Pos.ADV)) {
        next++;
      }
      return (is(next, Pos.ADJ) || is(next, Pos.VERB)) && closesPerfect(next);
    }

    /** "has repeatedly rejected claims that", "has not commented on": no adjective. */
    private boolean closesPerfect(int i) {
      int before = i - 1;
      while (is(before, Pos.ADV)) {
        before--;
      }
      boolean ofNoun = is(i + 1, Pos.NOUN) || is(i + 1, Pos.ADJ) || is(i + 1, Pos.PROPN);
      boolean ofClaim = is(i + 1, Pos.NOUN) && (says(i + 2, "that") || says(i + 2, "of"));
      return ends(i, "ed") && has(before) && (!ofNoun || (before < i - 1 && ofClaim));
    }

    /** "No precedent for such a bridge": between an article and a preposition stands a noun. */
    private boolean headless(int i) {
      return is(i, Pos.ADJ)
          && can(i, Pos.NOUN)
          && (is(i - 1, Pos.DET) || article(i - 1))
          && is(i + 1, Pos.ADP);
    }

    /** "Video shows that", "Ann Roe calls on": the first that can be a verb behind a name. */
    private boolean showsThat(int i) {
      boolean takes = says(i + 1, "that") || (says(i, "calls") && says(i + 1, "on"));
      return takes
          && i > 0
          && i < firstVerb
          && ends(i, "s")
          && can(i, Pos.VERB)
          && (is(i - 1, Pos.NOUN) || is(i - 1, Pos.PROPN))
          && !ends(i - 1, "s");
    }

    /** Whether the dictionary lets a word be of a class. */
    private boolean can(int i, Pos pos) {
      return i >= 0 && i < norms.size() && dictionary.classes(norms.get(i)).contains(pos);
    }

    private boolean accordingTo(int i) {
      return says(i, "according") && says(i + 1, "to");
    }

    /** "the right of first refusal", "a second rifle". */
    private boolean ordinal(int i) {
      return is(i, Pos.ADV)
          && can(i, Pos.NOUN)
          && is(i + 1, Pos.NOUN)
          && (article(i - 1) || is(i - 1, Pos.DET) || is(i - 1, Pos.ADP) || is(i - 1, Pos.PRON));
    }

    /** "Trump says": the first word before a verb of speech is who speaks. */
    private boolean speakerFirst(int i) {
      return i == 0
          && is(i, Pos.VERB)
          && !ends(i, "ed")
          && i + 1 < norms.size()
          && data.speechVerbs().contains(norms.get(i + 1));
    }

    private boolean article(int i) {
      return i >= 0 && i < norms.size() && data.articles().contains(norms.get(i));
    }

    /** "about 300 men". */
    private boolean approximately(int i) {
      return (is(i, Pos.ADP) || is(i, Pos.SCONJ))
          && is(i + 1, Pos.NUM)
          && (says(i, "about") || says(i, "over") || says(i, "around"))
          && !is(i - 1, Pos.NOUN);
    }

    /** "the suing states", "an alleged member". */
    private boolean afterArticle(int i) {
      boolean participle = ends(i, "ing") || ends(i, "ed");
      boolean noun = is(i + 1, Pos.NOUN) || is(i + 1, Pos.PROPN);
      return participle && noun && article(i - 1);
    }

    /** ", managing editor Ada Holt": no article stands before the office. */
    private boolean ofOffice(int i) {
      boolean name = is(i + 1, Pos.NOUN) && !ends(i + 1, "s") && is(i + 2, Pos.PROPN);
      return ends(i, "ing") && name;
    }

    /** "quoted highly placed sources": the participle is the adverb's and the noun's. */
    private boolean qualified(int i) {
      boolean governed = is(i - 2, Pos.VERB) || is(i - 2, Pos.ADP) || is(i - 2, Pos.DET);
      return ends(i, "ed")
          && is(i - 1, Pos.ADV)
          && ends(i - 1, "ly")
          && is(i + 1, Pos.NOUN)
          && governed
          && !closesPerfect(i);
    }

    private boolean noun(int i) {
      return nounAfterOpener(i) || manyAreSaidTo(i);
    }

    /** "said fears were unfounded": after a verb of speech stands no other form of the present. */
    private boolean manyAreSaidTo(int i) {
      boolean said = i > 1 && data.speechVerbs().contains(norms.get(i - 1)) && is(i - 1, Pos.VERB);
      return said && ends(i, "s") && can(i, Pos.NOUN);
    }

    /** "to court papers", "the claim": after an article or a preposition stands no bare verb. */
    private boolean nounAfterOpener(int i) {
      boolean opener = (i > 0 && data.articles().contains(norms.get(i - 1))) || accordingTo(i - 2);
      return opener && can(i, Pos.NOUN) && !ends(i, "ing") && !ends(i, "ed");
    }

    /** Whether no verb stands before a word in its clause: behind "said" a new one begins. */
    private boolean first(int i) {
      for (int j = i - 1; j >= Math.max(firstVerb, i - FARTHEST); j--) {
        if (VERBAL.contains(tags.get(j))) {
          return opensClause(j);
        }
      }
      return firstVerb >= i - FARTHEST;
    }

    private boolean opensClause(int i) {
      return data.speechVerbs().contains(norms.get(i)) && is(i, Pos.VERB);
    }

    /** "Rowe denied charges", where no other verb comes first. */
    private boolean namedDid(int i) {
      return ends(i, "ed") && is(i - 1, Pos.PROPN) && is(i + 1, Pos.NOUN) && first(i);
    }

    /** "officials fear that", "experts hope to", where no other verb comes first. */
    private boolean manySay(int i) {
      boolean clause = says(i + 1, "that") || (is(i + 1, Pos.PART) && says(i + 1, "to"));
      boolean pronoun = i + 1 < norms.size() && data.subjects().contains(norms.get(i + 1));
      boolean many = (is(i - 1, Pos.NOUN) || is(i - 1, Pos.PROPN)) && ends(i - 1, "s");
      return many && (clause || pronoun) && first(i) && can(i, Pos.VERB) && !ends(i, "s");
    }

    /** "the drug halves the risk", where no other verb comes first. */
    private boolean onlyVerb(int i) {
      boolean object = article(i + 1) || is(i + 1, Pos.DET);
      boolean one = is(i - 1, Pos.NOUN) && !ends(i - 1, "s");
      return one && object && first(i) && can(i, Pos.VERB) && ends(i, "s");
    }

    /** ", a study shows": at the end, after a noun. */
    private boolean closesByReporting(int i) {
      boolean last = i + 1 == tags.size() || (i + 2 == tags.size() && is(i + 1, Pos.PUNCT));
      return last && is(i - 1, Pos.NOUN) && data.speechVerbs().contains(norms.get(i));
    }

    /** "the federation plans to appeal", where no other verb comes first. */
    private boolean oneMeansTo(int i) {
      boolean to = is(i + 1, Pos.PART) && says(i + 1, "to") && can(i + 2, Pos.VERB);
      boolean one = (is(i - 1, Pos.NOUN) || is(i - 1, Pos.PROPN)) && !ends(i - 1, "s");
      return one && to && first(i) && can(i, Pos.VERB) && ends(i, "s");
    }

    boolean is(int i, Pos wanted) {
      return i >= 0 && i < tags.size() && tags.get(i) == wanted;
    }

    boolean says(int i, String word) {
      return i >= 0 && i < norms.size() && norms.get(i).equals(word);
    }

    boolean ends(int i, String ending) {
      return i >= 0 && i < norms.size() && norms.get(i).endsWith(ending);
    }

    boolean word(int i) {
      return Character.isLetter(norms.get(i).codePointAt(0));
    }

    /** "the agency's": what a possessive hangs on is a noun or a name. */
    boolean possessor(int i) {
      return is(i + 1, Pos.PART) && says(i + 1, "'s") && !NOMINAL.contains(tags.get(i)) && word(i);
    }

    /** "it considers": what follows a subject pronoun and ends in -s or -ed is a verb. */
    private boolean afterSubject(int i) {
      boolean subject = i > 0 && data.subjects().contains(norms.get(i - 1));
      boolean object = says(i - 1, "it") || !can(i, Pos.VERB);
      return subject && (ends(i, "s") || ends(i, "ed") || !object);
    }

    /** "on testing every child". */
    private boolean gerund(int i) {
      boolean object = is(i + 1, Pos.DET) || (is(i + 1, Pos.PRON) && !says(i + 1, "that"));
      return is(i - 1, Pos.ADP) && ends(i, "ing") && object && can(i, Pos.VERB);
    }

    /** ", citing officials": a word in -ing between a comma and an object is a participle. */
    private boolean participle(int i) {
      boolean object =
          i + 1 < tags.size()
              && (OBJECTS.contains(tags.get(i + 1)) || (is(i + 1, Pos.NOUN) && ends(i + 1, "s")));
      return says(i - 1, ",") && ends(i, "ing") && object;
    }

    /** "the general denied ordering it": no adjective, where a verb of speech has a subject. */
    private boolean saysWhat(int i) {
      boolean subject = is(i - 1, Pos.NOUN) || is(i - 1, Pos.PROPN) || is(i - 1, Pos.ADJ);
      return subject && data.speechVerbs().contains(norms.get(i)) && firstVerb >= i;
    }

    private boolean infinitive(int i) {
      return is(i - 1, Pos.PART) && says(i - 1, "to");
    }

    /** "the hacker claims to have", "Smith notes that", where no other verb comes first. */
    private boolean saysOfItself(int i) {
      boolean toHave = is(i + 1, Pos.PART) && is(i + 2, Pos.AUX);
      boolean that = is(i + 1, Pos.SCONJ) && says(i + 1, "that") && is(i - 1, Pos.PROPN);
      boolean noun = is(i - 1, Pos.NOUN) || is(i - 1, Pos.PROPN);
      return noun && (toHave || that) && first(i) && ends(i, "s");
    }
  }
}
