package org.sourcier.party;

import java.util.List;
import java.util.Optional;
import org.sourcier.finding.Bearing;
import org.sourcier.finding.Evidence;

/**
 * Evidence with who holds or examined it, where that is said.
 *
 * @param supports the assertions that it bears on, best first; empty until they are looked for
 */
public record VoicedEvidence(Evidence finding, Optional<Voice> by, List<Bearing> supports) {
  public VoicedEvidence {
    supports = List.copyOf(supports);
  }

  /** The ids of the assertions that it bears on. */
  public List<String> supported() {
    return supports.stream().map(Bearing::assertion).toList();
  }
}
