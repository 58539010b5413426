package org.sourcier.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Prints a script with which bash and zsh complete commands and options. */
@Command(
    name = "completion",
    description = "Print a completion script for bash and zsh: source <(sourcier completion)",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CompletionCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<CommandLine> line;

  CompletionCommand(Console console, Supplier<CommandLine> line) {
    this.console = console;
    this.line = line;
  }

  @Override
  public Integer call() {
    console.out().print(AutoComplete.bash("sourcier", line.get()));
    return Exit.DONE;
  }
}
