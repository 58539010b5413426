package org.sourcier.bearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcier.article.Span;
import org.sourcier.article.SpanIndex;
import org.sourcier.claim.Content;
import org.sourcier.finding.Assertion;
import org.sourcier.finding.Denial;
import org.sourcier.finding.Evidence;
import org.sourcier.finding.Status;
import org.sourcier.finding.Workload;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedDenial;

/** The assertions of an article that a find could bear on. */
final class Candidates {
  private static final int FIRST_WORDS = 60;

  /** The number of the last sentence that can open an article; a headline is the first. */
  private static final int LEAD = 4;

  /** So many assertions before a find and after it are weighed: no article of news has more. */
  private static final int MOST = Workload.MOST_WEIGHED;

  private final VoicedArticle article;
  private final List<Candidate> all;
  private final SpanIndex<Assertion> extents;
  private final SpanIndex<Assertion> pieces;

  private Candidates(VoicedArticle article, List<Candidate> all) {
    List<Assertion> assertions = article.assertions().stream().map(a -> a.finding()).toList();
    this.article = article;
    this.extents = SpanIndex.of(assertions, Assertion::extent);
    this.pieces = SpanIndex.ofAll(assertions, Assertion::content);
    this.all = List.copyOf(all);
  }

  static Candidates of(VoicedArticle article, Gist gist, BearingRules rules) {
    SpanIndex<Denial> denials =
        SpanIndex.of(article.denials().stream().map(d -> d.finding()).toList(), Denial::cue);
    List<Candidate> all = new ArrayList<>();
    for (Content content : rules.contents().taught(List.of(article)).read(article)) {
      Assertion assertion = content.assertion().finding();
      boolean denied = assertion.status() == Status.DENIED;
      if (assertion.status() != Status.REQUESTED && !content.question()) {
        all.add(candidate(article, content, gist, denied || refuses(assertion, denials)));
      }
    }
    return new Candidates(article, all);
  }

  private static Candidate candidate(
      VoicedArticle article, Content content, Gist gist, boolean refuses) {
    Assertion assertion = content.assertion().finding();
    List<String> names = new ArrayList<>();
    assertion.source().ifPresent(source -> names.addAll(gist.of(source)));
    content.assertion().voice().key().ifPresent(key -> names.addAll(Gist.name(key)));
    Span end = new Span(assertion.extent().end(), assertion.extent().end());
    return new Candidate(
        assertion,
        content.assertion().voice().key(),
        Gist.family(content.terms()),
        Set.copyOf(names),
        Gist.states(content.assertion().voice()),
        article.text().sentence(assertion.extent()),
        article.text().sentence(end),
        article.text().sentences().get(article.text().sentence(assertion.extent())).paragraph(),
        !content.positive(),
        refuses);
  }

  /** All that is claimed, in the order of the text. */
  List<Candidate> claimed() {
    return all.stream().filter(c -> c.assertion().status() != Status.DENIED).toList();
  }

  /** What the article opens with, in its first sentences that say something. */
  Optional<Candidate> lead(List<Candidate> among) {
    return among.stream().filter(c -> !c.negative()).findFirst().filter(c -> c.sentence() <= LEAD);
  }

  /** Whether more assertions stand before or behind a find than are weighed. */
  boolean crowd(Span at) {
    int before = before(at);
    return before > MOST || all.size() - before > MOST;
  }

  /** Those nearest in the text, which is the order they have. */
  private List<Candidate> near(Span at) {
    int before = before(at);
    return all.subList(Math.max(0, before - MOST), Math.min(all.size(), before + MOST));
  }

  /** How many begin before a stretch. */
  private int before(Span at) {
    int before = 0;
    int after = all.size();
    while (before < after) {
      int middle = (before + after) >>> 1;
      if (all.get(middle).assertion().content().get(0).start() < at.start()) {
        before = middle + 1;
      } else {
        after = middle;
      }
    }
    return before;
  }

  /** What a denial could be of: what others say than the denier, denials too. */
  List<Candidate> of(VoicedDenial denial, Matter matter) {
    Denial found = denial.finding();
    Span cue = found.cue();
    boolean elsewhere = found.spoken() || found.about().isPresent();
    Span words = found.about().map(cue::hull).orElse(cue);
    List<Span> own = elsewhere ? words(cue) : List.of();
    return near(matter.at()).stream()
        .filter(c -> c.assertion().cue().filter(cue::overlaps).isEmpty())
        .filter(c -> !says(c, denial))
        .filter(c -> !elsewhere || !within(c.assertion(), words, cue, own))
        .toList();
  }

