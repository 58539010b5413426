package org.sourcier.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sourcier.yaml.Fields;

/** What is no prose together with a line that a rule of {@code noise.yaml} takes. */
enum NoiseSection {
  /** Nothing else. */
  LINE,
  /** The lines right under it, up to an empty one: a list of links under its heading. */
  BLOCK,
  /** What readers wrote below, where at least two of its lines mark their posts. */
  THREAD,
  /** Nothing, not even the line itself, outside of such a thread: it marks a post in it. */
  POST;

  /** As rule files write them. */
  static final List<String> NAMES = Stream.of(values()).map(Fields::name).toList();

  static Optional<NoiseSection> of(String name) {
    return Stream.of(values()).filter(section -> Fields.name(section).equals(name)).findFirst();
  }
}
