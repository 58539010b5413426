/** What the program is measured with: made sets, whole steps against their floor. */
@org.jspecify.annotations.NullMarked
package org.sourcier.bench;
