/**
 * Whose word it is: source words led to parties, roles and entities, through appositions, pronouns
 * and relays.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier.party;
