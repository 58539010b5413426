/** The sentence patterns: their one-line notation, its parser and the matcher. */
@org.jspecify.annotations.NullMarked
package org.sourcier.rule.pattern;
