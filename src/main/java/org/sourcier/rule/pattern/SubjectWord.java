package org.sourcier.rule.pattern;

import java.util.List;
import java.util.Optional;
import org.sourcier.rule.syntax.Range;
import org.sourcier.rule.vocabulary.CueWord;

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
    int head = at.syntax().phrases().head(range);
    CueWord word = at.chunks().vocabulary().nouns().get(at.chunks().token(head).lemma());
    return Optional.ofNullable(word).filter(w -> w.frames().contains(frame)).isPresent();
  }
}
