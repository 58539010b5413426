package org.sourcier.text;

/** The floor that analysis is held to: the part of speech of every token, and nothing else. */
public final class Tagging {
  private final Annotator annotator = new Annotator();

  /** Tags all tokens of a prepared text, and gives their number. */
  public int of(ArticleText text) {
    int tokens = 0;
    for (Sentence sentence : text.sentences()) {
      String[] words =
          sentence.tokens().stream()
              .map(token -> WordKind.forModel(token.form()))
              .toArray(String[]::new);
      tokens += annotator.tags(sentence.language(), words).length;
    }
    return tokens;
  }
}
