package org.sourcier.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/**
 * What a file of {@code rules/text} says about the words of one language.
 *
 * @param titles abbreviations after which a name follows: their point never ends a sentence
 * @param abbreviations others, whose point ends a sentence only before a word that begins one
 * @param stopWords common words, in lower case
 * @param speechVerbs forms that report a quotation before them without a comma
 * @param articles its articles
 * @param subjects pronouns that are only ever a verb's subject
 * @param irregularVerbs base, past and participle of each, variants joined by "/"
 */
record LanguageData(
    Set<String> titles,
    Set<String> abbreviations,
    Set<String> stopWords,
    Set<String> speechVerbs,
    Set<String> articles,
    Set<String> subjects,
    List<String> irregularVerbs) {

  /** Of a language without a file. */
  static final LanguageData NONE =
      new LanguageData(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of());

  static final List<String> KEYS =
      List.of(
          "language",
          "titles",
          "abbreviations",
          "stop-words",
          "speech-verbs",
          "articles",
          "subjects",
          "irregular-verbs");

  LanguageData {
    titles = sorted(titles);
    abbreviations = sorted(abbreviations);
    stopWords = sorted(stopWords);
    speechVerbs = sorted(speechVerbs);
    articles = sorted(articles);
    subjects = sorted(subjects);
    irregularVerbs = List.copyOf(irregularVerbs);
  }

  private static Set<String> sorted(Collection<String> words) {
    return java.util.Collections.unmodifiableSet(new TreeSet<>(words));
  }

  /** What a file says; problems tell what is wrong with it. */
  static Optional<LanguageData> of(Node top, Problems problems) {
    return Fields.of(top, KEYS, problems)
        .map(
            fields ->
                new LanguageData(
                    new TreeSet<>(fields.texts("titles")),
                    new TreeSet<>(fields.texts("abbreviations")),
                    new TreeSet<>(fields.texts("stop-words")),
                    new TreeSet<>(fields.texts("speech-verbs")),
                    new TreeSet<>(fields.texts("articles")),
                    new TreeSet<>(fields.texts("subjects")),
                    fields.texts("irregular-verbs")));
  }
}
