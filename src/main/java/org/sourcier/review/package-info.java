/**
 * What a person says of claims after the program: which hold together, whose word they are, which
 * grade they have. Every correction is signed, dated and gives its reason; it finds its claim again
 * by what the claim says and not by its number.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier.review;
