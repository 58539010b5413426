package org.sourcier.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sourcier.text.ArticleText;
import org.sourcier.text.LeftOut;

/**
 * The states that stand over an article: in its title, in the place it was sent from ("NAIROBI,
 * Kenya (AP) —"), in the name and the address of the paper that printed it.
 */
final class Headings {
  /** In words, the article counted: "The United States". */
  private static final int OPENING = 3;

  private final Register register;

  Headings(Register register) {
    this.register = register;
  }

  /** A state for each word that leads to one; the place it was sent from counts twice. */
  List<Party> of(ArticleText text) {
    List<Party> states = new ArrayList<>(named(Words.pieces(text.title())));
    for (LeftOut left : text.leftOut()) {
      if (left.kind().equals("dateline")) {
        List<Party> places = named(Words.pieces(text.article().text(), left.span()));
        places.stream().limit(1).forEach(p -> states.addAll(List.of(p, p)));
      }
    }
    paper(text).forEach(states::add);
    return states;
  }

  /** "NORWAY REJECTS DANISH CHARGES": the state that a title begins with. */
  Optional<Party> first(ArticleText text) {
    List<Words.Piece> title = Words.pieces(text.title());
    List<Party> opening = named(title.subList(0, Math.min(title.size(), OPENING)));
    return opening.size() == 1 ? Optional.of(opening.get(0)) : Optional.empty();
  }

  private Stream<Party> paper(ArticleText text) {
    Optional<String> outlet = text.article().metadata().outlet();
    return Stream.concat(
        outlet.stream().flatMap(o -> register.signs().in(Words.pieces(o)).stream()),
        text.article().metadata().url().flatMap(this::domain).stream());
  }

  /** The state of an address that ends in its letters: ".fr", ".co.uk". */
  private Optional<Party> domain(String url) {
    String host = url.replaceFirst("^[a-z]+://", "").replaceFirst("[:/?#].*$", "");
    String last = host.substring(host.lastIndexOf('.') + 1);
    return register.ofDomain(last);
  }

  private List<Party> named(List<Words.Piece> pieces) {
    List<Party> states = new ArrayList<>(register.signs().in(pieces));
    int at = 0;
    while (at < pieces.size()) {
      Optional<Register.Hit> hit = register.longestAt(pieces, at);
      hit.map(Register.Hit::first)
          .filter(e -> !(e instanceof Entry.Holder))
          .flatMap(Entry::party)
          .filter(Party::state)
          .ifPresent(states::add);
      at += hit.map(Register.Hit::length).orElse(1);
    }
    return states;
  }
}
