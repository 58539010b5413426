/**
 * Days and stretches of time in words: "mardi 18 juin", "last month", "il y a trois jours". The
 * words and expressions are data in {@code rules/time}; here they are matched and resolved against
 * the day on which they were written.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier.time;
