/**
 * Tables for spreadsheet programs, as CSV that opens right in them. The only package that knows
 * Commons CSV, which carries out RFC 4180.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier.report.sheet;
