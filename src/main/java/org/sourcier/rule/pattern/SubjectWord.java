package org.sourcier.rule.pattern;

import java.util.List;
import java.util.Optional;
import org.sourcier.rule.syntax.Range;
import org.sourcier.rule.vocabulary.CueWord;
import org.sourcier.text.Language;
import org.sourcier.text.Pos;

/**
 * The subject of the cue's verb, where its head is a noun that takes a frame: SUBJECT:imagery. It
 * takes no words itself.
 */
record SubjectWord(String frame) implements Primitive {

  @Override
  public List<Found> at(State at) {
    return at.chunks()
        .group(at.cue().to() - 1)
        .or(() -> at.chunks().group(at.cue().from()))
        .flatMap(at.syntax().subjects()::subject)
        .filter(range -> fits(at, range))
        .map(range -> List.of(new Found(range, at.position())))
        .orElse(List.of());
  }

  private boolean fits(State at, Range range) {
    CueWord word = at.chunks().vocabulary().nouns().get(at.chunks().token(head(at, range)).lemma());
    return Optional.ofNullable(word).filter(w -> w.frames().contains(frame)).isPresent();
  }

  /** In French the first noun of the phrase, in English the last before its complements. */
  private static int head(State at, Range range) {
    int head = at.syntax().phrases().head(range);
    if (at.chunks().vocabulary().language() == Language.EN) {
      int end = Math.min(range.to(), at.syntax().phrases().base(range.from()));
      for (int i = head; i < end; i++) {
        head = at.chunks().is(i, Pos.NOUN, Pos.PROPN) ? i : head;
      }
    }
    return head;
  }
}
