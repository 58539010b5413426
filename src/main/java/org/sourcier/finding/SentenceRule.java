package org.sourcier.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sourcier.rule.pattern.CuePattern;
import org.sourcier.text.Language;
import org.sourcier.yaml.Place;

/**
 * A rule that looks for a construction in a sentence.
 *
 * @param about what the construction says, for readers of the rule
 * @param patterns the first that matches at a cue decides what is captured
 * @param unless patterns that, at the same cue, undo the match
 * @param labels what the rule says of its find: "status", "act", "certainty", "polarity", "kind",
 *     "inspectable", "relays" (at the end of a sentence that has a cue, its source is a relay),
 *     "spoken" (it counts only in somebody's words, or only where these answer a denial of the same
 *     side just before), "leaning" (it is offered for what its own sentence says), "outermost" (it
 *     does not count inside what somebody else is said to say)
 * @param over ids of rules whose find at the same cue gives way to this one's
 */
public record SentenceRule(
    String id,
    Language language,
    Finds finds,
    String about,
    List<CuePattern> patterns,
    List<CuePattern> unless,
    Map<String, String> labels,
    Set<String> over,
    List<Example> examples,
    List<Counterexample> counterexamples,
    Place place) {

  /** What a pattern may label. */
  public static final Set<String> LABELS =
      Set.of("source", "cue", "content", "relay", "denier", "examiner", "span", "target");

  /** A text that shows what the rule finds, or what it leaves alone. */
  public sealed interface Sample {
    /** One or more sentences, read as an article of their own. */
    String text();

    /** Where it stands in the rule file. */
    Place place();
  }

  /**
   * A text that the rule must find something in.
   *
   * @param expected label to the very words expected under it, in order
   */
  public record Example(String text, Map<String, List<String>> expected, Place place)
      implements Sample {}

  /** A text that the rule must find nothing in. */
  public record Counterexample(String text, Place place) implements Sample {}

  public SentenceRule {
    patterns = List.copyOf(patterns);
    unless = List.copyOf(unless);
    labels = Map.copyOf(labels);
    over = Set.copyOf(over);
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }

  /** Its examples, then its counterexamples. */
  public List<Sample> samples() {
    return Stream.<Sample>concat(examples.stream(), counterexamples.stream()).toList();
  }

  /** The label of a name, where the rule gives it. */
  public Optional<String> label(String name) {
    return Optional.ofNullable(labels.get(name));
  }
}
