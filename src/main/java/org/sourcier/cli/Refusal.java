package org.sourcier.cli;

/** Why a command cannot be carried out, in lines for the person who gave it. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int exit;

  /** Something could not be read, written or understood. */
  Refusal(String lines) {
    super(lines);
    this.exit = Exit.WRONG;
  }

  /** The same, for what was thrown below. */
  Refusal(String lines, Throwable cause) {
    super(lines, cause);
    this.exit = Exit.WRONG;
  }

  private Refusal(String lines, int exit) {
    super(lines);
    this.exit = exit;
  }

  /** The command itself is wrong: it asks for something that there is not. */
  static Refusal ofUsage(String lines) {
    return new Refusal(lines, Exit.USAGE);
  }

  /** The program's exit code. */
  int exit() {
    return exit;
  }
}
