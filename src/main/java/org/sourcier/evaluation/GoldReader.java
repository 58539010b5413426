package org.sourcier.evaluation;

import java.util.List;

/** Reads the gold of one article. */
interface GoldReader {

  /**
   * The annotated assertions.
   *
   * @param name of the gold file, for messages
   * @param gold its content
   * @param text the article that it annotates
   */
  List<Gold> read(String name, String gold, String text) throws GoldProblem;
}
