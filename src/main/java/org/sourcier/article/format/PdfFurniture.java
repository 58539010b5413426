package org.sourcier.article.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sourcier.article.page.LeftOut;

/**
 * What runs along the pages: heads and feet, which repeat near the edges but for their numbers, and
 * page numbers. A browser prints the page's address there.
 */
final class PdfFurniture {
  /** Heads and feet stand in this share of the page's height. */
  private static final double EDGE = 0.1;

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)(?:page|p\\.|seite)?\\s*[-–—]?\\s*\\d{1,4}\\s*(?:(?:/|sur|of|de)\\s*\\d{1,4})?\\s*[-–—]?");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S{4,500}");

  private final Map<String, Integer> pagesWith;
  private final List<PdfPage> pages;

  private PdfFurniture(List<PdfPage> pages, Map<String, Integer> pagesWith) {
    this.pages = pages;
    this.pagesWith = pagesWith;
  }

  /** What runs along these pages. */
  static PdfFurniture of(List<PdfPage> pages) {
    Map<String, Integer> counted = new TreeMap<>();
    for (PdfPage page : pages) {
      edges(page)
          .map(PdfFurniture::shape)
          .distinct()
          .forEach(s -> counted.merge(s, 1, Integer::sum));
    }
    return new PdfFurniture(pages, counted);
  }

  /** The page's lines without it. */
  List<PdfLine> without(PdfPage page) {
    return page.lines().stream().filter(line -> !isFurniture(line, page)).toList();
  }

  /** The address that a browser printed with the page. */
  Optional<String> url() {
    return pages.stream()
        .flatMap(page -> edges(page).filter(line -> isFurniture(line, page)))
        .map(line -> ADDRESS.matcher(line.text()))
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst();
  }

  /** What was left out of the pages, each line once. */
  List<LeftOut> leftOut() {
    return pages.stream()
        .flatMap(page -> edges(page).filter(line -> isFurniture(line, page)))
        .map(line -> new LeftOut(line.text(), "runs along the pages"))
        .distinct()
        .toList();
  }

  private boolean isFurniture(PdfLine line, PdfPage page) {
    if (!atEdge(line, page)) {
      return false;
    }
    boolean repeated =
        pages.size() > 1
            && pagesWith.getOrDefault(shape(line), 0) * 2 >= pages.size()
            && pagesWith.getOrDefault(shape(line), 0) > 1;
    boolean address = ADDRESS.matcher(line.text()).lookingAt();
    return repeated || address || PAGE_NUMBER.matcher(line.text()).matches();
  }

  private static Stream<PdfLine> edges(PdfPage page) {
    return page.lines().stream().filter(line -> atEdge(line, page));
  }

  private static boolean atEdge(PdfLine line, PdfPage page) {
    return line.base() < EDGE * page.height() || line.base() > (1 - EDGE) * page.height();
  }

  private static String shape(PdfLine line) {
    return DIGITS.matcher(line.text()).replaceAll("0");
  }
}
