/** The command line: one class per command. The only package that knows picocli. */
@org.jspecify.annotations.NullMarked
package org.sourcier.cli;
