package org.sourcier.finding;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sourcier.article.Span;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.VerbGroup;

/**
 * Speakers who tell what they want, believe or plan assert it as that: "the service said it wanted
 * the shop to close" is a request, "said they were worried that P" an estimate. Who says that
 * somebody plans a thing foretells it, whoever plans.
 */
final class Stances {
  private static final Set<Status> OWN =
      EnumSet.of(Status.REQUESTED, Status.ESTIMATED, Status.PREDICTED);

  /** The drafts, some with the status of what their content first says. */
  List<Draft> take(List<Draft> drafts) {
    Map<Integer, List<Draft>> bySentence =
        drafts.stream().collect(Collectors.groupingBy(Draft::sentence));
    return drafts.stream()
        .map(
            draft ->
                stance(draft, bySentence.getOrDefault(draft.sentence(), List.of()))
                    .map(draft::withStatus)
                    .orElse(draft))
        .toList();
  }

  private static Optional<Status> stance(Draft draft, List<Draft> ofSentence) {
    if (ofSentence.size() < 2) {
      return Optional.empty();
    }
    StatusReader reader = new StatusReader(draft);
    if (reader.status() != Status.REPORTED) {
      return Optional.empty();
    }
    Optional<VerbGroup> main = reader.mainVerb();
    return ofSentence.stream()
        .filter(inner -> !inner.equals(draft))
        .filter(inner -> main.filter(g -> g.range().overlaps(inner.cueTokens())).isPresent())
        .filter(inner -> draft.content().stream().anyMatch(c -> c.contains(inner.cue())))
        .flatMap(
            inner ->
                Optional.of(new StatusReader(inner).status())
                    .filter(OWN::contains)
                    .filter(status -> status == Status.PREDICTED || own(inner))
                    .stream())
        .findFirst();
  }

  /** Whether a pronoun has the stance, which then is that of who speaks. */
  private static boolean own(Draft inner) {
    Chunks chunks = inner.syntax().chunks();
    Optional<Span> source = inner.source();
    for (int i = 0; i < chunks.size(); i++) {
      if (source.equals(Optional.of(chunks.token(i).span()))) {
        return chunks.in(i, "PRONOUN");
      }
    }
    return false;
  }
}
