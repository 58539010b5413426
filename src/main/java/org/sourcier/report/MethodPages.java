package org.sourcier.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sourcier.grade.Letter;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Heading;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Items;
import org.sourcier.report.block.Paragraph;
import org.sourcier.report.block.Run;
import org.sourcier.report.block.Style;
import org.sourcier.report.block.Table;
import org.sourcier.report.block.Table.Align;
import org.sourcier.report.block.Table.Cell;
import org.sourcier.report.block.Table.Column;
import org.sourcier.report.block.Table.Row;
import org.sourcier.report.wording.Accuracy;
import org.sourcier.report.wording.Wording;

/** How the report was made, how its scales are read, and what it does not do. */
final class MethodPages {
  private static final int GATES = 7;
  private static final int NUMBERS = 6;

  private final Desk desk;
  private final Wording words;

  MethodPages(Desk desk) {
    this.desk = desk;
    this.words = desk.words();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Heading.of(1, words.say("method.title"), "method"));
    blocks.add(paragraph("method.units"));
    blocks.add(paragraph("method.conditional"));
    blocks.add(paragraph("method.grades"));
    blocks.add(scales());
    blocks.add(Heading.of(2, words.say("method.gates"), "method-gates"));
    blocks.add(paragraph("method.gates-note"));
    blocks.add(gates());
    blocks.add(Heading.of(2, words.say("method.limits-title"), "method-limits"));
    blocks.add(limits());
    blocks.add(Heading.of(2, words.say("method.accuracy"), "method-accuracy"));
    blocks.addAll(accuracy());
    blocks.add(small("method.sources", Map.of()));
    blocks.add(small("method.rules", Map.of("hash", desk.analysis().rules())));
    return blocks;
  }

  private Paragraph paragraph(String key) {
    return Paragraph.of(Inline.text(words.say(key)));
  }

  private Paragraph small(String key, Map<String, String> facts) {
    return new Paragraph(List.of(Run.of(words.say(key, facts), Style.SMALL)), Paragraph.Rank.NOTE);
  }

  /** Both scales beside each other; they have six steps each. */
  private Table scales() {
    List<Letter> letters = List.of(Letter.values());
    List<Row> rows =
        IntStream.rangeClosed(1, NUMBERS)
            .mapToObj(
                i -> {
                  String letter = letters.get(i - 1).name();
                  return new Row(
                      List.of(
                          Cell.of(Inline.strong(letter)),
                          Cell.of(Inline.text(words.say("letter." + letter))),
                          Cell.of(Inline.strong(Integer.toString(i))),
                          Cell.of(Inline.text(words.say("number-label." + i)))));
                })
            .toList();
    List<Column> columns =
        List.of(
            new Column(words.say("method.column.letter"), 2, Align.LEFT),
            new Column(words.say("method.letters"), 8, Align.LEFT),
            new Column(words.say("method.column.number"), 2, Align.LEFT),
            new Column(words.say("method.numbers"), 8, Align.LEFT));
    return new Table("", columns, rows, false);
  }

  private Table gates() {
    List<Row> rows =
        IntStream.range(0, GATES)
            .mapToObj(
                i ->
                    new Row(
                        List.of(
                            Cell.of(Inline.text(Integer.toString(i))),
                            Cell.of(Inline.text(words.say("gate." + i + ".when"))),
                            Cell.of(Inline.strong(words.say("gate." + i + ".number"))))))
            .toList();
    List<Column> columns =
        List.of(
            new Column(words.say("method.column.gate"), 2, Align.LEFT),
            new Column(words.say("method.column.when"), 16, Align.LEFT),
            new Column(words.say("method.column.number"), 2, Align.LEFT));
    return new Table("", columns, rows, true);
  }

  private Items limits() {
    List<List<Inline>> items =
        words.items("method.limits").stream()
            .map(limit -> List.<Inline>of(Inline.text(limit)))
            .toList();
    return new Items(Items.Order.BULLETED, items);
  }

  private static int width(String key) {
    return key.equals("set") ? 9 : 3;
  }

  private List<Block> accuracy() {
    List<Accuracy> measured = Accuracy.measured(words);
    if (measured.isEmpty()) {
      return List.of(paragraph("method.accuracy-none"));
    }
    List<Column> columns =
        Arrays.stream(new String[] {"set", "articles", "f1", "party"})
            .map(
                key ->
                    new Column(words.say("method.accuracy-column." + key), width(key), Align.LEFT))
            .toList();
    List<Row> rows =
        measured.stream()
            .map(
                a ->
                    new Row(
                        List.of(
                            Cell.of(Inline.text(a.set())),
                            Cell.of(Inline.text(a.articles())),
                            Cell.of(Inline.text(a.f1())),
                            Cell.of(Inline.text(a.party())))))
            .toList();
    return List.of(paragraph("method.accuracy-note"), new Table("", columns, rows, true));
  }
}
