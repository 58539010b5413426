package org.sourcier.cli;

import java.io.PrintWriter;
import org.sourcier.article.ArticleSet;

/**
 * Where a command writes.
 *
 * @param out results, and the one line that says what was done
 * @param err what is wrong
 */
record Console(PrintWriter out, PrintWriter err) {

  /** Says of each file that could not be read why, and gives the exit code that follows. */
  int unread(ArticleSet set) {
    set.unread().forEach(problem -> err.println(problem.path() + ": " + problem.message()));
    return set.unread().isEmpty() ? Exit.DONE : Exit.WRONG;
  }
}
