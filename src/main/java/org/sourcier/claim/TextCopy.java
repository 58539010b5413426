package org.sourcier.claim;

import org.sourcier.rule.Firing;

/**
 * An article whose text is, in part or whole, that of another.
 *
 * @param original id of the article that stood first
 * @param copy id of the article that repeats it
 * @param sharedWords how many words stand in common runs
 * @param ofCopy the share of the copy's words that this is, from 0 to 1
 * @param ofOriginal the share of the original's words, from 0 to 1
 */
public record TextCopy(
    String original,
    String copy,
    int sharedWords,
    double ofCopy,
    double ofOriginal,
    Firing firing) {}
