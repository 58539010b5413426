package org.sourcier.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.sourcier.article.Span;

/**
 * Finds what stands between quotation marks, one paragraph at a time. Marks are paired by their
 * kind and by the side on which spaces stand, never by counting: a forgotten mark costs its own
 * quotation and not all that follow. Time is in proportion to the text.
 */
final class QuotationFinder {
  /** A closed quotation longer than this is two forgotten marks. */
  private static final int LONGEST = 4_000;

  /** An unclosed one ends with its paragraph if that is no farther, else with its sentence. */
  private static final int LONGEST_UNCLOSED = 700;

  private static final int DEEPEST = 3;

  private final String text;
  private final Span paragraph;
  private final List<QuoteMark> marks;
  private final List<Quotation> found = new ArrayList<>();
  private final Deque<QuoteMark> open = new ArrayDeque<>();
  private int lastEnd;

  private QuotationFinder(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
    this.marks = QuoteMark.in(text, paragraph);
    this.lastEnd = paragraph.start();
  }

  /** The quotations of a paragraph, in order, an inner one after its outer one. */
  static List<Quotation> in(String text, Span paragraph) {
    return new QuotationFinder(text, paragraph).find();
  }

  private List<Quotation> find() {
    for (int i = 0; i < marks.size(); i++) {
      step(i);
    }
    while (!open.isEmpty()) {
      leave(open.pop(), paragraph.end());
    }
    found.sort(
        (a, b) ->
            a.span().start() != b.span().start()
                ? Integer.compare(a.span().start(), b.span().start())
                : Integer.compare(b.span().end(), a.span().end()));
    return withoutCrossings();
  }

  private void step(int i) {
    QuoteMark mark = marks.get(i);
    boolean opens =
        switch (mark.role(!open.isEmpty())) {
          case OPENS -> true;
          case CLOSES -> false;
          case EITHER -> open.stream().noneMatch(o -> o.kind() == mark.kind());
        };
    if (opens) {
      open(i);
    } else if (open.isEmpty()) {
      closeUnopened(mark);
    } else {
      close(mark);
    }
  }

  /** The same kind again inside of itself is nested only if two closing marks follow. */
  private void open(int i) {
    QuoteMark mark = marks.get(i);
    boolean again = open.stream().anyMatch(o -> o.kind() == mark.kind());
    if ((again && !closesTwice(i, mark.kind())) || open.size() >= DEEPEST) {
      while (!open.isEmpty()) {
        leave(open.pop(), mark.start());
      }
    }
    open.push(mark);
  }

  private boolean closesTwice(int i, QuoteMark.Kind kind) {
    return i + 2 < marks.size() && closes(marks.get(i + 1), kind) && closes(marks.get(i + 2), kind);
  }

  private static boolean closes(QuoteMark mark, QuoteMark.Kind kind) {
    return mark.kind() == kind && mark.role(true) == QuoteMark.Role.CLOSES;
  }

  /** Closes the innermost quotation of the mark's kind, or else the innermost of any kind. */
  private void close(QuoteMark mark) {
    boolean sameKind = open.stream().anyMatch(o -> o.kind() == mark.kind());
    while (sameKind && open.element().kind() != mark.kind()) {
      leave(open.pop(), mark.start());
    }
    QuoteMark opening = open.pop();
    if (mark.end() - opening.start() > LONGEST) {
      leave(opening, mark.start());
    } else {
      int inside = opening.end();
      add(new Span(opening.start(), mark.end()), new Span(inside, mark.start()), true);
    }
  }

  /**
   * A closing mark that nothing opened: the quotation began with the paragraph, or with the first
   * sentence after the quotation before it.
   */
  private void closeUnopened(QuoteMark mark) {
    boolean directed = mark.role(false) == QuoteMark.Role.CLOSES && mark.kind().directed();
    int start =
        lastEnd == paragraph.start()
            ? lastEnd
            : sentenceEnd(lastEnd, Math.min(mark.start(), lastEnd + LONGEST)).orElse(-1);
    if (directed && start >= 0 && start < mark.start() && mark.end() - start <= LONGEST_UNCLOSED) {
      add(new Span(skipSpaces(start), mark.end()), new Span(start, mark.start()), true);
    }
  }

  /** An opening mark that nothing closes before {@code limit}. */
  private void leave(QuoteMark opening, int limit) {
    Optional<Integer> end =
        limit == paragraph.end() && limit - opening.start() <= LONGEST_UNCLOSED
            ? Optional.of(limit)
            : sentenceEnd(opening.end(), Math.min(limit, opening.end() + LONGEST));
    int stop = end.orElse(Math.min(limit, opening.end() + LONGEST_UNCLOSED));
    add(new Span(opening.start(), stop), new Span(opening.end(), stop), false);
  }

  private void add(Span span, Span inside, boolean closed) {
    int start = inside.start();
    int end = inside.end();
    while (start < end && space(start)) {
      start++;
    }
    while (end > start && space(end - 1)) {
      end--;
    }
    if (start < end) {
      int last = closed ? span.end() : end;
      found.add(new Quotation(new Span(span.start(), last), new Span(start, end), closed));
      lastEnd = Math.max(lastEnd, last);
    }
  }

  /** Where the first sentence after {@code from} ends, if it does before {@code limit}. */
  private Optional<Integer> sentenceEnd(int from, int limit) {
    for (int i = from; i + 1 < limit; i++) {
      if (".!?".indexOf(text.charAt(i)) >= 0 && space(i + 1)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private int skipSpaces(int from) {
    int at = from;
    while (at < paragraph.end() && space(at)) {
      at++;
    }
    return at;
  }

  private boolean space(int at) {
    char c = text.charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private List<Quotation> withoutCrossings() {
    List<Quotation> kept = new ArrayList<>();
    Deque<Quotation> outer = new ArrayDeque<>();
    Iterator<Quotation> all = found.iterator();
    while (all.hasNext()) {
      Quotation next = all.next();
      while (!outer.isEmpty() && outer.element().span().end() <= next.span().start()) {
        outer.pop();
      }
      if (outer.isEmpty() || outer.element().span().contains(next.span())) {
        kept.add(next);
        outer.push(next);
      }
    }
    return kept;
  }
}
