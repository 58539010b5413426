package org.sourcier.report.pdf.layout;

/** Something a {@link Tag} says about its content to those who do not see it. */
public sealed interface Trait {

  /** Its language, a BCP 47 tag. */
  record Lang(String tag) implements Trait {}

  /** What a picture shows. */
  record Alternative(String text) implements Trait {}

  /** What signs stand for, read instead of them. */
  record Reading(String text) implements Trait {}

  /** The long form of an abbreviation. */
  record Expansion(String text) implements Trait {}

  /** What a table shows. */
  record Summary(String text) implements Trait {}

  /**
   * A standard attribute whose value is a name.
   *
   * @param owner "Table", "List" or "Layout"
   */
  record Attribute(String owner, String key, String value) implements Trait {}
}
