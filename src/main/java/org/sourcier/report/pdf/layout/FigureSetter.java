package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.sourcier.report.block.Chain;
import org.sourcier.report.block.Figure;
import org.sourcier.report.block.Matrix;
import org.sourcier.report.block.StackedBars;
import org.sourcier.report.block.Timeline;

/** Sets figures with their captions; one too large for a page becomes several. */
final class FigureSetter {
  private static final int MOST_BARS = 24;
  private static final double CAPTION_ROOM = 70;

  private final Setting setting;
  private final TableSetter tables;
  private final Paper paper;

  FigureSetter(Setting setting, TableSetter tables, Paper paper) {
    this.setting = setting;
    this.tables = tables;
    this.paper = paper;
  }

  /** The slabs of {@code figure}. */
  List<Slab> figure(Figure figure, Frame frame) {
    List<Slab> slabs = figure.draw(new Artist(frame));
    String anchor = figure.legend().anchor();
    return Slabs.first(slabs, slab -> slab.below(10).anchored(List.of(anchor)));
  }

  private final class Artist implements Figure.Artist<List<Slab>> {
    private final Frame frame;

    Artist(Frame frame) {
      this.frame = frame;
    }

    @Override
    public List<Slab> bars(StackedBars bars) {
      List<Slab> slabs = new ArrayList<>();
      for (int from = 0; from < Math.max(1, bars.bars().size()); from += MOST_BARS) {
        int to = Math.min(bars.bars().size(), from + MOST_BARS);
        StackedBars part =
            new StackedBars(bars.legend(), bars.series(), bars.bars().subList(from, to));
        slabs.add(picture(bars, drawing -> new BarsDrawing(part, drawing, frame).draw()));
      }
      return captioned(bars, slabs);
    }

    @Override
    public List<Slab> matrix(Matrix matrix) {
      Trait summary = new Trait.Summary(matrix.legend().alternative());
      Tag table = setting.tags().add(frame.parent(), "Table", summary);
      Tag caption = setting.tags().add(table, "Caption");
      List<Slab> name = tables.name(matrix.legend().caption(), frame.within(caption), "P");
      MatrixSetter setter = new MatrixSetter(setting, paper.textWidth(true));
      List<Slab> head = new ArrayList<>(name);
      head.addAll(Slabs.keptWithNext(setter.key(matrix, frame.within(caption))));
      return setter.matrix(matrix, head, table, frame);
    }

    @Override
    public List<Slab> chain(Chain chain) {
      List<Slab> slabs = new ArrayList<>();
      for (Chain part : new ChainParts(chain).parts()) {
        slabs.add(
            picture(chain, drawing -> new ChainDrawing(part, drawing, frame).draw()).below(14));
      }
      return captioned(chain, slabs);
    }

    @Override
    public List<Slab> timeline(Timeline timeline) {
      List<Slab> slabs = new ArrayList<>();
      slabs.add(picture(timeline, drawing -> new TimelineDrawing(timeline, drawing, frame).draw()));
      slabs.addAll(captioned(timeline, List.of()));
      slabs.addAll(new TimelineSetter(setting).entries(timeline, frame));
      return slabs;
    }

    private Slab picture(Figure figure, ToDoubleFunction<Drawing> artist) {
      Trait alternative = new Trait.Alternative(figure.legend().alternative());
      Tag tag = setting.tags().add(frame.parent(), "Figure", alternative);
      Drawing drawing = new Drawing(setting, tag);
      double height = artist.applyAsDouble(drawing);
      return drawing.slab(Math.max(1, height), paper.textHeight(false) - CAPTION_ROOM);
    }

    private List<Slab> captioned(Figure figure, List<Slab> slabs) {
      List<Slab> all = new ArrayList<>(slabs);
      String caption = figure.legend().caption();
      if (!caption.isBlank()) {
        Tag tag = setting.tags().add(frame.parent(), "P");
        List<TextLine> lines = setting.lines(caption, Look.CAPTION, tag, frame.width());
        List<Slab> set = Strips.slabs(Look.CAPTION, List.of(Strips.Column.at(frame.left(), lines)));
        all.addAll(Slabs.first(Slabs.together(set), slab -> slab.below(5).reluctant(Cut.NEVER)));
      }
      return all;
    }
  }
}
