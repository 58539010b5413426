package org.sourcier.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourcier.article.page.PageArticle;
import org.sourcier.article.page.Paragraph;

/** Sets an article that was taken out of its format as a text: title and paragraphs. */
final class PageText {
  private static final String BETWEEN = "\n\n";

  private PageText() {}

  /** The text; between its parts stand blank lines. */
  static String of(PageArticle article) {
    Optional<String> title = article.known().title();
    List<String> paragraphs =
        article.paragraphs().stream().filter(PageText::isTold).map(Paragraph::text).toList();
    boolean repeated = title.filter(paragraphs::contains).isPresent();
    return Stream.concat(title.filter(words -> !repeated).stream(), paragraphs.stream())
        .collect(Collectors.joining(BETWEEN, "", "\n"));
  }

  /** Captions and credits are not what the article tells. */
  private static boolean isTold(Paragraph paragraph) {
    return paragraph.kind() == Paragraph.Kind.BODY || paragraph.kind() == Paragraph.Kind.QUOTE;
  }
}
