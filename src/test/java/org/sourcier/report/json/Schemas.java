package org.sourcier.report.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Holds JSON against the schemas in the test resources. */
public final class Schemas {
  private static final Path FOLDER = Path.of("src/test/resources/schema");

  private Schemas() {}

  /** What is wrong with the JSON by the schema of this name; empty where nothing is. */
  public static List<String> problems(String schema, byte[] json) throws IOException {
    String rules = Files.readString(FOLDER.resolve(schema));
    Schema read =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(rules);
    String text = new String(json, StandardCharsets.UTF_8);
    return read
        .validate(
            text,
            InputFormat.JSON,
            context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }
}
