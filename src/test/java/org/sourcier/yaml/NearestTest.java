package org.sourcier.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void lettersThatChangedPlacesAreOneSlip() {
    assertEquals("; did you mean 'que'?", Nearest.hint("qeu", List.of("de", "que", "a")));
  }

  @Test
  void aNameThatIsNearNothingGetsTheWholeList() {
    assertEquals("; known are a, que", Nearest.hint("colonnade", List.of("que", "a")));
  }
}
