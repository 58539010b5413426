package org.sourcier.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sourcier.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks the rules: their files, names, and duties. */
@Command(
    name = "check",
    description = "Check the rules; a folder's files replace or add to those of the program.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesCheckCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "DIR", description = "A folder of rule files.")
  private Optional<Path> folder = Optional.empty();

  private final Console console;

  RulesCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Rules rules = RulesFolder.load(folder);
    int files = rules.pack().files().size();
    int found = rules.book().rules().size();
    console.out().println(files + " files, " + found + " sentence rules: nothing is wrong");
    return Exit.DONE;
  }
}
