package org.sourcier.article.format;

import org.sourcier.article.page.PageReader;

/**
 * What reading formats goes by.
 *
 * @param words that tell articles from other files and their parts from each other
 * @param pages finds the article in a web page
 */
public record FormatRules(FormatWords words, PageReader pages) {

  /** Those packed with the product. */
  public static FormatRules packed() {
    return new FormatRules(FormatWords.packed(), new PageReader());
  }
}