  /** What evidence could be for: nothing in whose words it is offered. */
  List<Candidate> of(Evidence evidence, Matter matter) {
    boolean told = matter.pointing() != Matter.Pointing.NOT;
    return near(matter.at()).stream()
        .filter(c -> c.assertion().cue().filter(evidence.cue()::overlaps).isEmpty())
        .filter(c -> c.assertion().content().stream().noneMatch(evidence.cue()::overlaps))
        .filter(c -> !shown(c.assertion(), evidence.span(), told) && !c.refuses())
        .toList();
  }

  /** Whether an assertion is what is seen; "the account of X, who says that P" holds another's. */
  private static boolean shown(Assertion assertion, Span span, boolean told) {
    boolean another = told && assertion.cue().filter(span::contains).isPresent();
    return assertion.extent().overlaps(span) && !another && span.contains(start(assertion));
  }

  private static Span start(Assertion assertion) {
    int start = assertion.extent().start();
    return new Span(start, start);
  }

  /** The assertions by which the denial itself says what it is of, in the order of the text. */
  List<String> own(Denial denial) {
    return denial.about().map(extents::overlapping).orElse(List.of()).stream()
        .filter(a -> !denial.spoken() || named(a, denial))
        .filter(a -> denies(a, denial) || leavesOpen(a, denial) || named(a, denial))
        .map(Assertion::id)
        .toList();
  }

  /** "X denies that P", where P is X's own denial. */
  private static boolean denies(Assertion assertion, Denial denial) {
    return denial.kind() == Denial.Kind.FLAT
        && assertion.status() == Status.DENIED
        && (shares(assertion, denial)
            || assertion.content().stream().anyMatch(denial.cue()::overlaps));
  }

  /** "X does not deny that P", "did not say why P". */
  private static boolean leavesOpen(Assertion assertion, Denial denial) {
    return denial.kind() != Denial.Kind.FLAT && shares(assertion, denial);
  }

  private static boolean shares(Assertion assertion, Denial denial) {
    return assertion.cue().filter(denial.cue()::overlaps).isPresent();
  }

  /** "X denied reports that P": a noun in what is denied says P. */
  private static boolean named(Assertion assertion, Denial denial) {
    return assertion.status() != Status.DENIED
        && assertion
            .cue()
            .filter(cue -> denial.about().filter(about -> about.contains(cue)).isPresent())
            .filter(cue -> cue.end() <= assertion.extent().start())
            .isPresent();
  }

  private boolean says(Candidate candidate, VoicedDenial denial) {
    boolean sameWords =
        candidate
            .assertion()
            .source()
            .map(this::exact)
            .filter(denial.finding().deniers().stream().map(this::exact).toList()::contains)
            .isPresent();
    boolean sameVoice =
        candidate.speaker().isPresent() && candidate.speaker().equals(denial.by().key());
    return sameWords || sameVoice;
  }

  private String exact(Span span) {
    return article.text().article().exact(span);
  }

  /** Whether an assertion lies in the denier's own words. */
  private static boolean within(Assertion assertion, Span words, Span cue, List<Span> own) {
    return opens(assertion, words, cue)
        || own.stream().anyMatch(piece -> piece.contains(assertion.extent()));
  }

  /** What is said in words that open with a cue. */
  private List<Span> words(Span cue) {
    return pieces.overlapping(cue).stream()
        .filter(a -> opens(a, cue, cue))
        .flatMap(a -> a.content().stream())
        .toList();
  }

  private static boolean opens(Assertion assertion, Span words, Span cue) {
    return assertion.content().stream()
        .anyMatch(p -> p.overlaps(words) && cue.start() - p.start() < FIRST_WORDS);
  }

  /** Whether an assertion begins with words of denial, and so is no claim to deny or to prove. */
  private static boolean clause(Assertion assertion, Denial denial) {
    return assertion.content().stream()
        .filter(piece -> piece.contains(denial.cue()))
        .anyMatch(
            piece ->
                denial.deniers().stream()
                    .anyMatch(d -> piece.contains(d) && d.start() - piece.start() < FIRST_WORDS));
  }

  private static boolean refuses(Assertion assertion, SpanIndex<Denial> denials) {
    return assertion.content().stream()
        .flatMap(piece -> denials.overlapping(piece).stream())
        .filter(d -> assertion.lead(d.cue()).filter(n -> n < 2 * FIRST_WORDS).isPresent())
        .anyMatch(d -> opens(assertion, d.cue(), d.cue()) || clause(assertion, d));
  }
}
