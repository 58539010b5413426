package org.sourcier.article.page;

/**
 * A block of a page that is not the article.
 *
 * @param text its words, cut where they are many
 * @param reason why it was left out, in a few words
 */
public record LeftOut(String text, String reason) {}
