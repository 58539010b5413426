package org.sourcier.report.pdf.layout;

/**
 * A vertical band behind or beside slabs, drawn through from the first to the last that has it.
 *
 * @param owner tells the bands of neighbouring blocks apart
 * @param x of its left edge
 * @param colour 0xRRGGBB
 */
record Rail(Tag owner, double x, double width, int colour) {}
