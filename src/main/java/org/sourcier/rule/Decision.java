package org.sourcier.rule;

/** A label or a grade together with its reason; there is no other way to make one. */
public record Decision<T>(T value, Firing firing) {}
