package org.sourcier.finding;

import java.util.ArrayList;
import java.util.List;
import org.sourcier.article.Span;
import org.sourcier.article.SpanIndex;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Quotation;

/**
 * Gives each piece of content its proper ends: no comma or space at its edges, and the marks of a
 * quotation that it holds wholly.
 */
final class ContentTrimmer {
  private static final String EDGES = " \u00a0\u202f\t\r\n,;";

  private final ArticleText text;
  private final SpanIndex<Quotation> quotations;

  ContentTrimmer(ArticleText text) {
    this.text = text;
    this.quotations = SpanIndex.of(text.quotations(), Quotation::span);
  }

  /** The pieces with proper ends, without empty ones, joined where nothing lies between them. */
  List<Span> trim(List<Span> pieces) {
    List<Span> trimmed = new ArrayList<>();
    for (Span piece : pieces.stream().sorted().toList()) {
      Span span = withMarks(bare(piece));
      if (span.length() > 0) {
        trimmed.add(span);
      }
    }
    return trimmed.isEmpty() ? pieces : trimmed;
  }

  private Span bare(Span piece) {
    int start = piece.start();
    int end = piece.end();
    while (start < end && EDGES.indexOf(text.article().text().charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGES.indexOf(text.article().text().charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  private Span withMarks(Span piece) {
    Span whole = piece;
    for (Quotation quotation : quotations.overlapping(piece)) {
      if (whole.contains(quotation.inside()) && quotation.inside().length() > 0) {
        whole = whole.hull(quotation.span());
      }
    }
    return bare(whole);
  }
}
