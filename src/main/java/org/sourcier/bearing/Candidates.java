package org.sourcier.bearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcier.article.Span;
import org.sourcier.claim.Content;
import org.sourcier.finding.Assertion;
import org.sourcier.finding.Denial;
import org.sourcier.finding.Evidence;
import org.sourcier.finding.Status;
import org.sourcier.party.Voice;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedDenial;

/** The assertions of an article that a find could bear on. */
final class Candidates {
  private static final int FIRST_WORDS = 60;

  private final VoicedArticle article;
  private final List<Candidate> all;

  private Candidates(VoicedArticle article, List<Candidate> all) {
    this.article = article;
    this.all = List.copyOf(all);
  }

  static Candidates of(VoicedArticle article, Gist gist, BearingRules rules) {
    List<Candidate> all = new ArrayList<>();
    for (Content content : rules.contents().taught(List.of(article)).read(article)) {
      Assertion assertion = content.assertion().finding();
      boolean claims =
          assertion.status() != Status.DENIED && assertion.status() != Status.REQUESTED;
      if (claims && !content.question()) {
        all.add(candidate(article, content, gist));
      }
    }
    return new Candidates(article, all);
  }

  private static Candidate candidate(VoicedArticle article, Content content, Gist gist) {
    Assertion assertion = content.assertion().finding();
    List<String> names = new ArrayList<>();
    assertion.source().ifPresent(source -> names.addAll(gist.of(source)));
    content.assertion().voice().key().ifPresent(key -> names.addAll(Gist.name(key)));
    Span end = new Span(assertion.extent().end(), assertion.extent().end());
    return new Candidate(
        assertion,
        Gist.family(content.terms()),
        Set.copyOf(names),
        article.text().sentence(assertion.extent()),
        article.text().sentence(end),
        !content.positive());
  }

  /** All of them, in the order of the text. */
  List<Candidate> all() {
    return all;
  }

  /** What a denial could be of: nothing that the denier says, nor that says the denial itself. */
  List<Candidate> of(VoicedDenial denial, Matter matter) {
    Denial found = denial.finding();
    Span cue = found.cue();
    boolean elsewhere = found.spoken() || found.about().isPresent();
    boolean beside = matter.pointing() == Matter.Pointing.BESIDE;
    return all.stream()
        .filter(c -> c.assertion().cue().filter(cue::overlaps).isEmpty())
        .filter(c -> !says(c.assertion(), denial))
        .filter(c -> !elsewhere || !within(c.assertion(), found))
        .filter(c -> beside || !refuses(c.assertion()))
        .toList();
  }

  /** What evidence could be for: nothing in whose words it is offered. */
  List<Candidate> of(Evidence evidence, Matter matter) {
    boolean told = matter.pointing() != Matter.Pointing.NOT;
    return all.stream()
        .filter(c -> c.assertion().cue().filter(evidence.cue()::overlaps).isEmpty())
        .filter(c -> c.assertion().content().stream().noneMatch(evidence.cue()::overlaps))
        .filter(c -> !shown(c.assertion(), evidence.span(), told) && !refuses(c.assertion()))
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

  /** The assertion by which the denier himself says what he denies. */
  Optional<String> own(Denial denial) {
    return article.assertions().stream()
        .map(a -> a.finding())
        .filter(a -> a.status() == Status.DENIED && denial.about().isPresent())
        .filter(a -> denial.kind() == Denial.Kind.FLAT && !denial.spoken())
        .filter(
            a ->
                a.cue().filter(denial.cue()::overlaps).isPresent()
                    || a.content().stream().anyMatch(denial.cue()::overlaps))
        .filter(a -> a.extent().overlaps(denial.about().get()))
        .map(Assertion::id)
        .findFirst();
  }

  private boolean says(Assertion assertion, VoicedDenial denial) {
    boolean sameWords =
        assertion
            .source()
            .map(this::exact)
            .filter(denial.finding().deniers().stream().map(this::exact).toList()::contains)
            .isPresent();
    return sameWords
        || article.assertions().stream()
            .filter(a -> a.finding().equals(assertion))
            .anyMatch(a -> same(a.voice(), denial.by()));
  }

  private static boolean same(Voice a, Voice b) {
    return a.key().isPresent() && a.key().equals(b.key());
  }

  private String exact(Span span) {
    return article.text().article().exact(span);
  }

  /** Whether an assertion lies in the denier's own words. */
  private boolean within(Assertion assertion, Denial denial) {
    Span words = denial.about().map(denial.cue()::hull).orElse(denial.cue());
    return opens(assertion, words, denial.cue())
        || article.assertions().stream()
            .map(a -> a.finding())
            .filter(a -> opens(a, denial.cue(), denial.cue()))
            .flatMap(a -> a.content().stream())
            .anyMatch(piece -> piece.contains(assertion.extent()));
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

  private boolean refuses(Assertion assertion) {
    return article.denials().stream()
        .map(denial -> denial.finding())
        .anyMatch(d -> opens(assertion, d.cue(), d.cue()) || clause(assertion, d));
  }
}
