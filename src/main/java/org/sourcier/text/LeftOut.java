package org.sourcier.text;

import org.sourcier.article.Span;

/**
 * A stretch that is not the article's prose, and why it was left out.
 *
 * @param kind such as "caption", "credit", "navigation", "widget", "copyright", "headline"
 * @param because the reason in a few words
 */
public record LeftOut(Span span, String kind, String because) {}
