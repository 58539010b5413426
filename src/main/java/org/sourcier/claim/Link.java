package org.sourcier.claim;

import org.sourcier.rule.Firing;

/** Why two assertions are one claim. */
public record Link(Ref a, Ref b, Firing firing) {}
