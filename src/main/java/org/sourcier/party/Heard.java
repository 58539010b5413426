package org.sourcier.party;

import java.util.Optional;

/**
 * Somebody or something that a later pronoun or bare noun may mean.
 *
 * @param at the word where it stands
 * @param several whether it is plural
 * @param person whether it is somebody by name or office, no body
 * @param spoke whether it is the source of an assertion, not a mere mention
 */
record Heard(
    int at,
    Voice voice,
    Entry.Gender gender,
    boolean several,
    boolean person,
    boolean spoke,
    Optional<Entry.Office> office) {}
