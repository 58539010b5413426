package org.sourcier.rule.pattern;

import java.util.List;

/**
 * How far a pattern got that did not match.
 *
 * @param hits how many of its parts matched at best
 * @param token the token at which it failed then
 * @param wanted what it would have taken there
 */
public record NearMiss(int hits, int token, List<String> wanted) {}
