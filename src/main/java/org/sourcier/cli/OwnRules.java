package org.sourcier.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.sourcier.Rules;
import org.sourcier.yaml.Place;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands have in common that look at the rules of a folder. */
final class OwnRules {
  @Parameters(arity = "0..1", paramLabel = "DIR", description = "A folder of rule files.")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--json", description = "Print all of it as JSON, for tools.")
  private boolean json;

  @Mixin private RulesFolder rules = new RulesFolder();

  boolean json() {
    return json;
  }

  /** Whether a rule of this place is the user's own. */
  boolean own(Place place) {
    return RulesFolder.holds(rules.own(folder.stream().toList()), place);
  }

  /** All rules, those of the folder on top, with all that is wrong with them. */
  RulesFolder.Read read() {
    return rules.read(folder.stream().toList());
  }

  /**
   * The same where nothing is wrong with them.
   *
   * @throws Refusal with every problem in them
   */
  Rules load(Console console) {
    return rules.load(console, folder.stream().toList());
  }
}
