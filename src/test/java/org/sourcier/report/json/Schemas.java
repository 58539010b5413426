package org.sourcier.report.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
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

  private static final String OASIS =
      "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/";
  private static final SchemaRegistry STIX =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_7,
          builder ->
              builder.schemaIdResolvers(
                  ids -> ids.mapPrefix(OASIS, "classpath:schema/oasis-stix-2.1/")));

  private Schemas() {}

  /** What is wrong with a STIX object by the schema that OASIS gives for its type. */
  public static List<String> stixProblems(String type, String object) {
    Schema schema = STIX.getSchema(SchemaLocation.of(OASIS + "sdos/" + type + ".json"));
    return schema.validate(object, InputFormat.JSON).stream().map(Error::toString).toList();
  }

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
