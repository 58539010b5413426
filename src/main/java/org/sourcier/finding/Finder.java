package org.sourcier.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sourcier.article.Span;
import org.sourcier.rule.pattern.Syntax;
import org.sourcier.text.ArticleText;
import org.sourcier.yaml.Fields;

/**
 * Finds who says what in an article, who denies it, what is offered for it and which law it
 * touches, by the sentence rules alone. Safe between threads.
 */
public final class Finder {
  private final SentenceMatcher matcher;

  /** Finds by these rules. */
  public Finder(RuleBook book) {
    matcher = new SentenceMatcher(book);
  }

  /** All findings of an article, numbered in the order of its text. */
  public Findings find(ArticleText text) {
    List<Syntax> syntaxes = matcher.syntaxes(text);
    List<Hit> hits = matcher.hits(text, syntaxes);
    List<Assertion> assertions = assertions(text, syntaxes, hits);
    Targets targets = new Targets(text, assertions);
    return new Findings(
        text, assertions, denials(hits, targets), evidence(hits, targets), context(hits, targets));
  }

  private static List<Assertion> assertions(
      ArticleText text, List<Syntax> syntaxes, List<Hit> hits) {
    ContentTrimmer trimmer = new ContentTrimmer(text);
    List<Draft> drafts =
        new Drafts().of(hits).stream().map(d -> d.withContent(trimmer.trim(d.content()))).toList();
    List<Draft> whole = new Relays().attach(new Continuations(text, syntaxes).extend(drafts), hits);
    List<Draft> sorted =
        whole.stream()
            .sorted(Comparator.comparing((Draft d) -> d.content().get(0)).thenComparing(Draft::cue))
            .toList();
    Labeller labeller = new Labeller(text);
    List<Assertion> assertions = new ArrayList<>();
    for (Draft draft : sorted) {
      assertions.add(labeller.label(draft, "a" + (assertions.size() + 1)));
    }
    return assertions;
  }

  private static List<Denial> denials(List<Hit> hits, Targets targets) {
    List<Denial> denials = new ArrayList<>();
    for (Hit hit : distinct(hits, Finds.DENIAL)) {
      Span cue = hit.span(hit.cue());
      Span about = hit.first("target").or(() -> hit.first("content")).orElse(cue);
      Denial.Kind kind =
          hit.rule()
              .label("kind")
              .map(Fields.names(Denial.Kind.values())::get)
              .orElse(Denial.Kind.FLAT);
      denials.add(
          new Denial(
              "d" + (denials.size() + 1),
              cue,
              hit.all("denier"),
              kind,
              targets.of(cue, about).stream().toList(),
              List.of(hit.rule().id())));
    }
    return denials;
  }

  private static List<Evidence> evidence(List<Hit> hits, Targets targets) {
    List<Evidence> evidence = new ArrayList<>();
    for (Hit hit : distinct(hits, Finds.EVIDENCE)) {
      Span span = hit.first("span").orElseGet(() -> hit.span(hit.cue()));
      Evidence.Kind kind =
          hit.rule()
              .label("kind")
              .map(Fields.names(Evidence.Kind.values())::get)
              .orElse(Evidence.Kind.DOCUMENT);
      boolean inspectable = hit.rule().label("inspectable").equals(Optional.of("yes"));
      evidence.add(
          new Evidence(
              "e" + (evidence.size() + 1),
              span,
              kind,
              hit.first("examiner"),
              inspectable,
              targets.of(span, span).stream().toList(),
              List.of(hit.rule().id())));
    }
    return evidence;
  }

  private static List<Context> context(List<Hit> hits, Targets targets) {
    List<Context> context = new ArrayList<>();
    for (Hit hit : distinct(hits, Finds.CONTEXT)) {
      Span span = hit.first("span").orElseGet(() -> hit.span(hit.cue()));
      Context.Kind kind =
          hit.rule()
              .label("kind")
              .map(Fields.names(Context.Kind.values())::get)
              .orElse(Context.Kind.INTERNATIONAL_LAW);
      context.add(
          new Context(
              "c" + (context.size() + 1),
              span,
              kind,
              targets.of(span, span).stream().toList(),
              List.of(hit.rule().id())));
    }
    return context;
  }

  /** The hits of one sort in the order of the text; of those whose cues overlap, the longest. */
  private static List<Hit> distinct(List<Hit> hits, Finds finds) {
    List<Hit> kept = new ArrayList<>();
    List<Hit> sorted =
        hits.stream()
            .filter(hit -> hit.rule().finds() == finds)
            .sorted(
                Comparator.comparingInt(Hit::sentence)
                    .thenComparing(hit -> -hit.cue().to() + hit.cue().from())
                    .thenComparing(hit -> hit.rule().id()))
            .toList();
    for (Hit hit : sorted) {
      boolean clashes =
          kept.stream()
              .anyMatch(k -> k.sentence() == hit.sentence() && k.cue().overlaps(hit.cue()));
      if (!clashes) {
        kept.add(hit);
      }
    }
    kept.sort(Comparator.comparing(hit -> hit.span(hit.cue())));
    return kept;
  }
}
