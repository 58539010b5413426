package org.sourcier.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sourcier.rule.RulePackReader;
import org.sourcier.yaml.Problems;

class RegisterReaderTest {

  @Test
  void thePackedRegisterHasNoProblem() {
    Problems problems = new Problems();
    Register register =
        new RegisterReader(problems).read(new RulePackReader(problems).read(Optional.empty()));
    assertEquals(List.of(), problems.sorted());
    assertTrue(register.size() > 5_000);
  }
}
