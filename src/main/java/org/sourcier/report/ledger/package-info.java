/** The ledger: all that was found and decided, as JSON with offsets in code points. */
@org.jspecify.annotations.NullMarked
package org.sourcier.report.ledger;
