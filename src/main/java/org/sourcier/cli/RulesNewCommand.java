package org.sourcier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sourcier.yaml.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the skeleton of a rule file. */
@Command(
    name = "new",
    description = "Print a rule file to start from, with comments.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesNewCommand implements Callable<Integer> {
  /** The kinds that have a skeleton. */
  static final List<String> KINDS =
      List.of("assertion", "relay", "denial", "evidence", "context", "words", "party");

  @Parameters(
      paramLabel = "KIND",
      description = "assertion, relay, denial, evidence, context, words or party.")
  private String kind = "";

  private final Console console;

  RulesNewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(skeleton(kind));
    return Exit.DONE;
  }

  /** A file that loads and whose examples hold. */
  static String skeleton(String kind) {
    if (!KINDS.contains(kind)) {
      throw Refusal.ofUsage("there is no skeleton of '" + kind + "'" + Nearest.hint(kind, KINDS));
    }
    try (InputStream in =
        RulesNewCommand.class.getResourceAsStream("/skeletons/" + kind + ".yaml")) {
      byte[] bytes = Optional.ofNullable(in).orElseThrow().readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
