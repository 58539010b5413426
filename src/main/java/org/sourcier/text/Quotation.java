package org.sourcier.text;

import org.sourcier.article.Span;

/**
 * A stretch between quotation marks.
 *
 * @param span with its marks and what stands between them; an unclosed one ends with its paragraph
 * @param inside without the marks and the spaces beside them
 * @param closed whether its closing mark stands in the text
 */
public record Quotation(Span span, Span inside, boolean closed) {}
