package org.sourcier.report;

import org.sourcier.article.Span;
import org.sourcier.claim.Ref;
import org.sourcier.party.VoicedArticle;

/** A finding with the article that it stands in. */
record Cited<T>(VoicedArticle article, Ref ref, T finding) {

  /** The article's very words at a span. */
  String exact(Span span) {
    return article.text().article().exact(span);
  }
}
