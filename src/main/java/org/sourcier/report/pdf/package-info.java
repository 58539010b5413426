/**
 * Draws a {@link org.sourcier.report.block.Document} as one PDF file that is PDF/A-3A (ISO 19005-3)
 * and PDF/UA-1 (ISO 14289-1) at once: {@code layout} says where everything stands, {@code font} how
 * wide it is, the classes here write the file and are the only ones to know PDFBox.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier.report.pdf;
