/** The fonts and their measures, read straight from the TrueType tables. */
@org.jspecify.annotations.NullMarked
package org.sourcier.report.pdf.font;
