package org.sourcier.text;

import java.util.List;
import org.sourcier.article.Article;
import org.sourcier.article.Span;

/**
 * An article made ready for the rules.
 *
 * @param language of most of its prose; each sentence has its own
 * @param title its title: from its metadata, else the headline found in the text, else empty
 * @param paragraphs the stretches of prose, in order
 * @param sentences of these paragraphs, in order
 * @param quotations in order, never crossing each other; an inner one comes after its outer one
 * @param leftOut what is not prose
 * @param times that the prose names, in order, resolved against the article's day
 */
public record ArticleText(
    Article article,
    Language language,
    String title,
    List<Span> paragraphs,
    List<Sentence> sentences,
    List<Quotation> quotations,
    List<LeftOut> leftOut,
    List<NamedTime> times) {

  public ArticleText {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
    leftOut = List.copyOf(leftOut);
    times = List.copyOf(times);
  }

  /**
   * The times that these stretches name, in order: of an assertion's content, when it is said to
   * have happened.
   */
  public List<NamedTime> times(List<Span> within) {
    return times.stream()
        .filter(time -> within.stream().anyMatch(span -> span.contains(time.span())))
        .toList();
  }

  /** The number of the sentence that a stretch starts in, or of the one before it; from 0. */
  public int sentence(Span span) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= span.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
