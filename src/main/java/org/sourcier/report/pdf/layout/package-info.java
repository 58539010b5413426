/**
 * Where everything stands: blocks are cut into {@code Slab}s (strips that no page break may cut),
 * the paginator spreads these over pages, the placer puts them down as {@code Sheet}s of tagged
 * ink. Nothing here knows the file format.
 *
 * <p>Lengths are points (1/72 inch), x grows to the right, y downwards.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier.report.pdf.layout;
