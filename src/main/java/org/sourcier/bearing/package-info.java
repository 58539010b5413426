/** Which assertion of its article a denial or a piece of evidence bears on, and why. */
@org.jspecify.annotations.NullMarked
package org.sourcier.bearing;
