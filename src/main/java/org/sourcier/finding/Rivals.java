package org.sourcier.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Settles which of two drafts stays where two cues of a sentence lay claim to the same words. The
 * result does not depend on the order of the rules.
 */
final class Rivals {

  /** The drafts that stay, in the same order. */
  List<Draft> settle(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    Map<Integer, List<Draft>> bySentence =
        drafts.stream().collect(Collectors.groupingBy(Draft::sentence));
    for (Draft draft : drafts) {
      List<Draft> beside = bySentence.getOrDefault(draft.sentence(), List.of());
      if (beside.stream().noneMatch(other -> yields(draft, other))) {
        kept.add(draft);
      }
    }
    return kept;
  }

  private static boolean yields(Draft draft, Draft other) {
    return !other.equals(draft) && (outdone(draft, other) || rumourWithSource(draft, other));
  }

  /** Both have the same content, and the other's rule says that it goes first. */
  private static boolean outdone(Draft draft, Draft other) {
    return draft.content().equals(other.content())
        && draft.rules().stream().anyMatch(other.over()::contains);
  }

  /** What another cue gives a source to is no rumour without one. */
  private static boolean rumourWithSource(Draft draft, Draft other) {
    boolean rumour = "rumour".equals(draft.labels().get("status"));
    boolean inside = other.content().stream().anyMatch(c -> c.contains(draft.cue()));
    boolean around = draft.content().stream().anyMatch(c -> c.contains(other.cue()));
    return rumour && (inside || around);
  }
}
