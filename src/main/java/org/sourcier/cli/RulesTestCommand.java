package org.sourcier.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sourcier.yaml.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the examples and counterexamples of all rules. */
@Command(
    name = "test",
    description = "Run the examples of the rules; one that fails is shown with how it was read.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesTestCommand implements Callable<Integer> {
  @Mixin private OwnRules rules = new OwnRules();

  @Option(
      names = "--unshown",
      description =
          "Name the program's patterns too that no example shows, not only your own, and what of"
              + " the choices in a pattern no example shows.")
  private boolean unshown;

  private final Console console;

  RulesTestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Examples examples = new Examples(rules.load(console));
    List<Problem> failing = examples.failing();
    List<Problem> notes = new ArrayList<>(examples.unshown(r -> unshown || rules.own(r.place())));
    if (unshown) {
      notes.addAll(examples.unshownChoices());
    }
    if (rules.json()) {
      Map<String, Object> said = new LinkedHashMap<>();
      said.put("examples", examples.size());
      said.put("failing", JsonText.problems(failing));
      said.put("notes", JsonText.problems(notes));
      console.out().println(JsonText.of(said));
    } else {
      notes.forEach(
          note ->
              new Wrapping("note: ", "    ")
                  .lines(note.toString())
                  .forEach(console.err()::println));
      failing.forEach(this::print);
      console.out().println(examples.size() + " examples, " + failing.size() + " of them fail");
    }
    return failing.isEmpty() ? Exit.DONE : Exit.BROKEN;
  }

  /** The first line is wrapped; the rest is a table of words, which is narrow enough. */
  private void print(Problem problem) {
    List<String> lines = problem.toString().lines().toList();
    new Wrapping("", "  ").lines(lines.get(0)).forEach(console.err()::println);
    lines.stream().skip(1).forEach(this::indented);
  }

  private void indented(String line) {
    if (line.length() <= Wrapping.WIDTH) {
      console.err().println(line);
    } else {
      String indent = line.substring(0, line.length() - line.stripLeading().length());
      new Wrapping(indent, indent + "  ").lines(line).forEach(console.err()::println);
    }
  }
}
