package org.sourcier.report.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.sourcier.report.pdf.font.Face;
import org.sourcier.report.pdf.font.Fonts;

/** The fonts as PDFBox wants them, each parsed once. */
final class PdfFonts {
  private final Fonts fonts;
  private final Map<Face, TrueTypeFont> parsed = new EnumMap<>(Face.class);

  PdfFonts(Fonts fonts) {
    this.fonts = fonts;
  }

  /** The measures behind them. */
  Fonts measures() {
    return fonts;
  }

  /** A subset of {@code face} for {@code file}. */
  PDFont embed(Face face, PDDocument file) throws IOException {
    TrueTypeFont font = parsed.get(face);
    if (font == null) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(fonts.typeface(face).file()));
      font.setEnableGsub(false);
      parsed.put(face, font);
    }
    return PDType0Font.load(file, font, true);
  }
}
