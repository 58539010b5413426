package org.sourcier.rule.vocabulary;

import java.util.Map;
import java.util.Set;

/**
 * A word that can be a cue.
 *
 * @param frames the constructions it takes: "que", "incise", "infinitive", …
 * @param labels what it says of the assertion: "status", "act", "certainty", each with a value
 */
public record CueWord(Set<String> frames, Map<String, String> labels) {
  public CueWord {
    frames = Set.copyOf(frames);
    labels = Map.copyOf(labels);
  }
}
