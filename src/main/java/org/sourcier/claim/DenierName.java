package org.sourcier.claim;

import java.util.stream.Collectors;
import org.sourcier.article.Article;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedDenial;
import org.sourcier.text.Language;

/** Names whoever denies as a reader knows him: by name, by state, else by the article's words. */
public final class DenierName {
  private final Language language;

  /**
   * The names in one language.
   *
   * @param language of the report
   */
  public DenierName(Language language) {
    this.language = language;
  }

  /** The name of who denies; a dash where the article gives no words for him. */
  public String of(VoicedDenial denial, VoicedArticle article) {
    return Origin.known(denial.by(), language)
        .orElseGet(() -> words(denial, article.text().article()));
  }

  private static String words(VoicedDenial denial, Article article) {
    String words =
        denial.finding().deniers().stream()
            .map(span -> article.exact(span).replaceAll("\\s+", " ").strip())
            .collect(Collectors.joining(" / "));
    return words.isEmpty() ? "–" : words;
  }
}
