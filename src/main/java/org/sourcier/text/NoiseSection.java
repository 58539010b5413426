package org.sourcier.text;

/** What is no prose together with a line that a rule of {@code noise.yaml} takes. */
enum NoiseSection {
  /** Nothing else. */
  LINE,
  /** The lines right under it, up to an empty one: a list of links under its heading. */
  BLOCK,
  /** What readers wrote below, where at least two of its lines mark their posts. */
  THREAD,
  /** Nothing, not even the line itself, outside of such a thread: it marks a post in it. */
  POST
}
