package org.sourcier.article.format;

/** Why a thing can't be read. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Fault fault;

  Unreadable(Fault fault) {
    super(fault.text());
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
