package org.sourcier.article;

import org.sourcier.article.format.Fault;

/**
 * Something that could not be read, or is odd.
 *
 * @param path what was given
 * @param fault what is wrong and what to do
 */
public record ReadProblem(String path, Fault fault) {

  /** What is wrong and what to do, in English, one line, without the path. */
  public String message() {
    return fault.text();
  }
}
