package org.sourcier.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcier.article.Article;
import org.sourcier.article.Span;
import org.sourcier.article.SpanIndex;
import org.sourcier.time.Basis;
import org.sourcier.time.Interval;
import org.sourcier.time.Mention;
import org.sourcier.time.TimeReader;
import org.sourcier.time.Times;

/** Finds the times that sentences name; the nearest verb tells whether they lie ahead. */
final class TimeFinder {
  /** What "la veille" is counted from stands at most so many sentences before. */
  private static final int SENTENCES = 3;

  private final Map<Language, TimeReader> readers = new EnumMap<>(Language.class);

  TimeFinder(Times times) {
    for (Language language : Language.values()) {
      readers.put(language, TimeReader.of(times, language.code()));
    }
  }

  /** The times of an article's sentences, in order. */
  List<NamedTime> find(Article article, List<Sentence> sentences, List<Quotation> quotations) {
    Optional<Interval> written = article.metadata().written();
    SpanIndex<Quotation> spoken = SpanIndex.of(quotations, Quotation::span);
    List<NamedTime> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      int start = sentence.span().start();
      int reach = sentences.get(Math.max(0, i - SENTENCES)).span().start();
      TimeReader reader = Optional.ofNullable(readers.get(sentence.language())).orElseThrow();
      TenseFinder tense = new TenseFinder(reader, sentence.tokens());
      reader
          .read(
              article.exact(sentence.span()),
              written,
              last(found, reach),
              at -> tense.around(start + at))
          .forEach(mention -> found.add(named(mention, start, spoken)));
    }
    return found;
  }

  private static Optional<Interval> last(List<NamedTime> found, int reach) {
    return found.isEmpty() || found.get(found.size() - 1).span().start() < reach
        ? Optional.empty()
        : Optional.of(found.get(found.size() - 1).interval());
  }

  private static NamedTime named(Mention mention, int start, SpanIndex<Quotation> quotations) {
    Span span = new Span(start + mention.start(), start + mention.end());
    boolean spoken = quotations.overlapping(span).stream().anyMatch(q -> q.span().contains(span));
    boolean counted = mention.basis() == Basis.COUNTED;
    Interval interval = spoken && counted ? mention.interval().dayEarlier() : mention.interval();
    return new NamedTime(span, interval, mention.basis());
  }
}
