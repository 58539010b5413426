package org.sourcier.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourcier.rule.Manifest;
import org.sourcier.yaml.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks the rules: their files, names, duties and examples. */
@Command(
    name = "check",
    description = "Check the rules, with those of a folder laid over the program's own.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesCheckCommand implements Callable<Integer> {
  @Mixin private OwnRules rules = new OwnRules();

  private final Console console;

  RulesCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RulesFolder.Read read = rules.read();
    List<Problem> wrong =
        read.rules()
            .map(loaded -> new Examples(loaded).failing())
            .orElseGet(() -> read.problems().sorted());
    List<Problem> notes = notes(read);
    if (rules.json()) {
      console.out().println(JsonText.of(said(read, wrong, notes)));
    } else {
      print(read, wrong, notes);
    }
    return wrong.isEmpty() ? Exit.DONE : Exit.BROKEN;
  }

  /** What is replaced, and which patterns of the user's no example shows. */
  private List<Problem> notes(RulesFolder.Read read) {
    Stream<Problem> unshown =
        read.rules().stream()
            .flatMap(loaded -> new Examples(loaded).unshown(r -> rules.own(r.place())).stream());
    return Stream.concat(read.problems().notes().stream(), unshown).toList();
  }

  private void print(RulesFolder.Read read, List<Problem> wrong, List<Problem> notes) {
    notes.forEach(note -> line("note: " + note));
    wrong.forEach(problem -> line(firstLine(problem)));
    String packs =
        read.pack().manifests().stream().map(Manifest::title).collect(Collectors.joining(" + "));
    String files = packs + ", " + read.pack().files().size() + " rule files: ";
    console.out().println(files + (wrong.isEmpty() ? "nothing" : wrong.size()) + " wrong");
  }

  private void line(String text) {
    new Wrapping("", "    ").lines(text).forEach(console.err()::println);
  }

  private static Map<String, Object> said(
      RulesFolder.Read read, List<Problem> wrong, List<Problem> notes) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("packs", read.pack().manifests().stream().map(Manifest::title).toList());
    said.put("files", read.pack().files().size());
    said.put("problems", JsonText.problems(wrong));
    said.put("notes", JsonText.problems(notes));
    return said;
  }

  /** An example that fails says more than a line; {@code rules test} prints it all. */
  private static String firstLine(Problem problem) {
    return problem.toString().lines().findFirst().orElse("");
  }
}
