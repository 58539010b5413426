package org.sourcier.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sourcier.article.Span;
import org.sourcier.article.SpanIndex;
import org.sourcier.rule.syntax.VerbGroup;

/** Adds to each draft through whom it came: relay rules at its cue, and drafts that contain it. */
final class Relays {

  /** The drafts with their relays, nearest to the article first. */
  List<Draft> attach(List<Draft> drafts, List<Hit> hits) {
    SpanIndex<Draft> index = SpanIndex.ofAll(drafts, Draft::content);
    Map<Integer, List<Draft>> bySentence =
        drafts.stream().collect(Collectors.groupingBy(Draft::sentence));
    Map<Integer, List<Hit>> relays =
        hits.stream()
            .filter(hit -> hit.rule().finds() == Finds.RELAY)
            .collect(Collectors.groupingBy(Hit::sentence));
    List<Draft> related = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Draft> beside = bySentence.getOrDefault(draft.sentence(), List.of());
      if (beside.stream().noneMatch(other -> passesOn(draft, other))) {
        List<Hit> own = relays.getOrDefault(draft.sentence(), List.of());
        related.add(outer(named(draft, own), index));
      }
    }
    return related;
  }

  /**
   * "X a déclaré que P, selon Y": the last words make Y a relay of what X said, and no assertion of
   * its own.
   */
  private static boolean passesOn(Draft draft, Draft other) {
    boolean relays = draft.labels().getOrDefault("relays", "no").equals("yes");
    Span whole = draft.content().get(0);
    return relays
        && !other.equals(draft)
        && draft.content().size() == 1
        && other.source().isPresent()
        && whole.contains(other.cue())
        && draft.cue().start() >= whole.end()
        && mainVerb(draft, other)
        && other.content().get(other.content().size() - 1).end() >= whole.end() - 1;
  }

  /** Whether the other's cue is the first finite verb of what is passed on. */
  private static boolean mainVerb(Draft draft, Draft other) {
    Span whole = draft.content().get(0);
    return draft.syntax().chunks().groups().stream()
        .filter(VerbGroup::finite)
        .filter(group -> whole.contains(draft.syntax().chunks().span(group.range())))
        .findFirst()
        .filter(group -> group.range().overlaps(other.cueTokens()))
        .isPresent();
  }

  private static Draft named(Draft draft, List<Hit> hits) {
    Draft related = draft;
    for (Hit hit : hits) {
      if (hit.cue().overlaps(draft.cueTokens())) {
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
  private static Draft outer(Draft draft, SpanIndex<Draft> drafts) {
    Draft related = draft;
    Span cue = draft.cue();
    List<Draft> holders =
        drafts.overlapping(cue).stream()
            .filter(other -> holds(other, cue) && !other.equals(draft))
            .sorted(Comparator.comparingInt(other -> -other.content().get(0).length()))
            .toList();
    for (Draft holder : holders) {
      if (holder.source().isPresent()) {
        related = related.withRelay(new RelaySpan(holder.source().get(), holder.cue()), List.of());
      }
    }
    return related;
  }

  private static boolean holds(Draft other, Span cue) {
    for (Span piece : other.content()) {
      if (piece.contains(cue)) {
        return true;
      }
    }
    return false;
  }
}
