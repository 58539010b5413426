/**
 * The formats in which articles come. A format is told by a file's content, not by its name; each
 * has a reader, which gives articles and remarks. Nothing here opens an address or writes a file,
 * and all work is bounded by {@link org.sourcier.article.format.Limits}.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier.article.format;
