package org.sourcier.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What English word forms can be, from LanguageTool's dictionary, whose tags are those of the Penn
 * Treebank (Santorini 1990). Safe between threads.
 */
final class EnglishDictionary {
  private static final String RESOURCE = "/org/languagetool/resource/en/english.dict";

  private static final int MOST_REMEMBERED = 20_000;

  private static final Map<String, List<Mood>> MOODS =
      Map.of(
          "VB", List.of(Mood.INFINITIVE, Mood.IMPERATIVE),
          "VBP", List.of(Mood.PRESENT),
          "VBZ", List.of(Mood.PRESENT),
          "VBD", List.of(Mood.PAST),
          "VBN", List.of(Mood.PAST_PARTICIPLE),
          "VBG", List.of(Mood.PRESENT_PARTICIPLE));

  private final DictionaryFile file = new DictionaryFile(RESOURCE);
  private final ThreadLocal<Map<String, List<DictionaryFile.Entry>>> remembered =
      ThreadLocal.withInitial(HashMap::new);

  /** The verbal readings of a form in lower case; none where it is no verb or not known. */
  List<Morph> verbal(String form) {
    List<Morph> readings = new ArrayList<>();
    for (DictionaryFile.Entry entry : entries(form)) {
      for (Mood mood : MOODS.getOrDefault(entry.tag(), List.of())) {
        readings.add(reading(entry.lemma(), mood));
      }
    }
    return List.copyOf(readings);
  }

  /** The open classes that a form in lower case belongs to; none where it is not known. */
  Set<Pos> classes(String form) {
    Set<Pos> classes = EnumSet.noneOf(Pos.class);
    entries(form).forEach(entry -> openClass(entry.tag()).ifPresent(classes::add));
    return classes;
  }

  /** Whether a form in lower case is an article, a preposition, a pronoun or the like. */
  boolean closed(String form) {
    return entries(form).stream().anyMatch(entry -> openClass(entry.tag()).isEmpty());
  }

  /** Whether a form in lower case is a number written out. */
  boolean numeral(String form) {
    return entries(form).stream().anyMatch(entry -> entry.tag().equals("CD"));
  }

  private static Optional<Pos> openClass(String tag) {
    if (tag.startsWith("NNP")) {
      return Optional.of(Pos.PROPN);
    }
    if (tag.startsWith("NN")) {
      return Optional.of(Pos.NOUN);
    }
    if (tag.startsWith("VB")) {
      return Optional.of(Pos.VERB);
    }
    if (tag.startsWith("JJ")) {
      return Optional.of(Pos.ADJ);
    }
    return tag.startsWith("RB") ? Optional.of(Pos.ADV) : Optional.empty();
  }

  private List<DictionaryFile.Entry> entries(String form) {
    Map<String, List<DictionaryFile.Entry>> known = remembered.get();
    if (known.size() > MOST_REMEMBERED) {
      known.clear();
    }
    return known.computeIfAbsent(form, file::entries);
  }

  private static Morph reading(String lemma, Mood mood) {
    return new Morph(
        lemma, Pos.VERB, Optional.of(mood), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
