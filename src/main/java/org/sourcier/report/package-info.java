/**
 * What is said: from graded claims to the blocks of a document, in French or English. Every
 * sentence is worded in data files and filled with facts; nothing is drawn here.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier.report;
