package org.sourcier.report.block;

/** Where a link leads. */
public sealed interface Target {

  /**
   * A place of the same document.
   *
   * @param anchor of a heading, figure, end note or {@link Anchor}
   */
  record Place(String anchor) implements Target {}

  /**
   * A place on the web.
   *
   * @param url absolute, as found; a URL of another scheme than http and https leaves plain text
   */
  record Web(String url) implements Target {}
}
