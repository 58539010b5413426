/**
 * Ordered decision tables: facts in, one row's decision out, with its reason. The first row that
 * holds decides; nothing is chained, weighed or computed in them.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier.rule.table;
