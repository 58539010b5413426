/**
 * A document as plain data: what is said and in which order, nothing about where or how it is
 * drawn.
 *
 * <p>A {@link org.sourcier.report.block.Document} is a list of {@link
 * org.sourcier.report.block.Block}s, which hold {@link org.sourcier.report.block.Inline}s. The
 * model knows no page geometry beyond the kind of paper, no fonts and no colours but the official
 * ones of a marking, so that a page and a web page can be made from the same blocks.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier.report.block;
