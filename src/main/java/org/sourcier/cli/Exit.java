package org.sourcier.cli;

/** What the exit codes mean. */
final class Exit {
  /** All was done. */
  static final int DONE = 0;

  /** Something could not be read or written, or a rule is broken; the rest was done. */
  static final int WRONG = 1;

  /** The command itself was not understood. */
  static final int USAGE = 2;

  /** The rules that were to be checked are broken. */
  static final int BROKEN = 2;

  private Exit() {}
}
