package org.sourcier.report.citation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;
import org.sourcier.party.VoicedArticle;
import org.sourcier.report.Analysis;
import org.sourcier.report.ArticleTitle;
import org.sourcier.report.json.Json;
import org.sourcier.report.wording.Wording;
import org.sourcier.time.Interval;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the articles of a report as CSL-JSON, the input of citation processors (Citation Style
 * Language 1.0.2, csl-data.json). What is not known is left out, as the schema wants it.
 */
public final class CslWriter {
  private static final int HASH_SHOWN = 12;

  private final Wording words;

  /**
   * @param words in the language of the report
   */
  public CslWriter(Wording words) {
    this.words = words;
  }

  /** The items, one for each article, in the order of the end notes; a line end at the end. */
  public byte[] write(Analysis analysis) {
    ArrayNode items = Json.nodes(analysis.articles().stream().map(this::item).toList());
    return (Json.pages(items) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private ObjectNode item(VoicedArticle voiced) {
    Article article = voiced.text().article();
    Metadata known = article.metadata();
    ObjectNode item = Json.object();
    item.put("id", "article-" + article.id() + "-" + article.sha256().substring(0, HASH_SHOWN));
    item.put("type", "article-newspaper");
    // Reference managers list items by title, so an article without one gives its first words.
    item.put("title", ArticleTitle.of(voiced, words).words());
    known.outlet().ifPresent(outlet -> item.put("container-title", outlet));
    known.agency().ifPresent(agency -> item.put("publisher", agency));
    known.written().ifPresent(days -> item.set("issued", date(days)));
    known.url().ifPresent(url -> item.put("URL", url));
    item.put("language", voiced.text().language().code());
    item.put("note", "SHA-256: " + article.sha256() + "; " + article.path());
    return item;
  }

  /** A day, a month, or the first and last day of a longer time (CSL-JSON, date variables). */
  private static ObjectNode date(Interval days) {
    LocalDate from = days.from();
    List<ArrayNode> parts =
        days.month()
            ? List.of(parts(from.getYear(), from.getMonthValue()))
            : Stream.of(from, days.to()).distinct().map(CslWriter::day).toList();
    return Json.object().set("date-parts", Json.nodes(parts));
  }

  private static ArrayNode day(LocalDate day) {
    return parts(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private static ArrayNode parts(int... numbers) {
    ArrayNode parts = Json.nodes(List.of());
    IntStream.of(numbers).forEach(parts::add);
    return parts;
  }
}
