package org.sourcier.party;

import java.util.List;
import org.sourcier.finding.Bearing;
import org.sourcier.finding.Denial;

/**
 * A denial with who denies.
 *
 * @param targets the assertions that it denies, best first; empty until they are looked for
 */
public record VoicedDenial(Denial finding, Voice by, List<Bearing> targets) {
  public VoicedDenial {
    targets = List.copyOf(targets);
  }

  /** The ids of the assertions that it denies. */
  public List<String> denied() {
    return targets.stream().map(Bearing::assertion).toList();
  }
}
