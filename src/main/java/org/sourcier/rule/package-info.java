/**
 * What rules are made of: their files, their problems, their firings and the decisions that rest on
 * them.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier.rule;
