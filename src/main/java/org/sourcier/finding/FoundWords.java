package org.sourcier.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sourcier.article.Span;

/**
 * A find in the words of the text.
 *
 * @param rules the ids of the rules that found it
 * @param words by label, in the order of the text; no words where the find has none
 */
record FoundWords(List<String> rules, Map<String, List<String>> words) {

  /** All finds of an article, in the order of the text within each sort. */
  static List<FoundWords> of(Findings findings) {
    List<FoundWords> all = new ArrayList<>();
    findings.assertions().forEach(a -> all.add(assertion(findings, a)));
    findings.denials().forEach(d -> all.add(denial(findings, d)));
    findings.evidence().forEach(e -> all.add(evidence(findings, e)));
    findings.context().forEach(c -> all.add(context(findings, c)));
    return all;
  }

  private static FoundWords assertion(Findings findings, Assertion a) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    words.put("source", words(findings, a.source()));
    words.put("cue", words(findings, a.cue()));
    words.put("content", words(findings, a.content()));
    words.put("relay", words(findings, a.relays().stream().map(RelaySpan::source).toList()));
    return new FoundWords(a.rules(), words);
  }

  private static FoundWords denial(Findings findings, Denial d) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    words.put("denier", words(findings, d.deniers()));
    words.put("cue", words(findings, List.of(d.cue())));
    return new FoundWords(d.rules(), words);
  }

  private static FoundWords evidence(Findings findings, Evidence e) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    words.put("span", words(findings, List.of(e.span())));
    words.put("examiner", words(findings, e.examiner()));
    return new FoundWords(e.rules(), words);
  }

  private static FoundWords context(Findings findings, Context c) {
    return new FoundWords(c.rules(), Map.of("span", words(findings, List.of(c.span()))));
  }

  private static List<String> words(Findings findings, Optional<Span> span) {
    return words(findings, span.stream().toList());
  }

  private static List<String> words(Findings findings, List<Span> spans) {
    return spans.stream().map(findings.text().article()::exact).toList();
  }

  /** Whether each of these labels has these very words. */
  boolean shows(Map<String, List<String>> expected) {
    return expected.entrySet().stream().allMatch(e -> e.getValue().equals(words.get(e.getKey())));
  }

  /** One line: each label with its words, then the rules. */
  String line() {
    String labelled =
        words.entrySet().stream()
            .filter(e -> !e.getValue().isEmpty())
            .map(e -> e.getKey() + " " + quoted(e.getValue()))
            .collect(Collectors.joining(", "));
    return labelled + " (" + String.join(", ", rules) + ")";
  }

  static String quoted(List<String> words) {
    return words.isEmpty()
        ? "none"
        : words.stream().map(w -> "'" + w + "'").collect(Collectors.joining(" + "));
  }
}
