package org.sourcier.report.pdf;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Document;
import org.sourcier.report.pdf.font.Fonts;

/** Growth with the number of claims told in full, in a heap of 256 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PdfGrowthBenchmark {
  /** Cards in the document. */
  @Param({"10", "100", "300"})
  public int claims;

  private final PdfWriter writer = new PdfWriter(Fonts.load());
  private Document document;

  /** Makes the cards. */
  @Setup
  public void make() {
    List<Block> cards =
        IntStream.rangeClosed(1, claims).<Block>mapToObj(SampleDocument::card).toList();
    document = SampleDocument.document(cards);
  }

  /** Laid out and written. */
  @Benchmark
  public byte[] written() {
    return writer.write(document).bytes();
  }
}
