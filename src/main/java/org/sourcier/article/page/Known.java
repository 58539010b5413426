package org.sourcier.article.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a page or another format says of an article beside its words; each part may be unknown.
 *
 * @param outlet whose page it is
 * @param agency whose text it is
 * @param language as BCP 47 writes it: "fr", "fr-CA"
 * @param url the canonical address
 */
public record Known(
    Optional<String> title,
    Optional<String> author,
    Optional<String> outlet,
    Optional<String> agency,
    Optional<LocalDate> published,
    Optional<LocalDate> updated,
    Optional<String> language,
    Optional<String> url) {

  /** Nothing but a title, or not even that. */
  public static Known titled(Optional<String> title) {
    return of(title, Optional.empty());
  }

  /** Nothing but an address, or not even that. */
  public static Known at(Optional<String> url) {
    return of(Optional.empty(), url);
  }

  /** Nothing but a title and an address. */
  public static Known of(Optional<String> title, Optional<String> url) {
    Optional<String> unknown = Optional.empty();
    Optional<LocalDate> never = Optional.empty();
    return new Known(title, unknown, unknown, unknown, never, never, unknown, url);
  }

  /** An article of these paragraphs. */
  public PageArticle article(List<Paragraph> paragraphs) {
    return new PageArticle(this, paragraphs, List.of());
  }

  /** An article; what is known here counts before what it says itself. */
  public PageArticle with(PageArticle article) {
    return new PageArticle(or(article.known()), article.paragraphs(), article.leftOut());
  }

  private Known or(Known other) {
    return new Known(
        title.or(other::title),
        author.or(other::author),
        outlet.or(other::outlet),
        agency.or(other::agency),
        published.or(other::published),
        updated.or(other::updated),
        language.or(other::language),
        url.or(other::url));
  }
}
