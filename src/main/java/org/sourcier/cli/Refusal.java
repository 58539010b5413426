package org.sourcier.cli;

/** Why a command cannot be carried out, in lines for the person who gave it. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  Refusal(String lines) {
    super(lines);
  }

  Refusal(String lines, Throwable cause) {
    super(lines, cause);
  }
}
