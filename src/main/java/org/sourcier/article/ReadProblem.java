package org.sourcier.article;

/**
 * Something that could not be read, in words for the person who gave it.
 *
 * @param path what was given
 * @param message what is wrong and what to do, one line, without the path
 */
public record ReadProblem(String path, String message) {}
