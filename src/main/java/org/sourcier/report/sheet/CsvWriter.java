package org.sourcier.report.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes a sheet as comma-separated values (RFC 4180) in UTF-8, as spreadsheet programs expect it:
 * a byte order mark, without which Excel takes the text for Latin-1; the separator of the reader's
 * language; no cell that would run as a formula.
 */
public final class CsvWriter {
  /** What makes Excel or LibreOffice take a cell for a formula (OWASP, CSV injection). */
  private static final String FORMULA = "=+-@＝＋－＠|";

  private static final String MARK = "\ufeff";

  private final CSVFormat format;

  /**
   * @param separator of cells: a semicolon where the comma parts the digits of a number, as in
   *     French, else a comma
   */
  public CsvWriter(char separator) {
    this.format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator)
            .setQuoteMode(QuoteMode.MINIMAL)
            .setRecordSeparator("\r\n")
            .get();
  }

  /** The bytes of a file. */
  public byte[] write(Sheet sheet) {
    StringBuilder text = new StringBuilder(MARK);
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecord(harmless(sheet.header()));
      for (List<String> row : sheet.rows()) {
        printer.printRecord(harmless(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> harmless(List<String> row) {
    return row.stream().map(CsvWriter::harmless).toList();
  }

  /** On one line, without control characters, behind an apostrophe where it starts a formula. */
  private static String harmless(String cell) {
    String line = cell.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "").strip();
    boolean formula = !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0;
    return formula ? "'" + line : line;
  }
}
