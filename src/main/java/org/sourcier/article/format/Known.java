package org.sourcier.article.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sourcier.article.page.PageArticle;
import org.sourcier.article.page.Paragraph;

/** What a format says of an article beside its words; each part may be unknown. */
record Known(
    Optional<String> title,
    Optional<String> author,
    Optional<String> outlet,
    Optional<String> agency,
    Optional<LocalDate> published,
    Optional<LocalDate> updated,
    Optional<String> language,
    Optional<String> url) {

  /** Nothing but a title, or not even that. */
  static Known titled(Optional<String> title) {
    return of(title, Optional.empty());
  }

  /** Nothing but an address, or not even that. */
  static Known at(Optional<String> url) {
    return of(Optional.empty(), url);
  }

  /** Nothing but a title and an address. */
  static Known of(Optional<String> title, Optional<String> url) {
    Optional<String> unknown = Optional.empty();
    Optional<LocalDate> never = Optional.empty();
    return new Known(title, unknown, unknown, unknown, never, never, unknown, url);
  }

  /** An article of these paragraphs. */
  PageArticle article(List<Paragraph> paragraphs) {
    return new PageArticle(
        title, paragraphs, author, outlet, agency, published, updated, language, url, List.of());
  }

  /** A page's article; what the format says counts before what the page says. */
  PageArticle with(PageArticle page) {
    return new PageArticle(
        title.or(page::title),
        page.paragraphs(),
        author.or(page::author),
        outlet.or(page::outlet),
        agency.or(page::agency),
        published.or(page::published),
        updated.or(page::updated),
        language.or(page::language),
        url.or(page::url),
        page.leftOut());
  }
}
