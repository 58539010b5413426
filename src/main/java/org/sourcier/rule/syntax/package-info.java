/**
 * What the sentence patterns stand on in place of a parser: verb groups, noun phrases, the subject
 * of a verb, the ends of a clause. All of it is computed from tags, moods, marks and word lists.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier.rule.syntax;
