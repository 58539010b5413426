package org.sourcier.rule.syntax;

import java.util.Optional;
import org.sourcier.text.Pos;

/** Finds the noun phrase that ends at a place, and what belongs to it before. */
final class EndingPhrases {
  private static final int FARTHEST = 60;
  private static final int MOST_PARTS = 12;

  private final Chunks chunks;
  private final NounPhrases phrases;
  private final Frames frames;

  EndingPhrases(Chunks chunks, NounPhrases phrases) {
    this.chunks = chunks;
    this.phrases = phrases;
    this.frames = new Frames(chunks);
  }

  /** The phrase with the parts of its list, and with the name that it is an apposition of. */
  Range whole(Range found) {
    return headed(joined(listed(found)));
  }

  /** "Les députés Leroy, Blanc et Morel": a list from its first part on. */
  private Range listed(Range last) {
    int from = last.from();
    boolean list = and(last);
    for (int n = 0; list && n < MOST_PARTS && chunks.is(from - 1, ","); n++) {
      Optional<Range> part = at(from - 1, last.to()).filter(p -> !chunks.in(p.from() - 1, "AND"));
      list = part.isPresent();
      from = part.map(Range::from).orElse(from);
    }
    return new Range(from, last.to());
  }

  /**
   * "While the mayor and the police say", "said mergers and sales fell": what opens the clause
   * before "and" is part of its subject.
   */
  private Range joined(Range last) {
    Optional<Range> first =
        chunks.in(last.from() - 1, "AND") ? at(last.from() - 1) : Optional.empty();
    return first
        .filter(range -> opensClause(range.from() - 1))
        .map(range -> new Range(range.from(), last.to()))
        .orElse(last);
  }

  private boolean opensClause(int before) {
    return before < 0
        || chunks.is(before, ",")
        || chunks.in(before, "FRONTS")
        || chunks.in(before, "THAT")
        || chunks.in(before, "BUT")
        || chunks.group(before).filter(group -> frames.take(group, "zero")).isPresent();
  }

  /**
   * "La Poste, direction du courrier a nié": behind a comma a bare noun or name is an apposition.
   */
  private Range headed(Range found) {
    boolean bare = chunks.is(found.from(), Pos.NOUN, Pos.PROPN) || superlative(found.from());
    return Optional.of(found)
        .filter(range -> bare && chunks.is(range.from() - 1, ","))
        .flatMap(range -> at(range.from() - 1))
        .filter(head -> head.from() == 0 || named(found, head) || superlative(found.from()))
        .filter(head -> chunks.in(head.from(), "DETERMINER"))
        .map(head -> new Range(head.from(), found.to()))
        .orElse(found);
  }

  /** "La cour, plus haute juridiction du pays": no new subject begins so. */
  private boolean superlative(int from) {
    return chunks.is(from, "plus") && chunks.is(from + 1, Pos.ADJ);
  }

  /** "Joint hier, un habitant du port, Bakyt, a dit": a name explains who stands before it. */
  private boolean named(Range found, Range head) {
    boolean name = chunks.is(found.from(), Pos.PROPN) && found.to() - found.from() <= 3;
    return name && chunks.is(head.from() - 1, ",") && !chunks.is(head.from() - 2, Pos.PROPN);
  }

  private boolean and(Range range) {
    for (int i = range.from() + 1; i < range.to(); i++) {
      if (chunks.in(i, "AND")) {
        return true;
      }
    }
    return false;
  }

  /** The longest noun phrase that ends at a position and is no complement. */
  Optional<Range> at(int end) {
    return at(end, end);
  }

  /** The same; the phrase may also reach on to the end of its list. */
  private Optional<Range> at(int end, int listEnd) {
    Optional<Range> longest = Optional.empty();
    for (int from = end - 1; from >= Math.max(0, end - FARTHEST); from--) {
      if (chunks.is(from, ",")
          || chunks.group(from).isPresent()
          || !chunks.sameZone(from, end - 1)) {
        break;
      }
      int to = phrases.extended(from, true);
      boolean starts = !governed(from) && (to == end || to == listEnd);
      if (starts && !phrases.time(from, end)) {
        longest = Optional.of(new Range(from, end));
      }
    }
    return longest;
  }

  /** "The council on Monday said", "Rowe yesterday said": when it was is no part of who it was. */
  Range withoutTime(Range subject) {
    int last = subject.to() - 1;
    boolean day = last > subject.from() && chunks.in(last, "TIME");
    boolean dated = day && chunks.is(last - 1, "on") && last - 1 > subject.from();
    boolean small = day && !chunks.token(last).capital();
    boolean bare = small && chunks.is(last - 1, Pos.NOUN, Pos.PROPN) && day(last);
    return dated || bare ? new Range(subject.from(), dated ? last - 1 : last) : subject;
  }

  /** Whether a word for a time is one for a day by itself, as "yesterday", and no mere noun. */
  private boolean day(int i) {
    return !chunks.vocabulary().list("TIME").lemmas().contains(chunks.token(i).lemma());
  }

  private boolean noun(int i) {
    return chunks.is(i, Pos.NOUN) && !chunks.in(i, "TIME");
  }

  private boolean governed(int from) {
    boolean opens = chunks.in(from, "DETERMINER") || chunks.in(from, "PRONOUN");
    return chunks.is(from - 1, Pos.ADP, Pos.DET)
        || (chunks.is(from - 1, Pos.ADJ, Pos.NUM) && !opens)
        || (chunks.is(from - 1, Pos.NOUN) && !opens && !chunks.in(from - 1, "TIME"))
        || (chunks.in(from, "COMPLEMENT") && noun(from - 1))
        || chunks.in(from - 1, "COMPLEMENT")
        || chunks.in(from - 1, "DETERMINER");
  }
}
