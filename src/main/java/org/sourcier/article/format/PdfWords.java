package org.sourcier.article.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the words and their places out of a PDF and joins those of one line in one column. */
final class PdfWords {
  /** Words of a line are parted by less than this many times the letters' size. */
  private static final double WORD_GAP = 1.0;

  /** Two words stand on one line when their bases differ by less than this share of the size. */
  private static final double SAME_LINE = 0.3;

  private final PDDocument document;
  private final int mostCharacters;

  PdfWords(PDDocument document, int mostCharacters) {
    this.document = document;
    this.mostCharacters = mostCharacters;
  }

  /** The pages with their lines, from top to bottom, then from left to right. */
  List<PdfPage> pages() throws IOException, Unreadable {
    List<PdfPage> pages = new ArrayList<>();
    int characters = 0;
    for (int number = 1; number <= document.getNumberOfPages(); number++) {
      Collector collector = new Collector(mostCharacters);
      collector.setStartPage(number);
      collector.setEndPage(number);
      collector.writeText(document, Writer.nullWriter());
      characters += collector.characters;
      if (characters > mostCharacters) {
        throw new Unreadable(Fault.of(Fault.Kind.LONG_PDF, mostCharacters));
      }
      double height = document.getPage(number - 1).getCropBox().getHeight();
      pages.add(new PdfPage(lines(collector.words), height));
    }
    return pages;
  }

  private static List<PdfLine> lines(List<PdfLine> words) {
    List<PdfLine> lines = new ArrayList<>();
    List<PdfLine> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingLong(PdfWords::row).thenComparingDouble(PdfLine::left));
    for (PdfLine word : sorted) {
      PdfLine last = lines.isEmpty() ? word : lines.get(lines.size() - 1);
      if (!lines.isEmpty() && follows(last, word)) {
        lines.set(lines.size() - 1, last.and(word));
      } else {
        lines.add(word);
      }
    }
    return lines;
  }

  /** Rows of two points: what is nearer belongs to one line, since no line is set so tight. */
  private static long row(PdfLine word) {
    return Math.round(word.base() / 2);
  }

  private static boolean follows(PdfLine last, PdfLine word) {
    double size = Math.max(last.size(), word.size());
    double gap = word.left() - last.right();
    return Math.abs(last.base() - word.base()) < SAME_LINE * size
        && gap < WORD_GAP * size
        && gap > -size;
  }

  /** Collects the words of one page. */
  private static final class Collector extends PDFTextStripper {
    private final List<PdfLine> words = new ArrayList<>();
    private final int most;
    private int characters;

    Collector(int most) {
      this.most = most;
    }

    @Override
    protected void writeString(String text, List<TextPosition> places) {
      String word = Paragraphs.line(text);
      if (places.isEmpty() || word.isEmpty() || characters > most) {
        return;
      }
      characters += word.length();
      TextPosition first = places.get(0);
      TextPosition last = places.get(places.size() - 1);
      words.add(
          new PdfLine(
              word,
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              first.getYDirAdj(),
              Math.max(1, first.getFontSizeInPt())));
    }
  }
}
