package org.sourcier.report.pdf.layout;

import java.util.List;
import java.util.Optional;

/** Something to draw. */
public sealed interface Ink {

  /** The same, shifted. */
  Ink moved(double right, double down);

  /** The same, {@code factor} times as large, from the origin. */
  Ink scaled(double factor);

  /** Gives the ink to the method for its kind. */
  void accept(Visitor visitor);

  /** One method per kind of ink. */
  interface Visitor {
    /** Letters. */
    void text(Text text);

    /** A filled area. */
    void area(Area area);

    /** A drawn line. */
    void stroke(Stroke stroke);
  }

  /** A position on the page. */
  record Point(double x, double y) {
    Point moved(double right, double down) {
      return new Point(x + right, y + down);
    }

    Point scaled(double factor) {
      return new Point(x * factor, y * factor);
    }
  }

  /**
   * Letters on a base line.
   *
   * @param width in points
   * @param upright whether they run from bottom to top instead of from left to right
   */
  record Text(double x, double y, Look look, String text, double width, boolean upright)
      implements Ink {
    @Override
    public Text moved(double right, double down) {
      return new Text(x + right, y + down, look, text, width, upright);
    }

    @Override
    public Text scaled(double factor) {
      Look smaller = look.sized(look.size() * factor);
      return new Text(x * factor, y * factor, smaller, text, width * factor, upright);
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.text(this);
    }
  }

  /**
   * A filled polygon or, with a radius, a disc about its only corner.
   *
   * @param colour 0xRRGGBB
   */
  record Area(List<Point> corners, double radius, int colour) implements Ink {
    static Area rectangle(double x, double y, double width, double height, int colour) {
      return new Area(
          List.of(
              new Point(x, y),
              new Point(x + width, y),
              new Point(x + width, y + height),
              new Point(x, y + height)),
          0,
          colour);
    }

    static Area disc(double x, double y, double radius, int colour) {
      return new Area(List.of(new Point(x, y)), radius, colour);
    }

    @Override
    public Area moved(double right, double down) {
      return new Area(shift(corners, right, down), radius, colour);
    }

    @Override
    public Area scaled(double factor) {
      return new Area(scale(corners, factor), radius * factor, colour);
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.area(this);
    }
  }

  /**
   * A line through points.
   *
   * @param dash length of dashes and gaps, if it is dashed
   * @param closed whether it returns to its first point
   */
  record Stroke(
      List<Point> points, double thickness, int colour, Optional<Double> dash, boolean closed)
      implements Ink {
    static Stroke line(double x1, double y1, double x2, double y2, double thickness, int colour) {
      return new Stroke(
          List.of(new Point(x1, y1), new Point(x2, y2)),
          thickness,
          colour,
          Optional.empty(),
          false);
    }

    /** The outline of a rectangle. */
    static Stroke frame(Area rectangle, double thickness, int colour) {
      return new Stroke(rectangle.corners(), thickness, colour, Optional.empty(), true);
    }

    /** The same with dashes. */
    Stroke dashed(double length) {
      return new Stroke(points, thickness, colour, Optional.of(length), closed);
    }

    @Override
    public Stroke moved(double right, double down) {
      return new Stroke(shift(points, right, down), thickness, colour, dash, closed);
    }

    @Override
    public Stroke scaled(double factor) {
      return new Stroke(scale(points, factor), thickness, colour, dash, closed);
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.stroke(this);
    }
  }

  private static List<Point> shift(List<Point> points, double right, double down) {
    return points.stream().map(point -> point.moved(right, down)).toList();
  }

  private static List<Point> scale(List<Point> points, double factor) {
    return points.stream().map(point -> point.scaled(factor)).toList();
  }
}
