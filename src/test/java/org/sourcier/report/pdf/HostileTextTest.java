package org.sourcier.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Card;
import org.sourcier.report.block.Chain;
import org.sourcier.report.block.Contents;
import org.sourcier.report.block.Excerpt;
import org.sourcier.report.block.Figure;
import org.sourcier.report.block.Heading;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.PageBreak;
import org.sourcier.report.block.Paragraph;
import org.sourcier.report.block.Run;
import org.sourcier.report.block.StackedBars;
import org.sourcier.report.block.Style;
import org.sourcier.report.block.Table;
import org.sourcier.report.block.Tone;
import org.sourcier.report.pdf.font.Fonts;

class HostileTextTest {
  private static final String MIXED =
      "עברית العربية 😀👩‍👩‍👧 \u202Eretourné\u202C \u0007\u0000 \uD800 ไทย 漢字 かな Ελλάδα \uE000";

  private final PdfWriter writer = new PdfWriter(Fonts.load());

  @Test
  void aDocumentWithoutBlocksIsValid() throws Exception {
    assertValid(List.of());
  }

  @Test
  void aDocumentOfOneEmptyParagraphIsValid() throws Exception {
    assertValid(List.of(Paragraph.of(Inline.text(""))));
  }

  @Test
  void strangeScriptsAndSignsAreMarkedAndReported() throws Exception {
    Pdf pdf = assertValid(everywhere(MIXED));
    assertTrue(pdf.missing().keySet().containsAll(List.of(0x5E2, 0x627, 0x1F600, 0xE000, 0xFFFD)));
    assertTrue(PdfText.of(pdf).contains("retourné"), "overrides are dropped, their text is kept");
  }

  @Test
  void emptyTextsEverywhereAreValid() throws Exception {
    assertValid(everywhere(""));
  }

  @Test
  void aWordOfThreeThousandLettersIsBrokenEverywhere() throws Exception {
    assertValid(everywhere("x".repeat(3000)));
  }

  @Test
  void hundredsOfCardsAreValid() throws Exception {
    List<Block> blocks = new ArrayList<>(List.of(new Contents("Sommaire", 2)));
    IntStream.rangeClosed(1, 300).mapToObj(SampleDocument::card).forEach(blocks::add);
    assertValid(blocks);
  }

  @Test
  void picturesTooLargeForAPageAreValid() throws Exception {
    List<String> parties = IntStream.range(0, 40).mapToObj(i -> "Partie " + i).toList();
    List<StackedBars.Bar> bars =
        parties.stream().map(party -> new StackedBars.Bar(party, List.of(1, 2))).toList();
    List<Chain.Node> nodes =
        parties.stream()
            .map(party -> new Chain.Node(party, Chain.Kind.ARTICLE, party, "détail"))
            .toList();
    List<Chain.Arrow> arrows =
        parties.stream().map(party -> new Chain.Arrow("Partie 0", party, "cité par")).toList();
    Figure.Legend legend = new Figure.Legend("big", "Une grande figure", "Beaucoup de parties.");
    assertValid(
        List.of(
            Heading.of(1, "Grandes figures", "big figures"),
            SampleDocument.matrix(parties),
            new PageBreak(),
            new StackedBars(legend, List.of("a", "b"), bars),
            new Chain(legend, nodes, arrows)));
  }

  private static List<Block> everywhere(String text) {
    Heading heading = Heading.of(1, text, "h");
    List<Inline> inlines = List.of(Inline.text(text));
    List<Table.Column> columns =
        List.of(
            new Table.Column(text, 1, Table.Align.LEFT),
            new Table.Column("b", 9, Table.Align.RIGHT));
    Table.Cell cell = new Table.Cell(inlines, Tone.THIN);
    Excerpt excerpt = new Excerpt(text, "fr", inlines, inlines, Tone.FIRM);
    return List.of(
        heading,
        new Contents(text, 3),
        Paragraph.of(Inline.text(text), Inline.strong(text)),
        excerpt,
        new Table(text, columns, List.of(new Table.Row(List.of(cell, cell))), true),
        new Card(text, Heading.of(2, text, ""), Optional.empty(), Tone.FAIR, List.of(excerpt)),
        new StackedBars(
            new Figure.Legend("", text, "Une barre."),
            List.of(text),
            List.of(new StackedBars.Bar(text, List.of(0)))),
        new Chain(
            new Figure.Legend("", text, "Un nœud."),
            List.of(new Chain.Node("n", Chain.Kind.ORIGIN, text, text)),
            List.of(new Chain.Arrow("n", "n", text))),
        new Paragraph(List.of(Run.of(text, Style.STRUCK)), Paragraph.Rank.NOTE));
  }

  private Pdf assertValid(List<Block> blocks) throws Exception {
    Pdf pdf = writer.write(SampleDocument.document(blocks));
    Files.write(Path.of("target/hostile-" + blocks.size() + ".pdf"), pdf.bytes());
    assertEquals(List.of(), Verification.failures(pdf.bytes()));
    return pdf;
  }
}
