package org.sourcier.text;

import java.util.List;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;

/** A text prepared by the real models, read back in short. */
record Prepared(ArticleText text) {
  private static final TextPreparer PREPARER = new TextPreparer();

  static Prepared of(String text) {
    return of(text, Metadata.UNKNOWN);
  }

  static Prepared of(String text, Metadata metadata) {
    return new Prepared(PREPARER.prepare(new Article("01", "a.txt", "", text, metadata)));
  }

  List<String> sentences() {
    return text.sentences().stream().map(s -> text.article().exact(s.span())).toList();
  }

  List<String> words() {
    return text.sentences().stream().flatMap(s -> s.tokens().stream()).map(Token::form).toList();
  }

  List<String> quoted() {
    return text.quotations().stream().map(q -> text.article().exact(q.inside())).toList();
  }

  List<String> leftOut(String kind) {
    return text.leftOut().stream()
        .filter(l -> l.kind().equals(kind))
        .map(l -> text.article().exact(l.span()))
        .toList();
  }

  Token token(String form) {
    return text.sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> t.form().equals(form))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no token " + form + " in " + words()));
  }
}
