package org.sourcier.article;

/** Is told how far long work has come. */
public interface Watch {
  /** Nobody watches. */
  Watch NONE = (stage, done, of, name) -> {};

  /** The parts of long work, in their order. */
  enum Stage {
    READING,
    ANALYSING
  }

  /**
   * One more thing is done; may come from several threads at once.
   *
   * @param done of {@code of} things
   * @param name of what was done last
   */
  void done(Stage stage, int done, int of, String name);
}
