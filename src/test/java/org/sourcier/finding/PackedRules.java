package org.sourcier.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.sourcier.rule.RulePackReader;
import org.sourcier.yaml.Problems;

/** The rules that are packed with the program, read once for all tests. */
final class PackedRules {
  static final RuleBook BOOK = load();

  private PackedRules() {}

  private static RuleBook load() {
    Problems problems = new Problems();
    RuleBook book =
        new RuleBookLoader(problems).load(new RulePackReader(problems).read(Optional.empty()));
    assertEquals(List.of(), problems.sorted());
    return book;
  }
}
