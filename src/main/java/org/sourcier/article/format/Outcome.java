package org.sourcier.article.format;

import org.sourcier.article.page.PageArticle;

/** What reading gave: articles, and remarks for the person who gave the files. */
public sealed interface Outcome {

  /** Where it was found, fit to be printed. */
  String place();

  /**
   * An article that is a text of its own.
   *
   * @param sha256 of the bytes it was read from
   * @param text decoded, else unchanged
   * @param verbatim whether the bytes are this text in UTF-8, so that they can stand for it
   */
  record Text(String place, String sha256, String text, boolean verbatim) implements Outcome {}

  /**
   * An article taken out of its format.
   *
   * @param sha256 of the bytes it was read from
   */
  record Extract(String place, String sha256, PageArticle article) implements Outcome {}

  /**
   * Why a thing was not read, or what is odd in it.
   *
   * @param fault what is wrong and what to do
   */
  record Remark(String place, Fault fault) implements Outcome {

    /** What is wrong and what to do, in English, one line, without the place. */
    public String message() {
      return fault.text();
    }
  }
}
