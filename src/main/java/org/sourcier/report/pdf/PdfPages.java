package org.sourcier.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.sourcier.report.pdf.layout.Ink;
import org.sourcier.report.pdf.layout.Laid;
import org.sourcier.report.pdf.layout.Mark;
import org.sourcier.report.pdf.layout.Sheet;
import org.sourcier.report.pdf.layout.Tag;

/** Draws the pages of a file, each piece of ink as what it means. */
final class PdfPages {
  private final PDDocument file;
  private final Laid laid;
  private final Painter painter;
  private final PdfStructure structure;
  private final PdfLinks links;

  PdfPages(PDDocument file, PdfFonts fonts, Laid laid) {
    this.file = file;
    this.laid = laid;
    painter = new Painter(file, fonts);
    structure = new PdfStructure(laid.tags());
    links = new PdfLinks(file, laid, structure);
  }

  /** Draws all of them. */
  void write() throws IOException {
    List<PDPage> pages = new ArrayList<>();
    for (Sheet sheet : laid.sheets()) {
      PDPage page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
      page.getCOSObject().setName("Tabs", "S");
      file.addPage(page);
      pages.add(page);
    }
    for (int i = 0; i < pages.size(); i++) {
      draw(laid.sheets().get(i), pages.get(i));
    }
    links.bookmarks();
    structure.close(file);
  }

  private void draw(Sheet sheet, PDPage page) throws IOException {
    try (PDPageContentStream stream = new PDPageContentStream(file, page)) {
      List<Mark> marks = sheet.marks();
      int start = 0;
      for (int i = 1; i <= marks.size(); i++) {
        if (i == marks.size() || !belongTogether(marks.get(start), marks.get(i))) {
          draw(marks.subList(start, i), sheet, page, stream);
          start = i;
        }
      }
    }
    sheet.figures().forEach((tag, area) -> structure.box(tag, box(area, sheet.height())));
  }

  private static boolean belongTogether(Mark one, Mark other) {
    return one.tag().equals(other.tag()) && one.jump().equals(other.jump());
  }

  private void draw(List<Mark> marks, Sheet sheet, PDPage page, PDPageContentStream stream)
      throws IOException {
    Optional<Tag> tag = marks.get(0).tag();
    if (tag.isPresent()) {
      String type = tag.get().type();
      stream.beginMarkedContent(COSName.getPDFName(type), structure.content(tag.get(), page));
    } else {
      stream.beginMarkedContent(COSName.ARTIFACT);
    }
    for (Mark mark : marks) {
      painter.draw(mark.ink(), stream, sheet.height());
    }
    stream.endMarkedContent();
    for (Mark mark : marks) {
      if (mark.jump().isPresent() && mark.ink() instanceof Ink.Text text) {
        links.add(mark.jump().get(), tag.orElseThrow(), text, page);
      }
    }
  }

  private static PDRectangle box(Ink.Area area, double height) {
    Ink.Point top = area.corners().get(0);
    Ink.Point bottom = area.corners().get(2);
    return new PDRectangle(
        (float) top.x(),
        (float) (height - bottom.y()),
        (float) (bottom.x() - top.x()),
        (float) (bottom.y() - top.y()));
  }
}
