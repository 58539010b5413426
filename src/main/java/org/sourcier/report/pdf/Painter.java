package org.sourcier.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.sourcier.report.pdf.font.Face;
import org.sourcier.report.pdf.font.Typeface;
import org.sourcier.report.pdf.layout.Ink;
import org.sourcier.report.pdf.layout.Look;
import org.sourcier.report.pdf.layout.Metrics;

/** Puts ink on pages. */
final class Painter {
  /** What a circle needs of Bézier curves (4/3 of tan 22.5°). */
  private static final double CIRCLE = 0.5523;

  private final PDDocument file;
  private final PdfFonts fonts;
  private final Metrics metrics;
  private final Map<Face, PDFont> embedded = new EnumMap<>(Face.class);

  Painter(PDDocument file, PdfFonts fonts) {
    this.file = file;
    this.fonts = fonts;
    metrics = new Metrics(fonts.measures());
  }

  /** Draws {@code ink} on the page of a stream, whose height turns its y upside down. */
  void draw(Ink ink, PDPageContentStream page, double height) throws IOException {
    try {
      ink.accept(new Brush(page, height));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private final class Brush implements Ink.Visitor {
    private final PDPageContentStream page;
    private final double height;

    Brush(PDPageContentStream page, double height) {
      this.page = page;
      this.height = height;
    }

    @Override
    public void text(Ink.Text text) {
      attempt(() -> letters(text));
    }

    @Override
    public void area(Ink.Area area) {
      attempt(() -> fill(area));
    }

    @Override
    public void stroke(Ink.Stroke stroke) {
      attempt(() -> line(stroke));
    }

    private void letters(Ink.Text text) throws IOException {
      Look look = text.look();
      page.beginText();
      page.setNonStrokingColor(red(look.colour()), green(look.colour()), blue(look.colour()));
      if (text.upright()) {
        page.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, x(text.x()), y(text.y())));
      } else {
        page.newLineAtOffset(x(text.x()), y(text.y()));
      }
      for (Metrics.Piece piece : metrics.pieces(text.text(), look)) {
        page.setFont(font(piece.face()), (float) look.size());
        page.showTextWithPositioning(kerned(piece));
      }
      page.endText();
    }

    private void fill(Ink.Area area) throws IOException {
      page.setNonStrokingColor(red(area.colour()), green(area.colour()), blue(area.colour()));
      if (area.radius() > 0) {
        disc(area.corners().get(0), area.radius());
      } else {
        path(area.corners());
      }
      page.fill();
    }

    private void line(Ink.Stroke stroke) throws IOException {
      page.setStrokingColor(red(stroke.colour()), green(stroke.colour()), blue(stroke.colour()));
      page.setLineWidth((float) stroke.thickness());
      float[] dashes =
          stroke.dash().map(dash -> new float[] {dash.floatValue()}).orElse(new float[0]);
      page.setLineDashPattern(dashes, 0);
      path(stroke.points());
      if (stroke.closed()) {
        page.closePath();
      }
      page.stroke();
    }

    private void path(List<Ink.Point> points) throws IOException {
      page.moveTo(x(points.get(0).x()), y(points.get(0).y()));
      for (Ink.Point point : points.subList(1, points.size())) {
        page.lineTo(x(point.x()), y(point.y()));
      }
    }

    private void disc(Ink.Point centre, double radius) throws IOException {
      double x = centre.x();
      double y = centre.y();
      double bow = CIRCLE * radius;
      page.moveTo(x(x + radius), y(y));
      curve(x + radius, y + bow, x + bow, y + radius, x, y + radius);
      curve(x - bow, y + radius, x - radius, y + bow, x - radius, y);
      curve(x - radius, y - bow, x - bow, y - radius, x, y - radius);
      curve(x + bow, y - radius, x + radius, y - bow, x + radius, y);
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3)
        throws IOException {
      page.curveTo(x(x1), y(y1), x(x2), y(y2), x(x3), y(y3));
    }

    private float x(double x) {
      return (float) x;
    }

    private float y(double y) {
      return (float) (height - y);
    }
  }

  /** Something to write that may fail. */
  private interface Step {
    void run() throws IOException;
  }

  private static void attempt(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDFont font(Face face) throws IOException {
    PDFont known = embedded.get(face);
    if (known == null) {
      known = fonts.embed(face, file);
      embedded.put(face, known);
    }
    return known;
  }

  /** The text cut where letters move closer or apart, with by how much in between. */
  private Object[] kerned(Metrics.Piece piece) {
    Typeface typeface = fonts.measures().typeface(piece.face());
    List<Object> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int before = 0;
    for (int i = 0; i < piece.text().length(); ) {
      int codePoint = piece.text().codePointAt(i);
      int glyph = typeface.glyph(codePoint);
      double kern = i > 0 ? typeface.kern(before, glyph) : 0;
      if (kern != 0) {
        parts.add(part.toString());
        parts.add((float) -kern);
        part.setLength(0);
      }
      part.appendCodePoint(codePoint);
      before = glyph;
      i += Character.charCount(codePoint);
    }
    parts.add(part.toString());
    return parts.toArray();
  }

  private static float red(int colour) {
    return (colour >> 16 & 0xFF) / 255f;
  }

  private static float green(int colour) {
    return (colour >> 8 & 0xFF) / 255f;
  }

  private static float blue(int colour) {
    return (colour & 0xFF) / 255f;
  }
}
