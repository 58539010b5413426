package org.sourcier.text;

import java.util.List;
import org.sourcier.article.Span;

/** Reads the words of a sentence in one language. Safe between threads. */
interface Grammar {
  /**
   * The words and marks of a stretch, with part of speech, lemma and readings.
   *
   * @param text the article's text
   * @param plain the same text in plain spelling, position by position
   * @param stretch a sentence
   */
  List<Token> tokens(String text, String plain, Span stretch);
}
