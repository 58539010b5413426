package org.sourcier;

import java.util.Optional;
import org.sourcier.rule.RulePackReader;
import org.sourcier.yaml.Problems;

/** All rules as they are packed, for tests; a problem in them fails the test with its place. */
public final class PackedRules {
  private PackedRules() {}

  /** The whole flow over them. */
  public static Pipeline pipeline() {
    Problems problems = new Problems();
    Rules rules =
        Rules.load(new RulePackReader(problems).read(Optional.empty()), problems)
            .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
    return new Pipeline(rules, "test");
  }
}
