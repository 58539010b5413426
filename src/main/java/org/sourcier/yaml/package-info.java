/**
 * YAML as nodes that know their place, so that every problem can say file, line and column. The
 * only package that knows SnakeYAML.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier.yaml;
