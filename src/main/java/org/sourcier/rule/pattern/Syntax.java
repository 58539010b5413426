package org.sourcier.rule.pattern;

import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.ClauseEnds;
import org.sourcier.rule.syntax.NounPhrases;
import org.sourcier.rule.syntax.SubjectFinder;

/** A sentence with the means that patterns use on it. */
public record Syntax(
    Chunks chunks, NounPhrases phrases, SubjectFinder subjects, ClauseEnds clauses) {

  /** The means for one sentence. */
  public static Syntax of(Chunks chunks) {
    NounPhrases phrases = new NounPhrases(chunks);
    return new Syntax(
        chunks, phrases, new SubjectFinder(chunks, phrases), new ClauseEnds(chunks, phrases));
  }
}
