package org.sourcier.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sourcier.article.Span;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.MainClause;
import org.sourcier.rule.syntax.Range;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.rule.vocabulary.CueWord;
import org.sourcier.text.Mood;
import org.sourcier.yaml.Fields;

/**
 * Reads how a source stands to what it asserts. The cue's own label goes first; where it only
 * reports, the content tells: a verb by which the speaker does something ("nous appelons à"), a
 * future, a future in the past, a mere possibility.
 */
final class StatusReader {
  /** In characters: a quotation mark and a space may stand before the first verb. */
  private static final int FIRST = 2;

  private final Draft draft;
  private final Chunks chunks;
  private final Optional<Range> stretch;

  StatusReader(Draft draft) {
    this.draft = draft;
    this.chunks = draft.syntax().chunks();
    this.stretch = stretch(chunks, draft.content().get(0));
  }

  /** The status of the assertion that the draft becomes. */
  Status status() {
    Status own = named(draft.labels().get("status")).orElse(Status.REPORTED);
    Optional<VerbGroup> main = mainVerb();
    if (own == Status.ESTIMATED && viewpoint()) {
      return main.filter(g -> g.is(Mood.FUTURE)).isPresent()
          ? Status.PREDICTED
          : main.filter(this::told).isPresent()
              ? Status.REPORTED
              : main.flatMap(this::grievance).orElse(own);
    }
    if (own == Status.DENIED && negated()) {
      return chunks.in(cueVerb(), "RULES_OUT") ? Status.ESTIMATED : Status.ADMITTED;
    }
    boolean open = own == Status.REPORTED || (own == Status.PREDICTED && sworn());
    return open ? told(main) : own;
  }

  /** What a content makes of a cue that only reports it. */
  private Status told(Optional<VerbGroup> main) {
    Forecast forecast = new Forecast(draft, firstWord());
    return main.flatMap(this::performed)
        .or(() -> main.flatMap(this::grievance))
        .or(() -> stretch.filter(new Grievance(chunks)::names).map(words -> Status.ALLEGED))
        .or(() -> stretch.filter(new Appeal(chunks)::opens).map(words -> Status.REQUESTED))
        .or(this::opened)
        .or(() -> main.flatMap(group -> new Outlook(chunks).of(group, firstWord())))
        .or(() -> main.filter(forecast::tells).map(group -> Status.PREDICTED))
        .or(() -> main.filter(this::assessed).map(group -> Status.ESTIMATED))
        .or(() -> main.filter(this::charged).map(group -> Status.ALLEGED))
        .orElse(Status.REPORTED);
  }

  private Optional<Status> grievance(VerbGroup main) {
    return stretch.flatMap(words -> new Grievance(chunks).of(main, words));
  }

  /** "According to the lawsuit": what accusers and their papers say is a charge. */
  private boolean charged(VerbGroup group) {
    return !group.negated()
        && IntStream.range(0, chunks.size())
            .filter(i -> chunks.in(i, "ACCUSERS"))
            .anyMatch(i -> draft.source().filter(span -> at(i, span)).isPresent());
  }

  private boolean at(int i, Span span) {
    return span.contains(chunks.token(i).span());
  }

  /** « Jure que la porte était close » : what is sworn to be so is no promise. */
  private boolean sworn() {
    Optional<VerbGroup> first = chunks.groups().stream().filter(this::reported).findFirst();
    return chunks.in(cueVerb(), "SWEARS")
        && first
            .filter(group -> !group.is(Mood.FUTURE) && !group.is(Mood.CONDITIONAL))
            .filter(group -> !chunks.in(group.range().from(), "IS_TO"))
            .filter(group -> !chunks.in(group.range().from(), "WOULD"))
            .filter(group -> group.finite() || accomplished(group))
            .isPresent();
  }

  /** "Avoir vu", "n'avoir rien vu": an infinitive of what is over. */
  private boolean accomplished(VerbGroup group) {
    int first = group.range().from();
    return chunks.in(first, "AUXILIARY")
        || (chunks.in(first, "NEGATION") && chunks.in(first + 1, "AUXILIARY"));
  }

  private int cueVerb() {
    int last = draft.cueTokens().to() - 1;
    return chunks.group(last).map(VerbGroup::head).orElse(last);
  }

