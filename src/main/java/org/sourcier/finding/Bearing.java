package org.sourcier.finding;

import org.sourcier.rule.Firing;

/**
 * That a denial or a piece of evidence bears on an assertion of its article.
 *
 * @param assertion its id
 * @param firing what it is known by
 */
public record Bearing(String assertion, Firing firing) {}
