package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcier.report.block.Marking;

/** What stands at the top and bottom of every page: title, marking, number of the page. */
final class RunningLines {
  private static final double HEAD = 32;
  private static final double FOOT = 40;

  private final Setting setting;
  private final String title;
  private final String creator;
  private final Optional<Marking> marking;
  private final boolean titled;

  /**
   * The running lines of a document.
   *
   * @param titled whether the first page says the title and the marking itself
   */
  RunningLines(
      Setting setting, String title, String creator, Optional<Marking> marking, boolean titled) {
    this.setting = setting;
    this.title = title;
    this.creator = creator;
    this.marking = marking;
    this.titled = titled;
  }

  /** The lines of page {@code number} (from 0) of {@code total}, as decoration. */
  List<Mark> marks(int number, int total, double width, double height) {
    List<Mark> marks = new ArrayList<>();
    double right = width - Paper.SIDE;
    if (number > 0 || !titled) {
      marks.addAll(text(title, Paper.SIDE, HEAD, right - Paper.SIDE - 130));
      marks.addAll(label(right, HEAD));
    }
    double foot = height - FOOT;
    marks.add(rule(foot - 4, right));
    marks.addAll(text(creator, Paper.SIDE, foot, 150));
    marks.addAll(label(width / 2 + labelWidth() / 2, foot));
    String page = (number + 1) + " / " + total;
    double pageWidth = setting.metrics().width(page, Look.RUNNING);
    marks.addAll(text(page, right - pageWidth - 1, foot, 100));
    return marks;
  }

  private List<Mark> text(String text, double x, double y, double room) {
    Tag none = setting.tags().document();
    return setting.line(text, Look.RUNNING, none, x, y + Look.RUNNING.baseline(), room).stream()
        .map(Mark::asDecoration)
        .toList();
  }

  private Mark rule(double y, double right) {
    return Mark.decoration(Ink.Stroke.line(Paper.SIDE, y, right, y, 0.4, Colour.LINE));
  }

  private List<Mark> label(double right, double y) {
    return marking
        .map(
            label ->
                TitleSetter.label(
                    setting,
                    label,
                    Look.MARKING,
                    setting.tags().document(),
                    right - labelWidth(),
                    y))
        .orElse(List.of())
        .stream()
        .map(Mark::asDecoration)
        .toList();
  }

  private double labelWidth() {
    return marking
        .map(label -> setting.metrics().width(label.text(), Look.MARKING))
        .map(width -> Math.min(width, 300) + Look.MARKING.size() * 1.2)
        .orElse(0.0);
  }
}
