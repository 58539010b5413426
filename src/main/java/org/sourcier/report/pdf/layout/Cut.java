package org.sourcier.report.pdf.layout;

import java.util.Optional;

/**
 * What happens when a page ends above a slab.
 *
 * @param space above the slab, dropped at the top of a page
 * @param reluctance to start a page with it: 0 is welcome, {@link #NEVER} only if nothing else can
 *     be done, {@link #ALWAYS} it must
 * @param keepNext whether the next slab should never start a page
 * @param header put above the slab when it starts a page
 * @param wide whether it belongs on a page turned sideways
 */
record Cut(double space, int reluctance, boolean keepNext, Optional<Slab> header, boolean wide) {
  static final int NEVER = 1_000_000;
  static final int ALWAYS = -1;

  /** No space, no reluctance. */
  static final Cut FREE = new Cut(0, 0, false, Optional.empty(), false);

  Cut below(double newSpace) {
    return new Cut(newSpace, reluctance, keepNext, header, wide);
  }

  Cut reluctant(int newReluctance) {
    return new Cut(space, newReluctance, keepNext, header, wide);
  }

  Cut keptWithNext() {
    return new Cut(space, reluctance, true, header, wide);
  }

  Cut under(Slab newHeader) {
    return new Cut(space, reluctance, keepNext, Optional.of(newHeader), wide);
  }

  Cut sideways() {
    return new Cut(space, reluctance, keepNext, header, true);
  }
}
