package org.sourcier.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sourcier.article.ArticleReader;
import org.sourcier.bench.Sets;
import org.sourcier.report.Analysis;
import org.sourcier.report.Composer;
import org.sourcier.report.ReportOptions;
import org.sourcier.report.block.Document;
import org.sourcier.report.block.Paper;
import org.sourcier.report.pdf.font.Face;
import org.sourcier.report.pdf.font.Fonts;
import org.sourcier.report.pdf.layout.Ink;
import org.sourcier.report.pdf.layout.Laid;
import org.sourcier.report.pdf.layout.Mark;
import org.sourcier.report.pdf.layout.Metrics;
import org.sourcier.report.pdf.layout.Sheet;
import org.sourcier.report.pdf.layout.Typesetter;
import org.sourcier.text.Language;

/**
 * Laying out and writing the report of the folders against what PDFBox alone takes to draw the same
 * words at the same places in the same fonts, on pages without tags, links or kerning.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PdfBenchmark {
  private final Fonts fonts = Fonts.load();
  private final PdfFonts embeddable = new PdfFonts(fonts);
  private final PdfWriter writer = new PdfWriter(fonts);
  private final Typesetter typesetter = new Typesetter(fonts);
  private Document document;
  private Laid laid;

  /** Composes the report once. */
  @Setup
  public void compose() {
    Analysis analysis =
        Sets.pipeline().analyse(new ArticleReader().read(Sets.folders()), Optional.of(Language.FR));
    ReportOptions options = new ReportOptions("bench", Language.FR, Optional.empty(), Paper.A4);
    document = new Composer(options).compose(analysis, new byte[0]);
    laid = typesetter.lay(document);
  }

  /** The report as it is written. */
  @Benchmark
  public byte[] report() {
    return writer.write(document).bytes();
  }

  /** Its layout alone. */
  @Benchmark
  public Laid layout() {
    return typesetter.lay(document);
  }

  /** The same words by PDFBox alone. */
  @Benchmark
  public byte[] plain() throws IOException {
    try (PDDocument file = new PDDocument()) {
      Map<Face, PDFont> used = new EnumMap<>(Face.class);
      for (Sheet sheet : laid.sheets()) {
        PDRectangle size = new PDRectangle((float) sheet.width(), (float) sheet.height());
        PDPage page = new PDPage(size);
        file.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(file, page)) {
          for (Mark mark : sheet.marks()) {
            if (mark.ink() instanceof Ink.Text text) {
              draw(text, sheet, stream, used, file);
            }
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
      file.save(bytes);
      return bytes.toByteArray();
    }
  }

  private void draw(
      Ink.Text text,
      Sheet sheet,
      PDPageContentStream stream,
      Map<Face, PDFont> used,
      PDDocument file)
      throws IOException {
    stream.beginText();
    stream.newLineAtOffset((float) text.x(), (float) (sheet.height() - text.y()));
    for (Metrics.Piece piece : new Metrics(fonts).pieces(text.text(), text.look())) {
      PDFont font = used.get(piece.face());
      if (font == null) {
        font = embeddable.embed(piece.face(), file);
        used.put(piece.face(), font);
      }
      stream.setFont(font, (float) text.look().size());
      stream.showText(piece.text());
    }
    stream.endText();
  }
}
