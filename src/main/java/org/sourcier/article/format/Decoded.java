package org.sourcier.article.format;

import java.util.List;

/**
 * Bytes read as text.
 *
 * @param text what they say
 * @param verbatim whether they are this text in UTF-8
 * @param oddities what is odd about it
 */
record Decoded(String text, boolean verbatim, List<Fault> oddities) {}
