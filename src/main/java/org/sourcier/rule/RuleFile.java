package org.sourcier.rule;

/**
 * A rule file as it stands.
 *
 * @param name relative to the folder of rules, with {@code /} between its parts: {@code
 *     fr/speech.yaml}
 * @param content its text
 */
public record RuleFile(String name, String content) {}
