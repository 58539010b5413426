/**
 * YAML as nodes that know their place, so that every problem can say file, line and column. The
 * only package that knows SnakeYAML. Those packed with the program are read from trees that the
 * build made of them, which spares parsing them at each start.
 */
@org.jspecify.annotations.NullMarked
package org.sourcier.yaml;
