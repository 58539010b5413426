package org.sourcier.report.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.sourcier.report.block.Target;
import org.sourcier.report.pdf.layout.Ink;
import org.sourcier.report.pdf.layout.Jump;
import org.sourcier.report.pdf.layout.Laid;
import org.sourcier.report.pdf.layout.Legible;
import org.sourcier.report.pdf.layout.Tag;

/** The links on the pages and the bookmarks beside them. */
final class PdfLinks {
  private final PDDocument file;
  private final Laid laid;
  private final PdfStructure structure;

  PdfLinks(PDDocument file, Laid laid, PdfStructure structure) {
    this.file = file;
    this.laid = laid;
    this.structure = structure;
  }

  /** Makes {@code text} on {@code page} a link. */
  void add(Jump jump, Tag tag, Ink.Text text, PDPage page) throws IOException {
    Optional<PDAction> action = action(jump.target());
    if (action.isEmpty()) {
      return;
    }
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(area(text, page.getMediaBox().getHeight()));
    link.setContents(Legible.of(jump.description()));
    link.setPrinted(true);
    PDBorderStyleDictionary border = new PDBorderStyleDictionary();
    border.setWidth(0);
    link.setBorderStyle(border);
    link.setAction(action.get());
    page.getAnnotations().add(link);
    structure.annotate(tag, page, link);
  }

  private static PDRectangle area(Ink.Text text, double height) {
    double size = text.look().size();
    return new PDRectangle(
        (float) text.x(),
        (float) (height - text.y() - size * 0.25),
        (float) text.width(),
        (float) (size * 1.15));
  }

  private Optional<PDAction> action(Target target) {
    if (target instanceof Target.Web web) {
      PDActionURI action = new PDActionURI();
      action.setURI(web.url());
      return Optional.of(action);
    }
    return target instanceof Target.Place place
        ? destination(place.anchor()).map(PdfLinks::goTo)
        : Optional.empty();
  }

  private static PDAction goTo(PDPageXYZDestination destination) {
    PDActionGoTo action = new PDActionGoTo();
    action.setDestination(destination);
    return action;
  }

  private Optional<PDPageXYZDestination> destination(String anchor) {
    return Optional.ofNullable(laid.places().get(anchor))
        .map(
            place -> {
              PDPage page = file.getPage(place.page());
              PDPageXYZDestination destination = new PDPageXYZDestination();
              destination.setPage(page);
              destination.setLeft(0);
              destination.setTop((int) (page.getMediaBox().getHeight() - place.y()));
              return destination;
            });
  }

  /** Writes the bookmarks, each below the last one of a higher level. */
  void bookmarks() {
    PDDocumentOutline outline = new PDDocumentOutline();
    Deque<PDOutlineNode> open = new ArrayDeque<>();
    Deque<Integer> levels = new ArrayDeque<>();
    open.push(outline);
    levels.push(0);
    for (Laid.Bookmark bookmark : laid.bookmarks()) {
      while (levels.element() >= bookmark.level()) {
        levels.pop();
        open.pop();
      }
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(Legible.of(bookmark.text()));
      destination(bookmark.anchor()).ifPresent(item::setDestination);
      open.element().addLast(item);
      open.push(item);
      levels.push(bookmark.level());
    }
    file.getDocumentCatalog().setDocumentOutline(outline);
  }
}
