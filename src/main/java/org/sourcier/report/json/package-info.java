/**
 * JSON as this program writes it: the same line ends and order everywhere. Beside the packages that
 * make nodes of it, the only one that knows Jackson.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier.report.json;
