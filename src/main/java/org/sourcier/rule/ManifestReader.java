package org.sourcier.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Nearest;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;
import org.sourcier.yaml.Shape;

/** Reads a pack's {@code pack.yaml}. */
public final class ManifestReader {
  /** Its name in the pack's folder. */
  static final String FILE = "pack.yaml";

  /** The keys that it may have. */
  public static final List<String> KEYS =
      List.of("format", "name", "about", "version", "languages", "needs", "without");

  /** The languages that rules can be written for. */
  public static final List<String> LANGUAGES = List.of("fr", "en");

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,40}");
  private static final Pattern VERSION = Pattern.compile("\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}");

  private final Problems problems;

  ManifestReader(Problems problems) {
    this.problems = problems;
  }

  /** What the file may hold. */
  public static Shape shape() {
    return Shape.keys(
        KEYS,
        Map.of(
            "name", new Shape.Text("^" + NAME.pattern() + "$"),
            "version", new Shape.Text("^" + VERSION.pattern() + "$"),
            "needs", new Shape.Text("^" + VERSION.pattern() + "$"),
            "languages", new Shape.ListOf(Shape.oneOf(LANGUAGES))),
        List.of("name", "about", "version", "languages", "needs"));
  }

  /** What the file says; nothing where it is no mapping. */
  Optional<Manifest> read(Node node) {
    return Fields.of(node, KEYS, problems).map(this::manifest);
  }

  private Manifest manifest(Fields fields) {
    fields.required("about");
    languages(fields);
    return new Manifest(
        checked(fields, "name", NAME, "red-sea"),
        checked(fields, "version", VERSION, "1.0.0"),
        fields.texts("languages"),
        checked(fields, "needs", VERSION, "0.1.0"),
        fields.scalars("without"));
  }

  private void languages(Fields fields) {
    if (fields.items("languages").isEmpty()) {
      problems.add(fields.place(), "'languages' is missing here: fr, en or both");
    }
    for (Node.Scalar language : fields.scalars("languages")) {
      if (!LANGUAGES.contains(language.text())) {
        String hint = Nearest.hint(language.text(), LANGUAGES);
        problems.add(language.place(), "no rules are read for '" + language.text() + "'" + hint);
      }
    }
  }

  private String checked(Fields fields, String key, Pattern shape, String example) {
    String text = fields.required(key);
    if (!text.isEmpty() && !shape.matcher(text).matches()) {
      problems.add(
          fields.scalar(key).map(Node.Scalar::place).orElse(fields.place()),
          "'" + key + "' is written like " + example + ", not '" + text + "'");
    }
    return text;
  }

  /** Says so where the program is older than the pack needs. */
  void checkAge(Manifest pack, Manifest program, Node at) {
    if (older(program.version(), pack.needs())) {
      problems.add(
          at.place(),
          "'"
              + pack.name()
              + "' needs Sourcier "
              + pack.needs()
              + " or later; this is "
              + program.version());
    }
  }

  private static boolean older(String version, String needed) {
    return VERSION.matcher(version).matches()
        && VERSION.matcher(needed).matches()
        && Arrays.compare(numbers(version), numbers(needed)) < 0;
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
  }
}
