package org.sourcier.party;

import org.sourcier.finding.Denial;

/** A denial with who denies. */
public record VoicedDenial(Denial finding, Voice by) {}
