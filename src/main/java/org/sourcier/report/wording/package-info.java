/** The words of the report: data files per language, filled with facts. */
@org.jspecify.annotations.NullMarked
package org.sourcier.report.wording;
