package org.sourcier.rule.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ways that a pattern leaves open: what stands between bars, and what may be left out. Lists
 * that repeat are taken as they are, since one example cannot show all their orders.
 */
public final class Choices {
  private Choices() {}

  /**
   * One way.
   *
   * @param words what it takes, in the notation
   * @param pattern the same pattern, open to this way alone
   */
  public record Way(String words, CuePattern pattern) {}

  /** All ways, in the order of the notation. */
  public static List<Way> of(CuePattern whole) {
    List<Way> ways = new ArrayList<>();
    add(ways, whole.before(), part -> whole.with(part, whole.cue(), whole.after()));
    add(ways, whole.cue(), part -> whole.with(whole.before(), part, whole.after()));
    add(ways, whole.after(), part -> whole.with(whole.before(), whole.cue(), part));
    return List.copyOf(ways);
  }

  private interface Put {
    CuePattern in(Pattern part);
  }

  private static void add(List<Way> ways, Pattern part, Put put) {
    narrowed(part).forEach(way -> ways.add(new Way(way.words(), put.in(way.part()))));
  }

  private record Narrowed(String words, Pattern part) {
    Narrowed within(UnaryOperator<Pattern> whole) {
      return new Narrowed(words, whole.apply(part));
    }
  }

  private static Stream<Narrowed> narrowed(Pattern pattern) {
    if (pattern instanceof Pattern.Choice choice) {
      return choice.options().stream()
          .flatMap(
              option ->
                  Stream.concat(Stream.of(new Narrowed(said(option), option)), narrowed(option)));
    }
    if (pattern instanceof Pattern.Sequence sequence) {
      return inSequence(sequence.parts());
    }
    if (pattern instanceof Pattern.Labelled labelled) {
      return narrowed(labelled.part())
          .map(way -> way.within(part -> new Pattern.Labelled(labelled.label(), part)));
    }
    return pattern instanceof Pattern.Repeat repeat && repeat.least() == 0 && repeat.most() == 1
        ? Stream.concat(
            Stream.of(new Narrowed(said(repeat), repeat.part())), narrowed(repeat.part()))
        : Stream.of();
  }

  private static Stream<Narrowed> inSequence(List<Pattern> parts) {
    return IntStream.range(0, parts.size())
        .boxed()
        .flatMap(
            i ->
                narrowed(parts.get(i))
                    .map(
                        way ->
                            way.within(
                                part -> {
                                  List<Pattern> all = new ArrayList<>(parts);
                                  all.set(i, part);
                                  return new Pattern.Sequence(all);
                                })));
  }

  private static String said(Pattern pattern) {
    if (pattern instanceof Pattern.One one) {
      return one.name().replace("'", "");
    }
    if (pattern instanceof Pattern.Unit unit) {
      return unit.name().replace("'", "");
    }
    if (pattern instanceof Pattern.Phrase phrase) {
      return phrase.name();
    }
    return compound(pattern);
  }

  private static String compound(Pattern pattern) {
    if (pattern instanceof Pattern.Sequence sequence) {
      return sequence.parts().stream().map(Choices::said).collect(Collectors.joining(" "));
    }
    if (pattern instanceof Pattern.Choice choice) {
      return choice.options().stream()
          .map(Choices::said)
          .collect(Collectors.joining(" | ", "(", ")"));
    }
    if (pattern instanceof Pattern.Labelled labelled) {
      return "<" + labelled.label() + " " + said(labelled.part()) + ">";
    }
    if (pattern instanceof Pattern.Repeat repeat) {
      return said(repeat.part()) + (repeat.most() == 1 ? "?" : repeat.least() == 0 ? "*" : "+");
    }
    return pattern instanceof Pattern.Edge edge ? (edge.start() ? "^" : "$") : "...";
  }
}
