package org.sourcier.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is skipped for speed against trying every expression at every word. */
class ExpressionIndexTest {
  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void anExpressionMatchesNowhereButWhereTheIndexSays(String language) throws IOException {
    TimeRules rules = Times.packed().of(language);
    ExpressionIndex index = new ExpressionIndex(rules.words(), rules.expressions());
    for (String text : texts()) {
      List<Word> words = Word.in(text);
      List<BitSet> candidates = index.candidates(words);
      for (int at = 0; at < words.size(); at++) {
        BitSet tried = (BitSet) candidates.get(at).clone();
        assertEquals(matching(rules, words, at), kept(tried, matching(rules, words, at)), text);
        assertEquals(tried, kept(tried, index.candidates(words.get(at))), text);
      }
    }
  }

  private static BitSet kept(BitSet of, BitSet by) {
    BitSet kept = (BitSet) of.clone();
    kept.and(by);
    return kept;
  }

  private static BitSet matching(TimeRules rules, List<Word> words, int at) {
    BitSet matching = new BitSet();
    Pattern.Text text = new Pattern.Text(words, rules.words());
    IntStream.range(0, rules.expressions().size())
        .filter(i -> matches(rules.expressions().get(i).pattern(), text, at))
        .forEach(matching::set);
    return matching;
  }

  private static boolean matches(Pattern pattern, Pattern.Text text, int at) {
    return pattern.match(text, at, Captures.NONE, (end, captures) -> true);
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String code : Times.LANGUAGES) {
      Times.packed().of(code).expressions().forEach(e -> texts.addAll(e.examples().keySet()));
    }
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.filter(Files::isRegularFile).sorted().toList()) {
        texts.addAll(Files.readAllLines(seed));
      }
    }
    return texts;
  }
}
