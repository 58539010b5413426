package org.sourcier.finding;

import java.util.List;
import java.util.Optional;
import org.sourcier.article.Span;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.rule.vocabulary.CueWord;
import org.sourcier.text.Mood;
import org.sourcier.text.Token;
import org.sourcier.yaml.Fields;

/**
 * Reads how a source stands to what it asserts. The cue's own label goes first; where it only
 * reports, the content tells: a verb by which the speaker does something ("nous appelons à"), a
 * future, a future in the past, a mere possibility.
 */
final class StatusReader {
  private final Draft draft;
  private final Chunks chunks;

  StatusReader(Draft draft) {
    this.draft = draft;
    this.chunks = draft.syntax().chunks();
  }

  /** The status of the assertion that the draft becomes. */
  Status status() {
    Status own = named(draft.labels().get("status")).orElse(Status.REPORTED);
    if (own != Status.REPORTED) {
      return own;
    }
    Optional<VerbGroup> main = mainVerb();
    return main.flatMap(this::performed)
        .or(() -> main.filter(this::foretells).map(group -> Status.PREDICTED))
        .or(() -> main.filter(this::assessed).map(group -> Status.ESTIMATED))
        .orElse(Status.REPORTED);
  }

  private static Optional<Status> named(@org.jspecify.annotations.Nullable String name) {
    return Optional.ofNullable(name).map(Fields.names(Status.values())::get);
  }

  /** The first finite verb of the content that stands in no relative clause. */
  private Optional<VerbGroup> mainVerb() {
    List<VerbGroup> finite =
        chunks.groups().stream().filter(VerbGroup::finite).filter(this::reported).toList();
    return finite.stream()
        .filter(group -> !chunks.in(group.range().from() - 1, "RELATIVE"))
        .findFirst()
        .or(() -> finite.stream().findFirst());
  }

  private boolean reported(VerbGroup group) {
    Span span = chunks.span(group.range());
    return draft.content().stream().anyMatch(piece -> piece.contains(span));
  }

  /** "Nous demandons que", "I think that": a quoted first person whose verb is itself a cue. */
  private Optional<Status> performed(VerbGroup group) {
    boolean quoted = chunks.zone(group.head()).isPresent();
    boolean firstPerson =
        chunks.in(group.range().from() - 1, "FIRST_PERSON")
            || chunks.in(group.range().from(), "FIRST_PERSON");
    return quoted && firstPerson && !group.negated()
        ? group.lemmas().stream()
            .sorted()
            .map(chunks.vocabulary().verbs()::get)
            .flatMap(word -> Optional.ofNullable(word).stream())
            .map(CueWord::labels)
            .flatMap(labels -> named(labels.get("status")).stream())
            .findFirst()
        : Optional.empty();
  }

  private boolean foretells(VerbGroup group) {
    return group.is(Mood.FUTURE)
        || chunks.in(group.range().from(), "IS_TO")
        || expected(group)
        || (past() && inThePast(group));
  }

  /** "is expected to", "est attendu". */
  private boolean expected(VerbGroup group) {
    return group.passive() && chunks.in(group.head(), "EXPECTED");
  }

  private boolean inThePast(VerbGroup group) {
    boolean future = group.is(Mood.CONDITIONAL) || chunks.in(group.range().from(), "WOULD");
    boolean accomplished = chunks.in(group.range().from(), "AUXILIARY") && participle(group);
    return future && !(accomplished && group.is(Mood.CONDITIONAL));
  }

  private boolean participle(VerbGroup group) {
    Token head = chunks.token(group.head());
    return group.head() > group.range().from()
        && head.may(Mood.PAST_PARTICIPLE)
        && !group.passive();
  }

  /** "a dit", "a été annoncé", "a laissé entendre": an auxiliary, then a participle. */
  private boolean compound(VerbGroup group) {
    int from = group.range().from();
    boolean auxiliary = false;
    for (int i = from; i < group.range().to(); i++) {
      if (auxiliary && chunks.token(i).may(Mood.PAST_PARTICIPLE)) {
        return !chunks.in(group.head(), "EXPECTED");
      }
      auxiliary |= chunks.in(i, "AUXILIARY");
    }
    return false;
  }

  /** Whether the cue speaks of the past: a compound or a simple past tense. */
  private boolean past() {
    return chunks
        .group(draft.cueTokens().from())
        .filter(
            group ->
                !group.is(Mood.PRESENT)
                    || chunks.token(group.head()).may(Mood.PAST)
                    || compound(group))
        .isPresent();
  }

  /** "Selon les analystes, P pourrait": an according-to of what may be is an assessment. */
  private boolean assessed(VerbGroup group) {
    boolean according = chunks.in(draft.cueTokens().from(), "ACCORDING");
    return according
        && (chunks.in(group.range().from(), "HEDGE_POSSIBLE")
            || chunks.in(group.range().to(), "HEDGE_PROBABLE"));
  }
}
