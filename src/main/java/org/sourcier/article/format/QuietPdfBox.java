package org.sourcier.article.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Makes PDFBox say nothing and look for no fonts: it would read all fonts of the machine, leave a
 * file behind, and set the text of one PDF differently on two machines.
 */
final class QuietPdfBox {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** Held here, since a logger that nobody holds forgets its level. */
  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  /** Done once, when first asked for. */
  private static final class Done {
    static final boolean QUIET = quiet();
  }

  private QuietPdfBox() {}

  /** From now on PDFBox is quiet. */
  static void hush() {
    if (!Done.QUIET) {
      throw new IllegalStateException("PDFBox is not quiet");
    }
  }

  private static boolean quiet() {
    LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    try (InputStream font = PdfReader.class.getResourceAsStream(FONT)) {
      if (font == null) {
        throw new IllegalStateException("PDFBox has no font of its own");
      }
      FontMappers.set(new OneFont(new TTFParser().parse(new RandomAccessReadBuffer(font))));
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stands in for every font that a file names and does not bring. */
  private record OneFont(TrueTypeFont font) implements FontMapper {

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
      return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
      return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
        String name, PDFontDescriptor descriptor, PDCIDSystemInfo info) {
      return new CIDFontMapping(null, font, true);
    }
  }
}
