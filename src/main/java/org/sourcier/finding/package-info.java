/**
 * What the sentence rules found in one article: assertions, denials, evidence and context, as
 * spans.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier.finding;
