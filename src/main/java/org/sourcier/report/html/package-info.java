/**
 * The report as one HTML file, from the same blocks as the PDF. The file needs nothing else, can be
 * read without script, and a policy in it forbids whatever it does not carry itself. It is built as
 * a tree by jsoup, which escapes every text and attribute when it writes.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier.report.html;
