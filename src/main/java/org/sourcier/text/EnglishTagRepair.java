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

  private final LanguageData data;

  EnglishTagRepair(LanguageData data) {
    this.data = data;
  }

  /** The part of speech of each word, given the tagger's. */
  List<Pos> repaired(List<String> forms, List<Pos> tags) {
    List<String> norms = forms.stream().map(Spelling::norm).toList();
    Stretch stretch = new Stretch(norms, tags);
    List<Pos> repaired = new ArrayList<>();
    for (int i = 0; i < norms.size(); i++) {
      boolean named = stretch.possessor(i) || (stretch.is(i, Pos.PUNCT) && stretch.word(i));
      boolean capital = Character.isUpperCase(forms.get(i).codePointAt(0));
      repaired.add(named ? (capital ? Pos.PROPN : Pos.NOUN) : stretch.pos(i));
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
      if (is(i, Pos.ADV) && says(i, "there") && is(i + 1, Pos.AUX)) {
        return Pos.PRON;
      }
      if (is(i, Pos.PART) && data.articles().contains(norms.get(i))) {
        return Pos.DET;
      }
      boolean verb =
          is(i, Pos.NOUN) && (afterSubject(i) || participle(i) || infinitive(i) || saysOfItself(i));
      return verb ? Pos.VERB : tags.get(i);
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
      return i > 0 && data.subjects().contains(norms.get(i - 1)) && (ends(i, "s") || ends(i, "ed"));
    }

    /** ", citing officials": a word in -ing between a comma and an object is a participle. */
    private boolean participle(int i) {
      boolean object =
          i + 1 < tags.size()
              && (OBJECTS.contains(tags.get(i + 1)) || (is(i + 1, Pos.NOUN) && ends(i + 1, "s")));
      return says(i - 1, ",") && ends(i, "ing") && object;
    }

    private boolean infinitive(int i) {
      return is(i - 1, Pos.PART) && says(i - 1, "to");
    }

    /** "the hacker claims to have", "Smith notes that", where no other verb comes first. */
    private boolean saysOfItself(int i) {
      boolean toHave = is(i + 1, Pos.PART) && is(i + 2, Pos.AUX);
      boolean that = is(i + 1, Pos.SCONJ) && says(i + 1, "that") && is(i - 1, Pos.PROPN);
      boolean noun = is(i - 1, Pos.NOUN) || is(i - 1, Pos.PROPN);
      return noun && (toHave || that) && firstVerb >= i && ends(i, "s");
    }
  }
}
