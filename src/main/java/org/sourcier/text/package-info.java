/**
 * From an article to sentences: paragraphs kept or left out, quotation zones, tokens with lemma and
 * mood.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier.text;
