package org.sourcier.claim;

import org.sourcier.rule.Firing;

/** Another claim that cannot be true together with this one, and why. */
public record Tension(String claim, Firing firing) {}
