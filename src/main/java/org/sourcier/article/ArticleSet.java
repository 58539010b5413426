package org.sourcier.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The articles of one report, in the order in which they were given.
 *
 * @param title of the set: from {@code set.yaml}, else the folder's name
 * @param language of the report, "fr" or "en", where {@code set.yaml} gives it
 * @param marking printed on every page, where given
 * @param cutoff the day after which nothing was read, where given
 * @param unread what could not be read; it costs only itself
 */
public record ArticleSet(
    String title,
    Optional<String> language,
    Optional<String> marking,
    Optional<LocalDate> cutoff,
    List<Article> articles,
    List<ReadProblem> unread) {

  public ArticleSet {
    articles = List.copyOf(articles);
    unread = List.copyOf(unread);
  }

  /** The same set with other articles. */
  public ArticleSet with(List<Article> others) {
    return new ArticleSet(title, language, marking, cutoff, others, unread);
  }
}
