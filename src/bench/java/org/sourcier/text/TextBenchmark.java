package org.sourcier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sourcier.bench.Sets;

/** The steps within the preparation of a text, on one thread, in milliseconds for the whole set. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TextBenchmark {
  /** In the made set. */
  @Param({"40"})
  public int articles;

  private List<ArticleText> texts;
  private final Tagging floor = new Tagging();
  private FrenchTokenizer french;
  private EnglishTokenizer english;

  /** Prepares the set once. */
  @Setup
  public void prepare() {
    TextPreparer preparer = new TextPreparer();
    texts = Sets.maker().make(articles).articles().stream().map(preparer::prepare).toList();
    french =
        new FrenchTokenizer(
            new FrenchDictionary(), new Abbreviations(TextRules.packed().of(Language.FR)));
    english = new EnglishTokenizer(new Abbreviations(TextRules.packed().of(Language.EN)));
  }

  /** The quotations of every paragraph. */
  @Benchmark
  public int quotations() {
    return texts.stream()
        .mapToInt(
            text ->
                text.paragraphs().stream()
                    .mapToInt(p -> QuotationFinder.in(text.article().text(), p).size())
                    .sum())
        .sum();
  }

  /** Every sentence cut into words and marks. */
  @Benchmark
  public int tokens() {
    int tokens = 0;
    for (ArticleText text : texts) {
      String plain = Spelling.plain(text.article().text());
      for (Sentence sentence : text.sentences()) {
        tokens +=
            sentence.language() == Language.FR
                ? french.tokens(plain, sentence.span()).size()
                : english.tokens(plain, sentence.span()).size();
      }
    }
    return tokens;
  }

  /** The floor: every token tagged. */
  @Benchmark
  public int tags() {
    return new ArrayList<>(texts).stream().mapToInt(floor::of).sum();
  }
}
