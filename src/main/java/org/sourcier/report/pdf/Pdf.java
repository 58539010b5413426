package org.sourcier.report.pdf;

import java.util.Map;
import java.util.TreeMap;

/** A finished file and what its reader should be warned of. */
public final class Pdf {
  private final byte[] bytes;
  private final Map<Integer, Integer> missing;

  Pdf(byte[] bytes, Map<Integer, Integer> missing) {
    this.bytes = bytes.clone();
    this.missing = new TreeMap<>(missing);
  }

  /** The file, a copy. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * The code points that no font of ours can draw, with how often each occurs; "□" stands in their
   * place.
   */
  public Map<Integer, Integer> missing() {
    return new TreeMap<>(missing);
  }
}
