package org.sourcier.article.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sourcier.article.page.Known;
import org.sourcier.article.page.PageArticle;
import org.sourcier.article.page.Paragraph;

/** Makes an article of the lines of a PDF's pages. */
final class PdfArticle {
  /** A headline is set at least this many times as large as the text. */
  private static final double HEADLINE = 1.3;

  private final List<PdfPage> pages;

  PdfArticle(List<PdfPage> pages) {
    this.pages = pages;
  }

  /** The article, in reading order, without what runs along all pages. */
  PageArticle read() {
    PdfFurniture furniture = PdfFurniture.of(pages);
    List<PdfBlock> blocks = new ArrayList<>();
    for (PdfPage page : pages) {
      PdfBlocks.add(blocks, new PdfColumns(furniture.without(page)).inOrder());
    }
    Optional<PdfBlock> title = title(blocks);
    PdfHyphens hyphens = new PdfHyphens(blocks);
    List<Paragraph> paragraphs =
        blocks.stream()
            .filter(block -> !title.equals(Optional.of(block)))
            .flatMap(block -> Paragraphs.one(hyphens.joined(block)))
            .toList();
    Optional<String> headline = title.map(hyphens::joined).map(Paragraphs::line);
    Known known = Known.of(headline, furniture.url());
    return new PageArticle(known, paragraphs, furniture.leftOut());
  }

  /** The first block of the largest letters of the first page, where they are large. */
  private Optional<PdfBlock> title(List<PdfBlock> blocks) {
    double usual = usualSize(blocks);
    double largest = first().mapToDouble(PdfLine::size).max().orElse(usual);
    return largest < HEADLINE * usual
        ? Optional.empty()
        : blocks.stream().filter(block -> block.size() > largest - 1).findFirst();
  }

  private Stream<PdfLine> first() {
    return pages.stream().limit(1).flatMap(page -> page.lines().stream());
  }

  /** The size of most letters. */
  private static double usualSize(List<PdfBlock> blocks) {
    Map<Long, Integer> letters = new TreeMap<>();
    blocks.forEach(b -> letters.merge(Math.round(b.size()), b.length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(e -> (double) e.getKey())
        .orElse(1.0);
  }
}
