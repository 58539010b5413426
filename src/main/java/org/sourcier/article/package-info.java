/**
 * Articles as they were given: their text, what is known about them, and what could not be read.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier.article;
