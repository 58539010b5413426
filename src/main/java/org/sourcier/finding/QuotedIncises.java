package org.sourcier.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcier.article.Span;
import org.sourcier.article.SpanIndex;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.VerbGroup;

/**
 * Gives a cue that stands inside a quotation and reports it all of the quotation, before and behind
 * it: « Le barrage tient, a-t-il dit. Restons vigilants. » Words that a quoted speaker reports of
 * somebody else, in a quotation with a cue of its own outside, stay as they are.
 */
final class QuotedIncises {
  private static final String ENDS = ".!?;:,";
  private static final String STOPS = ".!?";

  /** The drafts, some of them with all of their quotation. */
  List<Draft> complete(List<Draft> drafts) {
    SpanIndex<Draft> index = SpanIndex.ofAll(drafts, Draft::content);
    List<Draft> complete = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Chunks.Zone> zone = around(draft).filter(z -> !reported(draft, z, index));
      complete.add(zone.map(z -> draft.withContent(pieces(draft, z))).orElse(draft));
    }
    return complete;
  }

  /** The quotation that holds the cue and, before it, all that was found to be said. */
  private static Optional<Chunks.Zone> around(Draft draft) {
    Chunks chunks = draft.syntax().chunks();
    int cue = draft.cueTokens().from();
    Span content = draft.content().get(0);
    boolean incise = chunks.is(cue - 1, ",") && content.end() <= draft.cue().start();
    return chunks
        .zone(cue)
        .filter(zone -> incise && chunks.span(zone.range()).contains(content))
        .filter(zone -> draft.source().map(chunks.span(zone.range())::contains).orElse(false));
  }

  /** Whether words outside of the quotation say who speaks in it. */
  private static boolean reported(Draft draft, Chunks.Zone zone, SpanIndex<Draft> drafts) {
    Span quotation = draft.syntax().chunks().span(zone.range());
    return drafts.overlapping(quotation).stream()
        .filter(other -> !quotation.contains(other.cue()))
        .anyMatch(other -> other.content().stream().anyMatch(c -> c.contains(draft.cue())));
  }

  private static List<Span> pieces(Draft draft, Chunks.Zone zone) {
    Chunks chunks = draft.syntax().chunks();
    Span quotation = chunks.span(zone.range());
    List<Span> pieces = new ArrayList<>();
    pieces.add(new Span(quotation.start(), draft.cue().start()));
    int next = behind(draft, zone);
    if (next < zone.inside().to()) {
      pieces.add(new Span(chunks.token(next).span().start(), quotation.end()));
    }
    return pieces;
  }

  /** Where the quotation goes on behind the words that name its speaker. */
  private static int behind(Draft draft, Chunks.Zone zone) {
    Chunks chunks = draft.syntax().chunks();
    int named = Math.max(draft.cue().end(), draft.source().map(Span::end).orElse(0));
    int i = draft.cueTokens().to();
    while (i < zone.inside().to()
        && !(chunks.token(i).span().start() >= named && ends(chunks, i))) {
      i++;
    }
    return past(chunks, i, zone) + 1;
  }

  /**
   * ", maire de Sers, dans le Loiret. Q", ", qui a tout vu. Q": what has no verb, or is a relative
   * clause, tells of the speaker still.
   */
  private static int past(Chunks chunks, int comma, Chunks.Zone zone) {
    boolean relative = chunks.in(comma + 1, "RELATIVE_SUBJECT");
    int stop = comma;
    while (stop < zone.inside().to() && !STOPS.contains(chunks.token(stop).norm())) {
      if (!relative && chunks.group(stop).filter(VerbGroup::finite).isPresent()) {
        return comma;
      }
      stop++;
    }
    return chunks.is(comma, ",") && stop + 1 < zone.inside().to() ? stop : comma;
  }

  private static boolean ends(Chunks chunks, int i) {
    return ENDS.contains(chunks.token(i).norm());
  }
}
