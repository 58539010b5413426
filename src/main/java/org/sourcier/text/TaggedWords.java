package org.sourcier.text;

import java.util.List;

/**
 * The English words of one sentence with the tagger's parts of speech, and what the word lists and
 * the dictionary know of them. A place before the first word or behind the last one holds nothing.
 *
 * @param norms the words in the norm of {@link Token#norm()}
 * @param tags as many
 */
record TaggedWords(
    List<String> norms, List<Pos> tags, LanguageData data, EnglishDictionary dictionary) {

  TaggedWords {
    norms = List.copyOf(norms);
    tags = List.copyOf(tags);
  }

  boolean is(int i, Pos wanted) {
    return i >= 0 && i < tags.size() && tags.get(i) == wanted;
  }

  /** The tag at a place, or that of an unknown word where none stands. */
  Pos tag(int i) {
    return i >= 0 && i < tags.size() ? tags.get(i) : Pos.X;
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

  /** Whether the dictionary lets a word be of a class. */
  boolean can(int i, Pos pos) {
    return i >= 0 && i < norms.size() && dictionary.classes(norms.get(i)).contains(pos);
  }

  /** Whether a word can be a verb only in its base form: "claim", but not "claimed" or "put". */
  boolean bare(int i) {
    return dictionary.verbal(norms.get(i)).stream()
            .flatMap(reading -> reading.mood().stream())
            .allMatch(
                mood -> mood == Mood.INFINITIVE || mood == Mood.IMPERATIVE || mood == Mood.PRESENT)
        && !ends(i, "s");
  }

  /** Whether a word can be a past participle. */
  boolean participle(int i) {
    return dictionary.verbal(norms.get(i)).stream()
        .anyMatch(reading -> reading.mood().filter(m -> m == Mood.PAST_PARTICIPLE).isPresent());
  }

  boolean article(int i) {
    return i >= 0 && i < norms.size() && data.articles().contains(norms.get(i));
  }

  /** Whether it is the article of one thing of many. */
  boolean one(int i) {
    return says(i, "a") || says(i, "an");
  }

  boolean determiner(int i) {
    return article(i) || is(i, Pos.DET);
  }

  /** Whether a word names somebody or something: a noun or a name. */
  boolean named(int i) {
    return is(i, Pos.NOUN) || is(i, Pos.PROPN);
  }

  /** Whether it is a form of a verb by which somebody says something. */
  boolean speech(int i) {
    return i >= 0 && i < norms.size() && data.speechVerbs().contains(norms.get(i));
  }

  /** Whether it is a pronoun that is only ever a verb's subject. */
  boolean subject(int i) {
    return i >= 0 && i < norms.size() && data.subjects().contains(norms.get(i));
  }
}
