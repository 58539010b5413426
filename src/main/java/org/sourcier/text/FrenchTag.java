package org.sourcier.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the tags of the French dictionary: "V con pres 3 s" is a conditional, third person. */
final class FrenchTag {
  /**
   * The part of a verb's tag that says its mood or tense; "ind" says nothing its tense does not.
   */
  private static final Map<String, Mood> MOODS =
      Map.of(
          "con", Mood.CONDITIONAL,
          "sub", Mood.SUBJUNCTIVE,
          "imp", Mood.IMPERATIVE,
          "inf", Mood.INFINITIVE,
          "ppa", Mood.PAST_PARTICIPLE,
          "ppr", Mood.PRESENT_PARTICIPLE,
          "pres", Mood.PRESENT,
          "impa", Mood.IMPERFECT,
          "psim", Mood.PAST,
          "futu", Mood.FUTURE);

  private FrenchTag() {}

  /** The readings a tag gives to a lemma; two for a contraction, none for mere symbols. */
  static List<Morph> read(String lemma, String tag) {
    int plus = lemma.indexOf('+');
    if (tag.startsWith("P+") && plus > 0) {
      String rest = tag.substring(2);
      return List.of(
          bare(lemma.substring(0, plus), Pos.ADP),
          agreeing(lemma.substring(plus + 1), rest.startsWith("R") ? Pos.PRON : Pos.DET, rest));
    }
    return pos(tag).map(pos -> agreeing(lemma, pos, tag)).stream().toList();
  }

  private static Optional<Pos> pos(String tag) {
    return Optional.ofNullable(
        switch (tag.isEmpty() ? ' ' : tag.charAt(0)) {
          case 'A' -> Pos.ADV;
          case 'C' -> tag.contains("sub") ? Pos.SCONJ : Pos.CCONJ;
          case 'D' -> Pos.DET;
          case 'I' -> Pos.INTJ;
          case 'J' -> Pos.ADJ;
          case 'K' -> Pos.NUM;
          case 'N', 'T' -> Pos.NOUN;
          case 'P' -> Pos.ADP;
          case 'R' -> Pos.PRON;
          case 'V' -> tag.contains("etre") || tag.contains("avoir") ? Pos.AUX : Pos.VERB;
          case 'Z' -> Pos.PROPN;
          default -> null;
        });
  }

  private static Morph bare(String lemma, Pos pos) {
    return new Morph(
        lemma, pos, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Morph agreeing(String lemma, Pos pos, String tag) {
    Optional<Character> gender = Optional.empty();
    Optional<Character> number = Optional.empty();
    Optional<Character> person = Optional.empty();
    for (String part : List.of(tag.split(" "))) {
      switch (part) {
        case "m", "f", "e" -> gender = Optional.of(part.charAt(0));
        case "s", "p" -> number = Optional.of(part.charAt(0));
        case "1", "2", "3" -> person = Optional.of(part.charAt(0));
        default -> {}
      }
    }
    return new Morph(lemma, pos, mood(tag), gender, number, person);
  }

  private static Optional<Mood> mood(String tag) {
    if (!tag.startsWith("V")) {
      return Optional.empty();
    }
    return Stream.of(tag.split(" "))
        .flatMap(part -> Stream.ofNullable(MOODS.get(part)))
        .findFirst();
  }
}
