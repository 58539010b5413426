package org.sourcier.finding;

import java.util.ArrayList;
import java.util.List;
import org.sourcier.article.Span;
import org.sourcier.text.Quotation;

/** Walks an article's quotations beside its sentences, so that each is looked at a few times. */
final class QuotationCursor {
  private final List<Quotation> all;
  private int next;
  private List<Quotation> open = new ArrayList<>();

  /**
   * @param all of an article, in order
   */
  QuotationCursor(List<Quotation> all) {
    this.all = List.copyOf(all);
  }

  /** Those that overlap a sentence; sentences must be asked for in the order of the text. */
  List<Quotation> in(Span sentence) {
    while (next < all.size() && all.get(next).span().start() < sentence.end()) {
      open.add(all.get(next));
      next++;
    }
    open.removeIf(quotation -> quotation.span().end() <= sentence.start());
    return open.stream().filter(quotation -> quotation.span().overlaps(sentence)).toList();
  }
}
