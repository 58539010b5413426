/** The words that rules speak of, per language: word lists, and the frames that cues take. */
@org.jspecify.annotations.NullMarked
package org.sourcier.rule.vocabulary;
