package org.sourcier.report.block;

import java.util.List;

/**
 * The head of the document: what it is, about what, made from what. Further blocks follow on the
 * same page unless a {@link PageBreak} comes between.
 *
 * @param kicker the kind of document, above the title; may be empty
 * @param subtitle under the title; may be empty
 * @param facts set, cutoff, version, rules and the like
 * @param pledge what the reader is promised, in a sentence or two; may be empty
 */
public record TitlePage(
    String kicker, String title, String subtitle, List<Fields.Field> facts, List<Inline> pledge)
    implements Block {

  public TitlePage {
    facts = List.copyOf(facts);
    pledge = List.copyOf(pledge);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.titlePage(this);
  }
}
