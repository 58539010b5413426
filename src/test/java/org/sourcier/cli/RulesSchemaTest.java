package org.sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcier.RuleSchemas;
import org.sourcier.rule.RuleFile;
import org.sourcier.rule.RulePackReader;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;
import org.sourcier.yaml.Shape;
import org.sourcier.yaml.YamlReader;

class RulesSchemaTest {
  private static final Path PUBLISHED = Path.of("rules/schema");

  static Stream<String> names() {
    return RuleSchemas.all().keySet().stream();
  }

  static Stream<RuleFile> files() {
    List<String> packs = List.of("red-sea");
    return new RulePackReader(new Problems()).read(packs, List.of()).files().stream();
  }

  private static List<Error> problems(String schema, String yaml) {
    Shape shape = Optional.ofNullable(RuleSchemas.all().get(schema)).orElseThrow();
    Object json = plain(new YamlReader("x", new Problems()).read(yaml).orElseThrow());
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaText.of(schema, shape))
        .validate(JsonText.of(json), InputFormat.JSON);
  }

  private static Object plain(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    if (node instanceof Node.Sequence list) {
      return list.items().stream().map(RulesSchemaTest::plain).toList();
    }
    Map<String, Object> mapping = new LinkedHashMap<>();
    ((Node.Mapping) node).entries().forEach((key, entry) -> mapping.put(key, plain(entry.value())));
    return mapping;
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatIsPublishedIsWhatTheReadersCheckBy(String name) throws IOException {
    Shape shape = Optional.ofNullable(RuleSchemas.all().get(name)).orElseThrow();
    String published = Files.readString(PUBLISHED.resolve(name + ".schema.json"));
    assertEquals(
        SchemaText.of(name, shape), published, "write it anew: rules schema -o rules/schema");
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRuleFileFitsItsSchema(RuleFile file) {
    for (RuleFile.Part part : file.parts()) {
      List<Error> problems = problems(RuleSchemas.of(file.name()), part.content());
      assertTrue(problems.isEmpty(), () -> part.shown() + ": " + problems);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sentence-rules | rulez: []
          sentence-rules | 'verbs: [{lemmas: [say], status: reportd}]'
          sentence-rules | 'rules: [{id: x, about: y, finds: claim, pattern: z, examples: [{text: a}], counterexamples: [b]}]'
          parties        | 'bodies: [{party: armed-group, role: official, names: [[X]]}]'
          sanctions      | 'sanctions: [{id: x, about: y, measures: [{act: z, verified: maybe}]}]'
          letters        | 'letters: [{party: KR, letter: G, reason: x, date: 2026-01-31, by: y}]'
          number         | 'rules: [{id: x, when: {statuss: none}, then: {number: 1, gate: 1}, because: {fr: a, en: b}}]'
          number         | 'rules: [{id: x, when: {any: [{none: [{statuss: none}]}]}, then: {number: 1, gate: 1}, because: {fr: a, en: b}}]'
          review         | 'reviews: [{claim: x, assertions: [x], number: 7}]'
          """)
  void anUnknownKeyOrValueIsMarkedInTheEditor(String schema, String yaml) {
    assertFalse(problems(schema, yaml).isEmpty());
  }

  @Test
  void allPublishedSchemasAreOurs() throws IOException {
    try (Stream<Path> files = Files.list(PUBLISHED)) {
      assertEquals(RuleSchemas.all().size(), files.count());
    }
  }
}
