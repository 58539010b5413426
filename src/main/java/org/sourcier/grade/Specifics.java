package org.sourcier.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sourcier.claim.ClaimWords;
import org.sourcier.claim.Content;
import org.sourcier.text.Pos;
import org.sourcier.text.Token;

/** Which of who, what, when, where and how many a claim says. */
final class Specifics {
  private static final int FEWEST = 2;

  private final ClaimWords.Both words;

  Specifics(ClaimWords.Both words) {
    this.words = words;
  }

  /** In this order: who, what, when, where, how-many. */
  List<String> of(List<Content> contents) {
    List<String> said = new ArrayList<>();
    add(said, "who", contents.stream().anyMatch(Specifics::who));
    add(said, "what", contents.stream().anyMatch(Specifics::what));
    add(said, "when", contents.stream().anyMatch(c -> !c.dates().isEmpty()));
    add(said, "where", contents.stream().anyMatch(this::where));
    add(said, "how-many", contents.stream().anyMatch(c -> !c.quantities().isEmpty()));
    return said;
  }

  private static void add(List<String> said, String what, boolean holds) {
    if (holds) {
      said.add(what);
    }
  }

  private static boolean who(Content content) {
    return content.tokens().stream().anyMatch(t -> t.pos() == Pos.PROPN)
        || content.terms().stream().anyMatch(t -> t.startsWith("state:"));
  }

  private static boolean what(Content content) {
    return content.terms().stream()
            .filter(t -> t.startsWith("idea:") || t.startsWith("word:"))
            .count()
        >= FEWEST;
  }

  private boolean where(Content content) {
    Set<String> placeWords = words.in(content.language()).placing();
    List<Token> tokens = content.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (placeWords.contains(tokens.get(i).norm()) && named(tokens, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean named(List<Token> tokens, int from) {
    int to = Math.min(tokens.size(), from + FEWEST);
    return tokens.subList(from, to).stream().anyMatch(t -> t.pos() == Pos.PROPN);
  }
}
