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

  /** The same, of an article of the same text and metadata. */
  public ArticleText in(Article other) {
    return new ArticleText(
        other, language, title, paragraphs, sentences, quotations, leftOut, times);
  }

  /**
   * The times that these stretches name, in order: of an assertion's content, when it is said to
   * have happened.
   */
  public List<NamedTime> times(List<Span> within) {
    Span all = within.stream().reduce(Span::hull).orElse(new Span(0, 0));
    return times.subList(firstTime(all.start()), times.size()).stream()
        .takeWhile(time -> time.span().start() < all.end())
        .filter(time -> within.stream().anyMatch(span -> span.contains(time.span())))
        .toList();
  }

  private int firstTime(int from) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The sentences that share a position with a stretch, in order. */
  public List<Sentence> sentencesOn(Span span) {
    int first = sentences.isEmpty() ? 0 : sentence(span);
    int end = first;
    while (end < sentences.size() && sentences.get(end).span().start() < span.end()) {
      end++;
    }
    return sentences.subList(first, end).stream().filter(s -> s.span().overlaps(span)).toList();
  }

  /** The words of the sentence in which a stretch begins that lie within the stretch. */
  public List<Token> tokens(Span within) {
    return sentences.get(sentence(within)).tokens().stream()
        .filter(token -> within.contains(token.span()))
        .toList();
  }

  /** Whether two sentences, by their numbers, stand in one paragraph. */
  public boolean sameParagraph(int one, int other) {
    return sentences.get(one).paragraph() == sentences.get(other).paragraph();
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
