package org.sourcier.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/**
 * One rule of {@code rules/text/noise.yaml}: which lines are not prose, and why.
 *
 * @param longest in characters; longer lines are prose whatever they begin with
 * @param sentences whether it takes lines that end as sentences do
 * @param section what goes with a line that it takes
 * @param within pairs of words: what stands from the first through the second is no prose
 */
record NoiseRule(
    String id,
    String kind,
    String because,
    List<String> starts,
    List<String> ends,
    List<String> is,
    List<String> beginsExactly,
    int longest,
    boolean sentences,
    NoiseSection section,
    List<List<String>> within,
    List<String> examples,
    List<String> counterexamples) {

  private static final int DEFAULT_LONGEST = 140;

  static final List<String> KEYS =
      List.of(
          "id",
          "kind",
          "because",
          "starts",
          "ends",
          "is",
          "begins-exactly",
          "longest",
          "sentences",
          "section",
          "within",
          "examples",
          "counterexamples");

  NoiseRule {
    starts = List.copyOf(starts);
    ends = List.copyOf(ends);
    is = List.copyOf(is);
    beginsExactly = List.copyOf(beginsExactly);
    within = within.stream().map(List::copyOf).toList();
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }

  /** The rule that a node of the file says; problems tell what is wrong with it. */
  static Optional<NoiseRule> of(Node node, Problems problems) {
    return Fields.of(node, KEYS, problems)
        .map(
            f ->
                new NoiseRule(
                    f.required("id"),
                    f.required("kind"),
                    f.required("because"),
                    f.texts("starts"),
                    f.texts("ends"),
                    f.texts("is"),
                    f.texts("begins-exactly"),
                    longest(f, problems),
                    f.text("sentences", "yes").equals("yes"),
                    f.choice("section", Fields.names(NoiseSection.values()))
                        .orElse(NoiseSection.LINE),
                    f.items("within").stream().map(pair -> pair(pair, problems)).toList(),
                    f.texts("examples"),
                    f.texts("counterexamples")));
  }

  private static int longest(Fields fields, Problems problems) {
    String text = fields.text("longest", String.valueOf(DEFAULT_LONGEST));
    if (text.matches("\\d{1,4}")) {
      return Integer.parseInt(text);
    }
    problems.add(fields.place(), "'longest' is a number of characters, not '" + text + "'");
    return DEFAULT_LONGEST;
  }

  private static List<String> pair(Node node, Problems problems) {
    List<String> words =
        node instanceof Node.Sequence sequence
            ? sequence.items().stream()
                .filter(Node.Scalar.class::isInstance)
                .map(n -> ((Node.Scalar) n).text())
                .toList()
            : List.of();
    if (words.size() != 2) {
      problems.add(node.place(), "here two texts are expected: [from, to]");
      return List.of("\u0000", "\u0000");
    }
    return words;
  }

  /**
   * Whether it takes a line.
   *
   * @param line as it stands
   * @param simple the same in the spelling that rules are written in
   * @param bare {@code simple} {@linkplain #withoutEnd without its end}
   */
  boolean takes(String line, String simple, String bare) {
    return is.contains(bare)
        || is.contains(simple)
        || any(beginsExactly, line::startsWith)
        || (line.length() <= longest
            && (sentences || !ended(line))
            && (any(starts, s -> begins(simple, s)) || any(ends, bare::endsWith)));
  }

  private static boolean any(List<String> texts, Predicate<String> test) {
    for (String text : texts) {
      if (test.test(text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ended(String line) {
    String bare = line.stripTrailing();
    return !bare.isEmpty() && ".!?…".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  /** Whether a line begins with whole words. */
  private static boolean begins(String simple, String words) {
    return simple.startsWith(words)
        && (simple.length() == words.length()
            || !Character.isLetterOrDigit(simple.charAt(words.length()))
            || !Character.isLetterOrDigit(words.charAt(words.length() - 1)));
  }

  /** A line as rules spell it, without the marks behind its last word. */
  static String withoutEnd(String simple) {
    int end = simple.length();
    while (end > 0 && " .:!…)]".indexOf(simple.charAt(end - 1)) >= 0) {
      end--;
    }
    return simple.substring(0, end);
  }
}
