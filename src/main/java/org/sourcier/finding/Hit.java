package org.sourcier.finding;

import java.util.List;
import java.util.Optional;
import org.sourcier.article.Span;
import org.sourcier.rule.pattern.Match;
import org.sourcier.rule.pattern.Syntax;
import org.sourcier.rule.syntax.Range;

/** A rule that matched in a sentence. */
record Hit(SentenceRule rule, int sentence, Syntax syntax, Match match) {

  Range cue() {
    return match.first("cue").orElseThrow();
  }

  Span span(Range range) {
    return syntax.chunks().span(range);
  }

  /** The cue, and in a denial the words that complete it: "called" the report "a lie". */
  Range reach() {
    return rule.finds() == Finds.DENIAL
        ? match.first("span").map(cue()::hull).orElse(cue())
        : cue();
  }

  Optional<Span> first(String label) {
    return match.first(label).map(this::span);
  }

  List<Span> all(String label) {
    return match.all(label).stream().map(this::span).toList();
  }

  /** Whether its rule counts only in somebody's words. */
  boolean spoken() {
    return rule.label("spoken").filter(value -> !value.equals("no")).isPresent();
  }

  /** Whether its rule counts only in an answer to what was said before. */
  boolean answering() {
    return rule.label("spoken").equals(Optional.of("answering"));
  }

  /** How many characters its content has. */
  int size() {
    return all("content").stream().mapToInt(Span::length).sum();
  }
}
