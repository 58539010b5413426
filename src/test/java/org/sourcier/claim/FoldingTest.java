package org.sourcier.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({"Œil, oeil", "Séoul, seoul", "l’État, l'etat", "Łódź, łodz", "İzmir, izmir"})
  void spellingsOfAWordAreAlike(String word, String folded) {
    assertEquals(folded, Folding.fold(word));
  }

  @Test
  void letterByLetterIsAsByUnicodesDecomposition() {
    Random random = new Random(1);
    for (int n = 0; n < 20_000; n++) {
      StringBuilder word = new StringBuilder();
      random.ints(6, 'A', 0x190).forEach(c -> word.append((char) c));
      word.append(n % 3 == 0 ? '\u2019' : n % 3 == 1 ? '\u0301' : 'e');
      assertEquals(Folding.unaccented(word.toString()), Folding.fold(word.toString()));
    }
  }
}
