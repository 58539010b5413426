/** What was found in articles before, kept in files, so that only new articles are analysed. */
@org.jspecify.annotations.NullMarked
package org.sourcier.cache;
