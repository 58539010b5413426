package org.sourcier.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sourcier.report.Analysis;
import org.sourcier.report.AssertionSheet;
import org.sourcier.report.ClaimSheet;
import org.sourcier.report.Composer;
import org.sourcier.report.ReportOptions;
import org.sourcier.report.block.Document;
import org.sourcier.report.citation.CslWriter;
import org.sourcier.report.html.HtmlWriter;
import org.sourcier.report.ledger.Ledger;
import org.sourcier.report.pdf.Pdf;
import org.sourcier.report.pdf.PdfWriter;
import org.sourcier.report.pdf.font.Fonts;
import org.sourcier.report.sheet.CsvWriter;
import org.sourcier.report.stix.StixWriter;
import org.sourcier.report.wording.Wording;

/** Writes a report in the formats that are wanted, each as one or two files beside the others. */
final class Exports {
  private final Console console;
  private final Path folder;
  private final ReportOptions options;
  private final List<Path> written = new ArrayList<>();

  Exports(Console console, Path folder, ReportOptions options) {
    this.console = console;
    this.folder = folder;
    this.options = options;
  }

  /** Writes them and returns their places, in the order of the formats. */
  List<Path> write(Analysis analysis, Set<Format> formats) {
    byte[] ledger =
        Ledger.of(analysis, options.language(), options.date()).getBytes(StandardCharsets.UTF_8);
    Wording words = Wording.in(options.language());
    for (Format format : formats) {
      switch (format) {
        case PDF -> pdf(document(analysis, ledger));
        case HTML -> file(".html", new HtmlWriter().write(document(analysis, ledger)));
        case JSON -> file(".json", ledger);
        case CSV -> sheets(analysis, words);
        case CSL -> file(".csl.json", new CslWriter(words).write(analysis));
        case STIX -> file(".stix.json", new StixWriter(analysis, words, options.date()).write());
      }
    }
    return written;
  }

  private Document document(Analysis analysis, byte[] ledger) {
    return new Composer(options).compose(analysis, ledger);
  }

  private void pdf(Document document) {
    Pdf pdf = new PdfWriter(Fonts.load()).write(document);
    file(".pdf", pdf.bytes());
    if (!pdf.missing().isEmpty()) {
      String points =
          String.join(
              " ", pdf.missing().keySet().stream().map(c -> String.format("U+%04X", c)).toList());
      console.err().println("no font draws " + points + "; the report shows □ in their place");
    }
  }

  private void sheets(Analysis analysis, Wording words) {
    CsvWriter csv = new CsvWriter(words.say("sheet.separator").charAt(0));
    file("-claims.csv", csv.write(new ClaimSheet(analysis, words).sheet()));
    file("-assertions.csv", csv.write(new AssertionSheet(analysis, words).sheet()));
  }

  private void file(String ending, byte[] content) {
    Path place = folder.resolve(options.name() + ending);
    new SafeFile(place).write(out -> out.write(content));
    written.add(place);
  }
}
