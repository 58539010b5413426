package org.sourcier.report.block;

import java.util.Optional;

/**
 * Who may read the document: a label of the Traffic Light Protocol, or the user's own word.
 *
 * @param text as printed: "TLP:AMBER+STRICT", "DIFFUSION RESTREINTE"
 * @param tlp the label it is, if it is one
 */
public record Marking(String text, Optional<Tlp> tlp) {

  public Marking {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a marking needs a word");
    }
  }

  /** Reads a word: a TLP label in any capitals is written the official way, others stay. */
  public static Marking of(String word) {
    Optional<Tlp> tlp = Tlp.of(word);
    return new Marking(tlp.map(Tlp::label).orElse(word.strip()), tlp);
  }
}
