package org.sourcier.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sourcier.rule.Manifest;
import org.sourcier.yaml.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the rules: their files, names, duties and examples. */
@Command(
    name = "check",
    description = "Check the rules, with those of a folder laid over the program's own.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesCheckCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "DIR", description = "A folder of rule files.")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--json", description = "Print all of it as JSON, for tools.")
  private boolean json;

  @Mixin private RulesFolder rules = new RulesFolder();

  private final Console console;

  RulesCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RulesFolder.Read read = rules.read(folder.stream().toList());
    List<Problem> wrong =
        read.rules()
            .map(loaded -> new Examples(loaded).failing())
            .orElseGet(() -> read.problems().sorted());
    if (json) {
      console.out().println(JsonText.of(said(read, wrong)));
    } else {
      print(read, wrong);
    }
    return wrong.isEmpty() ? Exit.DONE : Exit.BROKEN;
  }

  private void print(RulesFolder.Read read, List<Problem> wrong) {
    read.problems().notes().forEach(note -> line("note: " + note));
    wrong.forEach(problem -> line(firstLine(problem)));
    String packs =
        read.pack().manifests().stream().map(Manifest::title).collect(Collectors.joining(" + "));
    String files = packs + ", " + read.pack().files().size() + " rule files: ";
    console.out().println(files + (wrong.isEmpty() ? "nothing" : wrong.size()) + " wrong");
  }

  private void line(String text) {
    new Wrapping("", "    ").lines(text).forEach(console.err()::println);
  }

  private static Map<String, Object> said(RulesFolder.Read read, List<Problem> wrong) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("packs", read.pack().manifests().stream().map(Manifest::title).toList());
    said.put("files", read.pack().files().size());
    said.put("problems", JsonText.problems(wrong));
    said.put("notes", JsonText.problems(read.problems().notes()));
    return said;
  }

  /** An example that fails says more than a line; {@code rules test} prints it all. */
  private static String firstLine(Problem problem) {
    return problem.toString().lines().findFirst().orElse("");
  }
}
