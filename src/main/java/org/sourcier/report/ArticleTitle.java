package org.sourcier.report;

import org.sourcier.party.VoicedArticle;
import org.sourcier.report.wording.Wording;

/**
 * By what an article is called.
 *
 * @param words its title, else its first words
 * @param given whether it is its title
 */
public record ArticleTitle(String words, boolean given) {
  private static final int LONGEST = 200;
  private static final int INCIPIT = 80;

  /** The title of an article, on one line. */
  public static ArticleTitle of(VoicedArticle voiced, Wording words) {
    String title = Shorten.to(voiced.text().title(), LONGEST, words.say("cut"));
    return title.isEmpty()
        ? new ArticleTitle(incipit(voiced, words), false)
        : new ArticleTitle(title, true);
  }

  private static String incipit(VoicedArticle voiced, Wording words) {
    return voiced.text().sentences().stream()
        .findFirst()
        .map(s -> Passage.onOneLine(voiced.text().article(), s.span()))
        .map(first -> Shorten.to(first, INCIPIT, words.say("cut")))
        .orElse("–");
  }
}
