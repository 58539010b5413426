/** The end notes as CSL-JSON, which Zotero and other reference managers import. */
@org.jspecify.annotations.NullMarked
package org.sourcier.report.citation;
