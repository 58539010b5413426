package org.sourcier.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sourcier.article.Article;
import org.sourcier.article.ArticleReader;
import org.sourcier.article.Metadata;
import org.sourcier.rule.RulePackReader;
import org.sourcier.rule.pattern.CuePattern;
import org.sourcier.rule.pattern.PatternIndex;
import org.sourcier.rule.pattern.Syntax;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.vocabulary.WordList;
import org.sourcier.text.Language;
import org.sourcier.text.TextPreparer;
import org.sourcier.yaml.Problems;

/** What is skipped for speed against the plain way, over the seeds and all examples of rules. */
class FastPathTest {
  private static final RuleBook BOOK =
      new RuleBookLoader(new Problems())
          .load(new RulePackReader(new Problems()).read(Optional.empty()));
  private static final List<Syntax> SENTENCES = sentences();

  @Test
  void aPatternMatchesNowhereButWhereItsIndexSays() {
    for (Language language : Language.values()) {
      List<CuePattern> patterns =
          BOOK.rules(language).stream().flatMap(r -> r.patterns().stream()).toList();
      PatternIndex index = new PatternIndex(patterns);
      for (Syntax sentence : SENTENCES) {
        if (sentence.chunks().sentence().language() == language) {
          alike(patterns, index.candidates(sentence), sentence);
        }
      }
    }
  }

  private static void alike(
      List<CuePattern> patterns, List<PatternIndex.Candidate> candidates, Syntax sentence) {
    Map<Integer, BitSet> tokens = new TreeMap<>();
    candidates.forEach(candidate -> tokens.put(candidate.pattern(), candidate.tokens()));
    for (int i = 0; i < patterns.size(); i++) {
      CuePattern pattern = patterns.get(i);
      assertEquals(
          pattern.matches(sentence),
          pattern.attempt(sentence, tokens.getOrDefault(i, new BitSet())).matches(),
          pattern.notation());
    }
  }

  @Test
  void aWordIsInTheListsThatItsMarksSay() {
    for (Syntax sentence : SENTENCES) {
      Chunks chunks = sentence.chunks();
      for (WordList list : new TreeMap<>(chunks.vocabulary().lists()).values()) {
        for (int i = 0; i < chunks.size(); i++) {
          assertEquals(list.end(chunks.sentence().tokens(), i), chunks.end(i, list.name()));
          assertEquals(list.has(chunks.token(i)), chunks.marks().has(i, list.name()));
        }
      }
    }
  }

  private static List<Syntax> sentences() {
    SentenceMatcher matcher = new SentenceMatcher(BOOK);
    TextPreparer preparer = new TextPreparer();
    List<Article> seeds = new ArticleReader().read(List.of(Path.of("seeds"))).articles();
    List<Article> examples =
        BOOK.rules().stream()
            .flatMap(rule -> rule.samples().stream())
            .map(sample -> new Article("", "", "", sample.text(), Metadata.UNKNOWN))
            .toList();
    return java.util.stream.Stream.concat(seeds.stream(), examples.stream())
        .map(preparer::prepare)
        .flatMap(text -> matcher.syntaxes(text).stream())
        .toList();
  }
}
