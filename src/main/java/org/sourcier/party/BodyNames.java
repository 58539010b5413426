package org.sourcier.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How an article calls the bodies it names: "Maison Blanche", where the register says more. */
final class BodyNames {
  private final ArticleWords words;
  private final Register register;
  private final Map<String, String> longest = new HashMap<>();
  private final Map<String, String> known = new HashMap<>();

  BodyNames(ArticleWords words, Marks marks, Register register) {
    this.words = words;
    this.register = register;
    for (Mark mark : marks.all()) {
      if (mark.entry() instanceof Entry.Body body) {
        known.put(body.id(), body.name());
        longest.merge(body.id(), written(mark, body), (a, b) -> b.length() > a.length() ? b : a);
      }
    }
  }

  /** The longest form in the article of the body with this id. */
  Optional<String> written(String id) {
    return Optional.ofNullable(longest.get(id));
  }

  /** The one name in all languages of the body with this id. */
  Optional<String> known(String id) {
    return Optional.ofNullable(known.get(id));
  }

  /** Without an article that is no part of the name: "la Maison Blanche", but "Le Monde". */
  private String written(Mark mark, Entry.Body body) {
    List<Words.Piece> pieces = words.pieces().subList(0, mark.to());
    boolean bare =
        mark.from() + 1 < mark.to()
            && register.smallWords().in(SmallWords.List.DEFINITE, words.key(mark.from()))
            && !Words.key(body.name()).startsWith(words.key(mark.from()) + " ")
            && register
                .longestAt(pieces, mark.from() + 1)
                .filter(hit -> hit.entries().contains(mark.entry()))
                .isPresent();
    int from = bare ? mark.from() + 1 : mark.from();
    return words.line(new ArticleWords.Range(from, mark.to()));
  }
}
