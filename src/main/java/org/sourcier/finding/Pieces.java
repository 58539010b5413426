package org.sourcier.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.sourcier.article.Span;
import org.sourcier.article.SpanIndex;

/** Drafts whose contents grow while an article is read from its first sentence to its last. */
final class Pieces {
  private final List<Draft> drafts;
  private final SpanIndex<Integer> given;
  private final NavigableSet<Last> ends = new TreeSet<>();

  /** What was added in the sentence that is read; what was added before lies before it. */
  private final List<Last> added = new ArrayList<>();

  Pieces(List<Draft> drafts) {
    this.drafts = new ArrayList<>(drafts);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      places.add(i);
      ends.add(last(i));
    }
    this.given = SpanIndex.ofAll(places, i -> drafts.get(i).content());
  }

  /**
   * The last piece of a draft's content; later ends come first, then earlier drafts.
   *
   * @param draft its place
   */
  record Last(int draft, Span piece) implements Comparable<Last> {
    @Override
    public int compareTo(Last other) {
      int ends = Integer.compare(other.piece.end(), piece.end());
      return ends != 0 ? ends : Integer.compare(draft, other.draft);
    }
  }

  private Last last(int draft) {
    List<Span> content = drafts.get(draft).content();
    return new Last(draft, content.get(content.size() - 1));
  }

  /** Whether anything that is said, or says it, stands in a stretch. */
  boolean speaks(Span span) {
    return !given.overlapping(span).isEmpty()
        || drafts.stream().anyMatch(draft -> draft.cue().overlaps(span));
  }

  /** Goes on to the next sentence. */
  void sentence() {
    added.clear();
  }

  /**
   * Whether a stretch shares words with the content of a draft whose cue lies outside of it, or
   * which begins with it: « Le pont tient, dit-il. Restons calmes. »
   */
  boolean cover(Span span) {
    return given.overlapping(span).stream().anyMatch(draft -> outside(draft, span))
        || added.stream().anyMatch(l -> l.piece.overlaps(span) && outside(l.draft, span));
  }

  private boolean outside(int draft, Span span) {
    boolean begins = drafts.get(draft).content().get(0).start() == span.start();
    return begins || !span.contains(drafts.get(draft).cue());
  }

  /** The last pieces that end at or before a position, nearest first. */
  Iterable<Last> endingBefore(int position) {
    return ends.tailSet(new Last(-1, new Span(0, position)), true);
  }

  /** A piece more for a draft. */
  void add(int draft, Span piece) {
    ends.remove(last(draft));
    drafts.set(draft, drafts.get(draft).withPiece(piece, Continuations.RULE));
    ends.add(last(draft));
    added.add(new Last(draft, piece));
  }

  /** A draft more: what the source of another goes on to say in a quotation. */
  void open(int draft, Span quotation) {
    open(drafts.get(draft).quoting(quotation, Continuations.RULE));
  }

  /** A draft more. */
  void open(Draft draft) {
    drafts.add(draft);
    Last opened = last(drafts.size() - 1);
    ends.add(opened);
    added.add(opened);
  }

  /** The draft at a place. */
  Draft draft(int place) {
    return drafts.get(place);
  }

  /** The drafts as they have become. */
  List<Draft> drafts() {
    return drafts;
  }
}
