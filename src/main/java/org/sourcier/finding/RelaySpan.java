package org.sourcier.finding;

import org.sourcier.article.Span;

/** One step between a source and the article: who passed it on, and the word that says so. */
public record RelaySpan(Span source, Span cue) {}
