/**
 * Sourcier reads a set of news articles and reports who asserts what.
 *
 * <p>Data flows one way, and a package knows only those above it: {@code yaml}, {@code time} (days
 * in words), {@code article} (what was given), {@code rule} (rule files and packs; its patterns and
 * tables lie below {@code text}), {@code text} (sentences), {@code finding} (assertions, denials,
 * evidence, context), {@code party} (whose word), {@code cache} (what was found before), {@code
 * claim} (what says the same, from which origins), {@code bearing} (what denials and evidence are
 * about), {@code grade} (letter and number), {@code review} (what a person corrects), {@code
 * report} (what is said and drawn), {@code cli}.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier;
