package org.sourcier.article.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds the article in a web page. It loads nothing: no script runs, no address is opened. */
public final class PageReader {
  /** Deeper trees are no articles, and walks down them would use up the stack. */
  private static final int DEEPEST = 512;

  private static final String ASIDE =
      "nav, header, footer, aside, form, script, style, noscript, template, figure";
  private static final String BLOCKS = "p, h2, h3, h4, li, blockquote";
  private static final int DAY = "2024-06-18".length();

  /**
   * The article of a page.
   *
   * @param html the page's source, decoded; any text is taken
   * @param place where it was found, against which its links are understood
   */
  public PageArticle read(String html, String place) {
    Document page = Jsoup.parse(html, place, Parser.htmlParser().setMaxDepth(DEEPEST));
    return new PageArticle(
        property(page, "og:title").or(() -> words(page.title())),
        paragraphs(page),
        property(page, "author"),
        property(page, "og:site_name"),
        Optional.empty(),
        property(page, "article:published_time").flatMap(PageReader::day),
        property(page, "article:modified_time").flatMap(PageReader::day),
        words(page.select("html").attr("lang")),
        words(page.select("link[rel=canonical]").attr("href")),
        List.of());
  }

  private static List<Paragraph> paragraphs(Document page) {
    page.select(ASIDE).remove();
    Element article = Optional.ofNullable(page.selectFirst("article")).orElse(page.body());
    List<Paragraph> found = new ArrayList<>();
    for (Element block : article.select(BLOCKS)) {
      words(block.ownText().isBlank() ? "" : block.text())
          .map(Paragraph::body)
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<String> property(Document page, String name) {
    String query = "meta[property=" + quoted(name) + "], meta[name=" + quoted(name) + "]";
    return words(page.select(query).attr("content"));
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  private static Optional<String> words(String text) {
    return Optional.of(text.strip()).filter(words -> !words.isEmpty());
  }

  private static Optional<LocalDate> day(String time) {
    try {
      return Optional.of(LocalDate.parse(time.substring(0, Math.min(DAY, time.length()))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
