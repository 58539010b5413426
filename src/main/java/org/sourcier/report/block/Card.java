package org.sourcier.report.block;

import java.util.List;
import java.util.Optional;

/**
 * A section that belongs together: a claim with all that bears on it. Kept on one page where
 * possible.
 *
 * @param label above the heading, short: "C1 · Washington, Séoul"; may be empty
 * @param heading the statement itself
 * @param facets by what it can be chosen
 */
public record Card(
    String label,
    Heading heading,
    Optional<Badge> badge,
    Tone tone,
    List<Block> body,
    Facets facets)
    implements Block {

  public Card {
    body = List.copyOf(body);
    if (body.stream().anyMatch(Card::isTopLevelOnly)) {
      throw new IllegalArgumentException(
          "a card holds no card, title page, end notes, contents or page break");
    }
  }

  /** A card that is not to be chosen by anything. */
  public Card(String label, Heading heading, Optional<Badge> badge, Tone tone, List<Block> body) {
    this(label, heading, badge, tone, body, Facets.NONE);
  }

  private static boolean isTopLevelOnly(Block block) {
    return block instanceof Card
        || block instanceof TitlePage
        || block instanceof EndNotes
        || block instanceof Contents
        || block instanceof PageBreak;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.card(this);
  }
}
