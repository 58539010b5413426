package org.sourcier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcier.report.block.Attachment;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Document;
import org.sourcier.report.block.Heading;
import org.sourcier.report.block.Marking;
import org.sourcier.report.wording.Wording;

/** Composes the report: all that is said, in its order, ready to be drawn. */
public final class Composer {
  private final ReportOptions options;

  public Composer(ReportOptions options) {
    this.options = options;
  }

  /**
   * The report of an analysis.
   *
   * @param ledger the same analysis as JSON, to travel inside the document
   */
  public Document compose(Analysis analysis, byte[] ledger) {
    Wording words = Wording.in(options.language());
    String name = options.name() + ".json";
    Attachment attachment =
        new Attachment(name, "application/json", words.say("title.ledger"), ledger);
    return new Document(
        options.language().code(),
        analysis.set().title(),
        words.say(
            "title.subject",
            Map.of("articles", words.count("noun.article", analysis.articles().size()))),
        words.items("title.keywords"),
        words.say("title.version-value", Map.of("version", analysis.version())),
        options.date(),
        options.paper(),
        analysis.set().marking().map(Marking::of),
        blocks(Desk.of(analysis, words)),
        Optional.of(attachment));
  }

  private List<Block> blocks(Desk desk) {
    Counts counts = Counts.of(desk.analysis());
    Selection selection = Selection.of(desk.analysis().claims());
    Front front = new Front(desk, options.date());
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(front.blocks());
    blocks.addAll(new BottomLine(desk, counts).blocks());
    blocks.addAll(new KeyJudgements(desk, counts).blocks());
    blocks.addAll(new SourceSummary(desk, counts, front).blocks());
    blocks.addAll(pictures(desk, selection));
    blocks.addAll(new ClaimSections(desk, selection).blocks());
    blocks.addAll(new ContestedTable(desk).blocks());
    blocks.addAll(new Reprints(desk).blocks());
    blocks.addAll(new Gaps(desk).blocks());
    blocks.addAll(new Notes(desk).blocks());
    blocks.addAll(new MethodPages(desk).blocks());
    return blocks;
  }

  private static List<Block> pictures(Desk desk, Selection selection) {
    List<Block> pictures = new ArrayList<>();
    pictures.addAll(new SpeakersFigure(desk).blocks());
    pictures.addAll(new MatrixFigure(desk, selection.main()).blocks());
    pictures.addAll(new ChainsFigure(desk, desk.analysis().claims()).blocks());
    pictures.addAll(new TimelineFigure(desk).blocks());
    if (!pictures.isEmpty()) {
      pictures.add(0, Heading.of(1, desk.words().say("pictures.title"), "pictures"));
    }
    return pictures;
  }
}
