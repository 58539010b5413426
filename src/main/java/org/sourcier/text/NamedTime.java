package org.sourcier.text;

import org.sourcier.article.Span;
import org.sourcier.time.Basis;
import org.sourcier.time.Interval;

/**
 * Words of an article that name a time.
 *
 * @param span the words
 * @param interval the days within which it lies; of words in a quotation that are counted from the
 *     day on which they were spoken, a day more, since that may be the day before
 * @param basis how the interval follows from the words
 */
public record NamedTime(Span span, Interval interval, Basis basis) {}
