package org.sourcier.finding;

import java.util.ArrayList;
import java.util.List;
import org.sourcier.article.Span;

/** Adds to each draft through whom it came: relay rules at its cue, and drafts that contain it. */
final class Relays {

  /** The drafts with their relays, nearest to the article first. */
  List<Draft> attach(List<Draft> drafts, List<Hit> hits) {
    List<Draft> related = new ArrayList<>();
    for (Draft draft : drafts) {
      related.add(outer(named(draft, hits), drafts));
    }
    return related;
  }

  private static Draft named(Draft draft, List<Hit> hits) {
    Draft related = draft;
    for (Hit hit : hits) {
      boolean same =
          hit.rule().finds() == Finds.RELAY
              && hit.sentence() == draft.sentence()
              && hit.cue().overlaps(draft.cueTokens());
      if (same) {
        for (Span relay : hit.all("relay")) {
          boolean own =
              draft.source().filter(s -> s.overlaps(relay)).isPresent()
                  || draft.content().stream().anyMatch(c -> c.overlaps(relay));
          if (!own) {
            related =
                related.withRelay(new RelaySpan(relay, draft.cue()), List.of(hit.rule().id()));
          }
        }
      }
    }
    return related;
  }

  /** A draft whose cue stands in the content of another came through that one's source. */
  private static Draft outer(Draft draft, List<Draft> drafts) {
    Draft related = draft;
    List<Draft> holders =
        drafts.stream()
            .filter(other -> other != draft)
            .filter(other -> other.content().stream().anyMatch(c -> c.contains(draft.cue())))
            .toList();
    for (Draft holder : holders) {
      if (holder.source().isPresent()) {
        related = related.withRelay(new RelaySpan(holder.source().get(), holder.cue()), List.of());
      }
    }
    return related;
  }
}
