package org.sourcier.finding;

/** Whether the source's own words are given. */
public enum Mode {
  DIRECT,
  INDIRECT,
  MIXED
}
