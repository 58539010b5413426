package org.sourcier.report.block;

/** The kind of paper a document is meant to be printed on. */
public enum Paper {
  A4,
  LETTER
}
