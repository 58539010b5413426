package org.sourcier.claim;

import org.sourcier.rule.Firing;

/** Another claim that reports as done what this one foretells, and why it is the same. */
public record Fulfilment(String claim, Firing firing) {}
