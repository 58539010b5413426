package org.sourcier.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tags of the English tagger that the dictionary rules out: "refusal" is no verb, "said" no noun. A
 * word the dictionary does not know keeps its tag.
 */
final class EnglishTagCheck {
  private static final Set<Pos> OPEN = EnumSet.of(Pos.NOUN, Pos.VERB, Pos.ADJ, Pos.ADV);

  /** What a word is taken for, in this order, where its tag is ruled out. */
  private static final List<Pos> LIKELIEST = List.of(Pos.NOUN, Pos.ADJ, Pos.VERB, Pos.ADV);

  /** Classes whose words are few, and listed; any other word that is given one is misread. */
  private static final Set<Pos> CLOSED =
      EnumSet.of(Pos.ADP, Pos.SCONJ, Pos.CCONJ, Pos.DET, Pos.PRON, Pos.PART, Pos.AUX);

  private static final Set<Pos> JOINING = EnumSet.of(Pos.ADP, Pos.SCONJ, Pos.CCONJ);

  /** Forms of auxiliaries that are no other word. */
  private static final Set<String> ALWAYS_VERBS =
      Set.of("was", "were", "is", "are", "has", "had", "would", "could", "should");

  private final EnglishDictionary dictionary;

  EnglishTagCheck(EnglishDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * The part of speech of each word, given the tagger's.
   *
   * @param norms the forms in the norm of {@link Token#norm()}
   */
  List<Pos> checked(List<String> forms, List<String> norms, List<Pos> tags) {
    boolean title = title(forms);
    List<Pos> checked = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      boolean name =
          !title
              && i > 0
              && named(forms, tags, i)
              && (tags.get(i) == Pos.VERB
                  || unknownAdverb(norms.get(i), tags.get(i))
                  || unknownAuxiliary(norms.get(i), tags.get(i)));
      boolean noun = i + 1 < tags.size() && tags.get(i + 1) == Pos.NOUN;
      checked.add(name ? Pos.PROPN : checked(norms.get(i), tags.get(i), noun));
    }
    return checked;
  }

  private Pos checked(String norm, Pos tag, boolean beforeNoun) {
    if (ALWAYS_VERBS.contains(norm) && tag != Pos.VERB) {
      return Pos.AUX;
    }
    Set<Pos> classes = dictionary.classes(norm);
    if (tag == Pos.INTJ && classes.contains(Pos.NOUN)) {
      return Pos.NOUN;
    }
    if (JOINING.contains(tag) && dictionary.numeral(norm)) {
      return Pos.NUM;
    }
    if (misread(norm, tag, classes)) {
      return beforeNoun && classes.contains(Pos.ADJ) ? Pos.ADJ : likeliest(classes).orElse(tag);
    }
    if (tag != Pos.VERB && tag != Pos.NOUN) {
      return tag;
    }
    if (classes.contains(tag) || (tag == Pos.NOUN && !classes.equals(Set.of(Pos.VERB)))) {
      return tag;
    }
    return likeliest(classes).orElse(tag);
  }

  private static Optional<Pos> likeliest(Set<Pos> classes) {
    return LIKELIEST.stream()
        .filter(pos -> OPEN.contains(pos) && classes.contains(pos))
        .findFirst();
  }

  /** "Tough curbs" is no conjunction before a noun, "earnings fell" no adverb before a verb. */
  private boolean misread(String norm, Pos tag, Set<Pos> classes) {
    boolean wrong = CLOSED.contains(tag) || (tag == Pos.ADV && !classes.contains(Pos.ADV));
    boolean auxiliary = tag == Pos.AUX && classes.contains(Pos.VERB);
    return wrong && !auxiliary && !classes.isEmpty() && !dictionary.closed(norm);
  }

  private boolean unknownAdverb(String norm, Pos tag) {
    return tag == Pos.ADV && dictionary.classes(norm).isEmpty();
  }

  private boolean unknownAuxiliary(String norm, Pos tag) {
    return tag == Pos.AUX && !dictionary.closed(norm) && dictionary.verbal(norm).isEmpty();
  }

  /** A word with a capital amid a sentence is a name, whatever it means without. */
  private static boolean named(List<String> forms, List<Pos> tags, int i) {
    return Spelling.capital(forms.get(i))
        && tags.get(i - 1) != Pos.PUNCT
        && forms.get(i).length() > 1
        && !Spelling.shouted(forms.get(i));
  }

  /** Whether most words have capitals, as in a headline. */
  private static boolean title(List<String> forms) {
    int words = 0;
    int capitals = 0;
    for (String form : forms) {
      words += Character.isLetter(form.codePointAt(0)) ? 1 : 0;
      capitals += Spelling.capital(form) ? 1 : 0;
    }
    return 2 * capitals > words;
  }
}
