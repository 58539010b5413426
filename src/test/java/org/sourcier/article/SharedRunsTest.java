package org.sourcier.article;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedRunsTest {
  private static final int TEXTS = 60;

  /** Texts of words of few kinds, so that many share runs and some are all but the same. */
  private static List<String> texts() {
    Random random = new Random(7);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      String fresh =
          IntStream.range(0, 100)
              .mapToObj(w -> "Mot" + random.nextInt(4))
              .collect(Collectors.joining(", "));
      String old = i == 0 ? "" : texts.get(random.nextInt(i));
      boolean edited = i > 0 && random.nextInt(3) == 0;
      texts.add(edited ? old.replaceFirst("Mot1", "Autre" + i) : fresh);
    }
    return texts;
  }

  private static List<Article> articles() {
    return texts().stream()
        .map(text -> new Article("x", "x.txt", "0".repeat(64), text, Metadata.UNKNOWN))
        .toList();
  }

  private static SortedSet<String> pairs(int part) {
    SortedSet<String> pairs = new TreeSet<>();
    new SharedRuns(articles(), part).each((a, b) -> pairs.add(a + " " + b));
    return pairs;
  }

  @Test
  void howManyRunsAreKeptAtATimeChangesNoPair() {
    assertTrue(pairs(10_000).size() > TEXTS);
    assertEquals(pairs(10_000), pairs(100));
  }

  @Test
  void numbersSayTheSameAsTheWordsThemselves() {
    List<String> texts = texts();
    for (String a : texts) {
      for (String b : texts) {
        Shingles own = Shingles.of(WordRuns.words(a));
        List<String> runs = Shingles.of(WordRuns.words(b)).runs();
        double share = (double) own.covered(runs::contains).cardinality() / own.words();
        assertEquals(share >= 0.85, WordRuns.of(a).standsIn(WordRuns.of(b), 0.85));
      }
    }
  }

  @Test
  void capitalsSpacesAndMarksMakeNoDifference() {
    assertArrayEquals(
        WordRuns.numbers("Le pont — fermé le 3 mars — rouvre"),
        WordRuns.numbers("le PONT, fermé\nle 3 mars, rouvre !"));
  }

  @Test
  void fewWordsAreNoCopy() {
    WordRuns few = WordRuns.of("un deux trois quatre cinq six sept");
    assertFalse(few.standsIn(few, 0.5));
  }
}
