package org.sourcier.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sourcier.RuleSchemas;
import org.sourcier.yaml.Shape;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the JSON Schemas by which editors help with rule files. */
@Command(
    name = "schema",
    description = "Write a JSON Schema for each kind of rule file, for editors.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesSchemaCommand implements Callable<Integer> {
  @Option(names = "-o", paramLabel = "DIR", description = "Where to write; default: schema.")
  private Path folder = Path.of("schema");

  private final Console console;

  RulesSchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Map<String, Shape> all = RuleSchemas.all();
    all.forEach(
        (name, shape) ->
            new SafeFile(folder.resolve(name + ".schema.json"))
                .write(
                    out -> out.write(SchemaText.of(name, shape).getBytes(StandardCharsets.UTF_8))));
    console.out().println(folder + ": " + all.size() + " schemas");
    return Exit.DONE;
  }
}
