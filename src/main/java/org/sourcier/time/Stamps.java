package org.sourcier.time;

import java.util.Optional;

/**
 * What a text says of its own days.
 *
 * @param published when it first appeared
 * @param updated when it was last changed
 */
public record Stamps(Optional<Dating> published, Optional<Dating> updated) {
  /** Nothing said. */
  public static final Stamps NONE = new Stamps(Optional.empty(), Optional.empty());

  /** These, and where one is missing that of the others. */
  Stamps or(Stamps others) {
    return new Stamps(published.or(() -> others.published), updated.or(() -> others.updated));
  }
}
