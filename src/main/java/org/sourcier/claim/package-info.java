/**
 * Assertions of the whole set that say the same thing, and whether their origins are independent.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier.claim;
