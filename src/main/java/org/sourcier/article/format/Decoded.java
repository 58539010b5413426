package org.sourcier.article.format;

import java.util.Optional;

/**
 * Bytes read as text.
 *
 * @param text what they say
 * @param verbatim whether they are this text in UTF-8
 * @param oddity what is odd about it, for the person who gave it
 */
record Decoded(String text, boolean verbatim, Optional<String> oddity) {}
