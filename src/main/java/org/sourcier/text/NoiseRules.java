package org.sourcier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sourcier.article.Span;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Place;
import org.sourcier.yaml.Problems;

/** The rules for what is not prose, as data. */
final class NoiseRules {
  /** A longer line is prose without looking. */
  private static final int LONGEST_LINE = 400;

  /** What {@code within} takes is no longer than this. */
  private static final int LONGEST_STRETCH = 250;

  private final List<NoiseRule> rules;
  private final List<NoiseRule> lines;
  private final List<NoiseRule> posts;

  private NoiseRules(List<NoiseRule> rules) {
    this.rules = List.copyOf(rules);
    this.lines = rules.stream().filter(r -> r.section() != NoiseSection.POST).toList();
    this.posts = rules.stream().filter(r -> r.section() == NoiseSection.POST).toList();
  }

  /** The rules of a file, each held to its examples; problems tell what is wrong with them. */
  static Optional<NoiseRules> of(Node top, Problems problems) {
    List<NoiseRule> rules = new ArrayList<>();
    if (!(top instanceof Node.Sequence list)) {
      problems.add(top.place(), "here a list of rules is expected, each starting with '- id:'");
      return Optional.empty();
    }
    for (Node item : list.items()) {
      NoiseRule.of(item, problems)
          .ifPresent(
              rule -> {
                rules.add(rule);
                new NoiseRules(List.of(rule)).check(rule, item.place(), problems);
              });
    }
    return Optional.of(new NoiseRules(rules));
  }

  private void check(NoiseRule rule, Place place, Problems problems) {
    if (rule.examples().isEmpty() || rule.counterexamples().isEmpty()) {
      problems.add(place, "'" + rule.id() + "' owes examples and counterexamples");
    }
    rule.examples().stream()
        .filter(line -> !takes(line))
        .forEach(line -> problems.add(place, rule.id() + " does not take its example: " + line));
    rule.counterexamples().stream()
        .filter(this::takes)
        .forEach(line -> problems.add(place, rule.id() + " takes its counterexample: " + line));
  }

  private boolean takes(String line) {
    return line(line).isPresent()
        || post(line)
        || !within(line, new Span(0, line.length())).isEmpty();
  }

  List<NoiseRule> all() {
    return rules;
  }

  /** The first rule that takes a line, the marks of posts aside. */
  Optional<NoiseRule> line(String line) {
    return taking(lines, line);
  }

  /** Whether a line marks a post in a thread of comments. */
  boolean post(String line) {
    return taking(posts, line).isPresent();
  }

  private static Optional<NoiseRule> taking(List<NoiseRule> rules, String line) {
    if (line.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    String simple = simple(line);
    String bare = NoiseRule.withoutEnd(simple);
    for (NoiseRule rule : rules) {
      if (rule.takes(line, simple, bare)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** The stretches inside a paragraph that are no prose, in order. */
  List<LeftOut> within(String text, Span paragraph) {
    List<LeftOut> out = new ArrayList<>();
    String body = text.substring(paragraph.start(), paragraph.end());
    for (NoiseRule rule : rules) {
      for (List<String> pair : rule.within()) {
        find(body, paragraph.start(), pair).forEach(s -> out.add(leftOut(rule, s)));
      }
    }
    out.sort((a, b) -> a.span().compareTo(b.span()));
    return out;
  }

  static LeftOut leftOut(NoiseRule rule, Span span) {
    return new LeftOut(span, rule.kind(), rule.because());
  }

  private static List<Span> find(String body, int start, List<String> pair) {
    List<Span> found = new ArrayList<>();
    String from = pair.get(0);
    int at = body.indexOf(from);
    while (at >= 0) {
      int inner = at + from.length();
      int end = beginsSomething(body, at, from) ? end(body, inner, pair.get(1)) : inner;
      if (end > inner) {
        found.add(new Span(start + at, start + end));
      }
      at = body.indexOf(from, end);
    }
    return found;
  }

  /** Where a stretch that begins before {@code inner} ends, or {@code inner} where it does not. */
  private static int end(String body, int inner, String to) {
    int limit = Math.min(body.length(), inner + LONGEST_STRETCH);
    int at = body.substring(inner, limit).indexOf(to);
    if (at >= 0) {
      return inner + at + to.length();
    }
    return to.isBlank() && limit == body.length() ? limit : inner;
  }

  /** Words of a language must begin a sentence; program text may stand anywhere. */
  private static boolean beginsSomething(String body, int at, String from) {
    if (from.chars().anyMatch(c -> "._(/".indexOf(c) >= 0)) {
      return true;
    }
    int before = at - 1;
    while (before >= 0 && Line.space(body.charAt(before))) {
      before--;
    }
    return before < 0 || ".!?»”\"…:".indexOf(body.charAt(before)) >= 0;
  }

  /** A line as rules spell it: small letters, no decoration before, each number "#". */
  private static String simple(String line) {
    String plain = Spelling.plain(line).toLowerCase(Locale.ROOT);
    StringBuilder simple = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean decoration = simple.length() == 0 && " »>•*-–—|[(→▶►☞\"«“+·".indexOf(c) >= 0;
      boolean again = simple.length() > 0 && (c == ' ' || Character.isDigit(c));
      char written = Character.isDigit(c) ? '#' : c;
      if (!decoration && !(again && simple.charAt(simple.length() - 1) == written)) {
        simple.append(written);
      }
    }
    return simple.toString();
  }
}
