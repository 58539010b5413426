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
    List<Block> blocks = new ArrayList<>(front.blocks());
    for (Section section : options.sections()) {
      blocks.addAll(
          switch (section) {
            case BOTTOM_LINE -> new BottomLine(desk, counts).blocks();
            case JUDGEMENTS -> new KeyJudgements(desk, counts).blocks();
            case SOURCES -> new SourceSummary(desk, counts, front).blocks();
            case PICTURES -> pictures(desk, selection);
            case CLAIMS -> new ClaimSections(desk, selection).blocks();
            case CONTESTED -> new ContestedTable(desk).blocks();
            case CIRCULAR -> new Reprints(desk).blocks();
            case GAPS -> new Gaps(desk).blocks();
            case NOTES -> new Notes(desk).blocks();
            case METHOD -> new MethodPages(desk).blocks();
          });
    }
    // What a person changed is told whatever sections are wanted.
    blocks.addAll(new ReviewChanges(desk).blocks());
    return blocks;
  }

  private static List<Block> pictures(Desk desk, Selection selection) {
    List<Block> pictures = new ArrayList<>();
    pictures.addAll(new SpeakersFigure(desk).blocks());
    pictures.addAll(new MatrixFigure(desk, selection.main()).blocks());
    pictures.addAll(new ChainsFigure(desk, desk.analysis().claims()).blocks());
    pictures.addAll(new TimelineFigure(desk, desk.analysis().claims()).blocks());
    if (!pictures.isEmpty()) {
      pictures.add(0, Heading.of(1, desk.words().say("pictures.title"), "pictures"));
    }
    return pictures;
  }
}
