package org.sourcier.party;

import java.util.Optional;
import org.sourcier.finding.Evidence;

/** Evidence with who holds or examined it, where that is said. */
public record VoicedEvidence(Evidence finding, Optional<Voice> by) {}
