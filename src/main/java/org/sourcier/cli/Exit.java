package org.sourcier.cli;

/** What the exit codes mean. */
final class Exit {
  /** All was done. */
  static final int DONE = 0;

  /** Nothing could be read, something not be written, or a rule is broken; the rest was done. */
  static final int WRONG = 1;

  /** The command itself was not understood. */
  static final int USAGE = 2;

  /** The rules that were to be checked are broken. */
  static final int BROKEN = 2;

  /** Stopped from outside, as shells count it: 128 and the signal's number. */
  static final int STOPPED = 130;

  private Exit() {}
}