  /** "Pour X", "aux yeux de X": a cue without a verb. */
  private boolean viewpoint() {
    return chunks.groups().stream().noneMatch(g -> g.range().overlaps(draft.cueTokens()));
  }

  /** "Pour le procureur, deux millions auraient été volés": the conditional passes on a report. */
  private boolean told(VerbGroup group) {
    return group.is(Mood.CONDITIONAL) && !chunks.in(group.head(), "MODAL") && group.passive();
  }

  private static Optional<Status> named(@org.jspecify.annotations.Nullable String name) {
    return Optional.ofNullable(name).map(Fields.names(Status.values())::get);
  }

  /** "Does not deny that P": P is granted. */
  private boolean negated() {
    return chunks.group(draft.cueTokens().to() - 1).filter(VerbGroup::negated).isPresent();
  }

  /** The first finite verb of the content that stands in no relative clause. */
  Optional<VerbGroup> mainVerb() {
    return stretch.flatMap(new MainClause(chunks)::verb).or(this::firstFinite);
  }

  private Optional<VerbGroup> firstFinite() {
    List<VerbGroup> finite =
        chunks.groups().stream().filter(VerbGroup::finite).filter(this::reported).toList();
    return finite.stream()
        .filter(group -> !chunks.in(group.range().from() - 1, "RELATIVE"))
        .findFirst()
        .or(() -> finite.stream().findFirst());
  }

  /** The words of the first piece of the content. */
  private static Optional<Range> stretch(Chunks chunks, Span first) {
    int from = chunks.size();
    int to = 0;
    for (int i = 0; i < chunks.size(); i++) {
      if (first.contains(chunks.token(i).span())) {
        from = Math.min(from, i);
        to = i + 1;
      }
    }
    return from < to ? Optional.of(new Range(from, to)) : Optional.empty();
  }

  private int firstWord() {
    return stretch.map(Range::from).orElse(0);
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
    boolean past = group.is(Mood.IMPERFECT);
    return quoted && firstPerson && !past && !group.negated() ? ownStatus(group) : Optional.empty();
  }

  /** "dit espérer que", "claims to fear that": what opens it is itself an assessment. */
  private Optional<Status> opened() {
    return chunks.groups().stream()
        .filter(group -> reported(group) || draft.cueTokens().contains(group.range()))
        .filter(group -> group.range().from() >= draft.cueTokens().from())
        .skip(1)
        .findFirst()
        .filter(group -> chunks.token(group.head()).may(Mood.INFINITIVE) && follows(group))
        .flatMap(this::ownStatus)
        .filter(Status.ESTIMATED::equals);
  }

  /** Whether a verb stands first in the content, or last in the cue. */
  private boolean follows(VerbGroup group) {
    int start = chunks.span(group.range()).start();
    boolean first =
        draft.content().stream().anyMatch(c -> c.start() <= start && start - c.start() <= FIRST);
    return first || draft.cueTokens().contains(group.range());
  }

  /** The status of a verb that is a cue and takes here what such a cue takes. */
  private Optional<Status> ownStatus(VerbGroup group) {
    return group.lemmas().stream()
        .sorted()
        .filter(lemma -> !chunks.in(group.head(), "BE"))
        .map(chunks.vocabulary().verbs()::get)
        .flatMap(word -> Optional.ofNullable(word).stream())
        .filter(word -> complemented(group, word))
        .flatMap(word -> named(word.labels().get("status")).stream())
        .findFirst();
  }

  /** A request needs no clause; what is thought, promised or admitted does. */
  private boolean complemented(VerbGroup group, CueWord word) {
    int next = group.range().to();
    boolean of = chunks.in(next, "COMPLEMENT") && word.frames().contains("de");
    boolean bare = chunks.group(next).filter(g -> g.is(Mood.INFINITIVE)).isPresent();
    return "requested".equals(word.labels().get("status"))
        || word.frames().contains("zero")
        || chunks.in(next, "THAT")
        || of
        || bare;
  }

  /** "Selon les analystes, P pourrait": an according-to of what may be is an assessment. */
  private boolean assessed(VerbGroup group) {
    boolean according = chunks.in(draft.cueTokens().from(), "ACCORDING");
    boolean possible = chunks.in(group.range().from(), "HEDGE_POSSIBLE");
    return according && (possible || chunks.in(group.range().to(), "HEDGE_PROBABLE"));
  }
}
