package org.sourcier.claim;

import java.util.List;
import org.sourcier.text.Mood;
import org.sourcier.text.Sentence;
import org.sourcier.text.Token;

/**
 * What a bare infinitive has for its object, where it closes a relative clause: "satellites that
 * they pledged to build" says of the satellites that they will be built.
 */
final class Antecedent {
  private static final int CLAUSE = 9;
  private static final int PHRASE = 4;

  private Antecedent() {}

  /** The words before the relative pronoun; none where the content is no such infinitive. */
  static List<Token> of(Sentence sentence, List<Token> content, ClaimWords words) {
    List<Token> said = content.stream().filter(t -> Terms.wordlike(t.norm())).toList();
    boolean bare =
        said.size() == 1 && said.get(0).may(Mood.INFINITIVE) && !said.get(0).mayBeFinite();
    return bare ? before(sentence.tokens(), said.get(0), words) : List.of();
  }

  private static List<Token> before(List<Token> tokens, Token infinitive, ClaimWords words) {
    int at = tokens.indexOf(infinitive);
    for (int i = at - 1; i > Math.max(0, at - CLAUSE); i--) {
      if (words.objects().contains(tokens.get(i).norm())) {
        int end = Terms.closes(tokens.get(i - 1).norm()) ? i - 1 : i;
        int from = end;
        while (from > 0 && from > end - PHRASE && !Terms.closes(tokens.get(from - 1).norm())) {
          from--;
        }
        return tokens.subList(from, end);
      }
    }
    return List.of();
  }
}
