package org.sourcier.article;

import java.time.LocalDate;
import java.util.Optional;

/** What is known about an article besides its text; each part may be unknown. */
public record Metadata(
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> outlet,
    Optional<String> agency,
    Optional<String> url) {

  /** Nothing known. */
  public static final Metadata UNKNOWN =
      new Metadata(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
