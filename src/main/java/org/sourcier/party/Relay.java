package org.sourcier.party;

import org.sourcier.article.Span;

/** One step between the originator and the article, with whose word it was there. */
public record Relay(Span source, Span cue, Voice voice) {}
