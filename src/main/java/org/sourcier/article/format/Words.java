package org.sourcier.article.format;

import java.util.List;
import java.util.regex.Pattern;
import org.sourcier.article.page.FragmentReader;
import org.sourcier.article.page.Known;
import org.sourcier.article.page.PageArticle;
import org.sourcier.article.page.PageReader;

/**
 * Words that come with what is known of them: plain, or a page, or a part of one that is all
 * article.
 */
final class Words {
  private static final Pattern MARKED =
      Pattern.compile(
          "(?i)<(?:p|br|div|h[1-6]|ul|li|article|html|body|strong|a)(?:\\s[^<>]{0,2000})?/?>");

  private static final Pattern PAGE = Pattern.compile("(?i)<(?:html|body)[\\s>]");

  private Words() {}

  /** The article of words that may be a page or a part of one. */
  static PageArticle article(String words, String place, Known known, PageReader pages) {
    if (PAGE.matcher(words).find()) {
      return known.with(pages.read(words, place));
    }
    if (MARKED.matcher(words).find()) {
      return known.article(new FragmentReader().read(words));
    }
    return known.article(List.copyOf(Paragraphs.of(words)));
  }
}
