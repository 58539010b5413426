package org.sourcier.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
  private static final List<String> VOICES = List.of("a1", "a2", "a3", "b1", "c1");

  private static Spread<String> of(int most) {
    return Spread.of(VOICES, voice -> voice.substring(0, 1), most);
  }

  @Test
  void everyKindIsShownBeforeAnyIsShownAgain() {
    assertEquals(List.of("a1", "b1", "c1"), of(3).shown());
    assertEquals(List.of("a2", "a3"), of(3).rest());
  }

  @Test
  void whatIsShownKeepsItsOrder() {
    assertEquals(List.of("a1", "a2", "b1", "c1"), of(4).shown());
  }
}
