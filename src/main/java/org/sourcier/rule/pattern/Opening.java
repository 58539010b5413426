package org.sourcier.rule.pattern;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sourcier.text.Pos;

/**
 * What a pattern's cue can start with, so that it need not be tried at every word: at a word where
 * no opening of a pattern stands, the pattern can't match.
 */
sealed interface Opening {

  /** A word in the norm. */
  record Word(String norm) implements Opening {}

  /** The words of a list. */
  record InList(String list) implements Opening {}

  /** A cue word that takes a frame. */
  record Framed(CueWords.Kind kind, String frame) implements Opening {}

  /** A part of speech. */
  record Part(Pos pos) implements Opening {}

  /** A word of a verb group. */
  record InGroup() implements Opening {}

  /**
   * The first word of a verb group that a clause can stand on.
   *
   * @param conditional whether it is in the conditional
   */
  record GroupStart(boolean conditional) implements Opening {}

  /** A word of a quotation, or one of its marks. */
  record InQuotation() implements Opening {}

  /** Any word. */
  record Any() implements Opening {}

  /** All openings of a cue. */
  static Set<Opening> of(Pattern cue) {
    Set<Opening> openings = new LinkedHashSet<>();
    boolean empty = add(cue, openings);
    return empty || openings.contains(new Any()) ? Set.of(new Any()) : openings;
  }

  /**
   * What must stand somewhere in a sentence for a pattern to match in it: of each set, something.
   */
  static List<Set<Opening>> needs(Pattern pattern) {
    if (pattern instanceof Pattern.Sequence sequence) {
      return sequence.parts().stream().flatMap(part -> needs(part).stream()).toList();
    }
    if (pattern instanceof Pattern.Choice choice) {
      return needsOfAny(choice.options());
    }
    if (pattern instanceof Pattern.Repeat repeat) {
      return repeat.least() == 0 ? List.of() : needs(repeat.part());
    }
    if (pattern instanceof Pattern.Labelled labelled) {
      return needs(labelled.part());
    }
    if (pattern instanceof Pattern.Phrase phrase) {
      return needs(phrase.body());
    }
    Set<Opening> openings = new LinkedHashSet<>();
    single(pattern, openings);
    return openings.isEmpty() || openings.contains(new Any()) ? List.of() : List.of(openings);
  }

  /** Of those needs, the ones whose words lie where the pattern is matched, and not around it. */
  static List<Set<Opening>> placed(Pattern pattern) {
    return needs(pattern).stream().filter(need -> need.stream().allMatch(Opening::placed)).toList();
  }

  private static boolean placed(Opening opening) {
    return opening instanceof Part || !common(opening);
  }

  /** Whether it stands in most sentences, whatever they speak of. */
  static boolean common(Opening opening) {
    return !(opening instanceof Word || opening instanceof InList || opening instanceof Framed);
  }

  /**
   * The words of which one must begin wherever a pattern is matched rightward; none where it may
   * begin otherwise.
   */
  static Set<String> words(Pattern pattern) {
    Set<String> words = new HashSet<>();
    for (Opening opening : of(pattern)) {
      if (!(opening instanceof Word word)) {
        return Set.of();
      }
      words.add(word.norm());
    }
    return Set.copyOf(words);
  }

  /** What one or the other of several patterns needs; nothing where one of them needs nothing. */
  private static List<Set<Opening>> needsOfAny(List<Pattern> options) {
    Set<Opening> any = new LinkedHashSet<>();
    for (Pattern option : options) {
      List<Set<Opening>> needs = needs(option);
      if (needs.isEmpty()) {
        return List.of();
      }
      any.addAll(needs.get(0));
    }
    return List.of(any);
  }

  /** Adds the openings of a pattern, and says whether it can match no words at all. */
  private static boolean add(Pattern pattern, Set<Opening> openings) {
    if (pattern instanceof Pattern.Sequence sequence) {
      return addFirst(sequence.parts(), openings);
    }
    if (pattern instanceof Pattern.Choice choice) {
      boolean empty = false;
      for (Pattern option : choice.options()) {
        empty |= add(option, openings);
      }
      return empty;
    }
    if (pattern instanceof Pattern.Repeat repeat) {
      return add(repeat.part(), openings) || repeat.least() == 0;
    }
    if (pattern instanceof Pattern.Labelled labelled) {
      return add(labelled.part(), openings);
    }
    if (pattern instanceof Pattern.Phrase phrase) {
      return add(phrase.body(), openings);
    }
    return single(pattern, openings);
  }

  private static boolean addFirst(List<Pattern> parts, Set<Opening> openings) {
    for (Pattern part : parts) {
      if (!add(part, openings)) {
        return false;
      }
    }
    return true;
  }

  private static boolean single(Pattern pattern, Set<Opening> openings) {
    if (pattern instanceof Pattern.One one) {
      openings.add(one.opening());
    } else if (pattern instanceof Pattern.Unit unit) {
      openings.addAll(unit.primitive().openings());
    } else if (!(pattern instanceof Pattern.Edge)) {
      openings.add(new Any());
    }
    return pattern instanceof Pattern.Edge;
  }
}
