package org.sourcier.rule.syntax;

import java.util.List;
import org.sourcier.rule.vocabulary.ListMarks;
import org.sourcier.rule.vocabulary.Vocabulary;
import org.sourcier.text.Mood;
import org.sourcier.text.Token;

/** Gives a second participle the auxiliary of the first. */
final class SharedAuxiliary {
  private final Vocabulary vocabulary;
  private final List<Token> tokens;
  private final ListMarks marks;

  SharedAuxiliary(Vocabulary vocabulary, List<Token> tokens, ListMarks marks) {
    this.vocabulary = vocabulary;
    this.tokens = List.copyOf(tokens);
    this.marks = marks;
  }

  /**
   * "a fermé l'usine et affirmé que P": a bare participle of a cue verb behind "et" shares the
   * auxiliary of the verb before, and is no passive; with a clause of its own it does so over
   * infinitives and participles, too: "a bravé l'ordre de partir et affirmé que P".
   */
  VerbGroup joined(VerbGroup group, List<VerbGroup> before) {
    int from = group.range().from();
    boolean bare =
        participle(group)
            && from > 0
            && marks.has(from - 1, "AND")
            && group.lemmas().stream().anyMatch(vocabulary.verbs()::containsKey)
            && complemented(group.range().to());
    boolean clause = bare && marks.has(group.range().to(), "THAT");
    return before.stream()
        .filter(g -> bare && (g.finite() || !clause))
        .reduce((one, next) -> next)
        .filter(last -> last.finite() && !last.passive() && compound(last))
        .map(last -> group.inTheMoodOf(last))
        .orElse(group);
  }

  /** A lone participle; "promis" and "dit" have the form of a simple past, too. */
  private boolean participle(VerbGroup group) {
    boolean past =
        group.range().to() - group.range().from() == 1
            && tokens.get(group.head()).may(Mood.PAST_PARTICIPLE)
            && !tokens.get(group.head()).may(Mood.PRESENT);
    return group.is(Mood.PAST_PARTICIPLE) || past;
  }

  private boolean compound(VerbGroup group) {
    return marks.has(group.range().from(), "AUXILIARY") && group.head() > group.range().from();
  }

  /** Whether a clause, an infinitive or an object opens behind a verb. */
  private boolean complemented(int next) {
    return next < tokens.size()
        && (marks.has(next, "THAT")
            || marks.has(next, "DETERMINER")
            || marks.has(next, "OPENS_COMPLEMENT")
            || tokens.get(next).may(Mood.INFINITIVE));
  }
}
