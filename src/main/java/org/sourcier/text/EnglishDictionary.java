package org.sourcier.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
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

  private static final Map<String, List<Mood>> MOODS =
      Map.of(
          "VB", List.of(Mood.INFINITIVE, Mood.IMPERATIVE),
          "VBP", List.of(Mood.PRESENT),
          "VBZ", List.of(Mood.PRESENT),
          "VBD", List.of(Mood.PAST),
          "VBN", List.of(Mood.PAST_PARTICIPLE),
          "VBG", List.of(Mood.PRESENT_PARTICIPLE));

  private final DictionaryFile file = new DictionaryFile(RESOURCE);
  private final Memo<String, Known> known = new Memo<>(this::lookedUp);

  /** What is known of a form. */
  private record Known(List<Morph> verbal, Set<Pos> classes, boolean closed, boolean numeral) {}

  /** The verbal readings of a form in lower case; none where it is no verb or not known. */
  List<Morph> verbal(String form) {
    return known.of(form).verbal;
  }

  /** The open classes that a form in lower case belongs to; none where it is not known. */
  Set<Pos> classes(String form) {
    return known.of(form).classes;
  }

  private Known lookedUp(String form) {
    List<Morph> verbal = new ArrayList<>();
    Set<Pos> classes = EnumSet.noneOf(Pos.class);
    List<DictionaryFile.Entry> entries = file.entries(form);
    for (DictionaryFile.Entry entry : entries) {
      MOODS
          .getOrDefault(entry.tag(), List.of())
          .forEach(mood -> verbal.add(reading(entry.lemma(), mood)));
      openClass(entry.tag()).ifPresent(classes::add);
    }
    return new Known(
        List.copyOf(verbal),
        Collections.unmodifiableSet(classes),
        entries.stream().anyMatch(entry -> openClass(entry.tag()).isEmpty()),
        entries.stream().anyMatch(entry -> entry.tag().equals("CD")));
  }

  /** Whether a form in lower case is an article, a preposition, a pronoun or the like. */
  boolean closed(String form) {
    return known.of(form).closed;
  }

  /** Whether a form in lower case is a number written out. */
  boolean numeral(String form) {
    return known.of(form).numeral;
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

  private static Morph reading(String lemma, Mood mood) {
    return new Morph(
        lemma, Pos.VERB, Optional.of(mood), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
