package org.sourcier.rule.pattern;

import org.sourcier.rule.syntax.Range;

/** A labelled stretch of a match: the source, the cue, a piece of the content. */
public record Capture(String label, Range range) {}
