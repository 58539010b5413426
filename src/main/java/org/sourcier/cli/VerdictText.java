package org.sourcier.cli;

import java.util.ArrayList;
import java.util.List;
import org.sourcier.finding.Verdict;
import org.sourcier.rule.pattern.Capture;
import org.sourcier.rule.pattern.NearMiss;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;

/** Words what a rule makes of a sentence. */
final class VerdictText {
  private static final int FEW = 6;

  private final Chunks chunks;

  VerdictText(Chunks chunks) {
    this.chunks = chunks;
  }

  /** Lines of at most 80 columns: the rule, its pattern, and what it took or wanted. */
  List<String> lines(Verdict verdict) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + verdict.rule().id());
    lines.addAll(new Wrapping("    pattern  ", "             ").lines(verdict.pattern()));
    if (verdict instanceof Verdict.Matches matches) {
      matches.captures().forEach(capture -> lines.addAll(captured(capture)));
    } else if (verdict instanceof Verdict.Undone undone) {
      lines.addAll(wrapped("matches at \"" + words(undone.cue()) + "\", but has"));
      lines.addAll(new Wrapping("    unless   ", "             ").lines(undone.unless()));
    } else if (verdict instanceof Verdict.Misses misses) {
      lines.addAll(wrapped(missed(misses.miss())));
    }
    return lines;
  }

  private List<String> captured(Capture capture) {
    String label = "    " + capture.label() + " ".repeat(Math.max(1, 9 - capture.label().length()));
    return new Wrapping(label, "             ").lines(words(capture.range()));
  }

  private static List<String> wrapped(String text) {
    return new Wrapping("    ", "    ").lines(text);
  }

  private String missed(NearMiss miss) {
    if (miss.exhausted()) {
      return "no answer: the budget of steps ran out on this sentence";
    }
    String wanted = String.join(" or ", miss.wanted());
    if (miss.hits() == 0) {
      return "no: nothing here can be its cue; it wants " + wanted;
    }
    return miss.leftward() ? before(miss.token(), wanted) : after(miss.token(), wanted);
  }

  private String after(int border, String wanted) {
    String last = words(new Range(Math.max(0, border - FEW), border));
    return "no: after \"" + last + "\" it wants " + wanted + ", not " + token(border);
  }

  private String before(int border, String wanted) {
    String next = words(new Range(border, Math.min(chunks.size(), border + FEW)));
    return "no: before \"" + next + "\" it wants " + wanted + ", not " + token(border - 1);
  }

  private String token(int i) {
    if (i < 0) {
      return "the start";
    }
    return i < chunks.size() ? "\"" + chunks.token(i).form() + "\"" : "the end";
  }

  private String words(Range range) {
    StringBuilder words = new StringBuilder();
    for (int i = range.from(); i < range.to(); i++) {
      boolean gap = i > range.from() && !joined(i);
      words.append(gap ? " " : "").append(chunks.token(i).form());
    }
    return words.toString();
  }

  private boolean joined(int i) {
    return chunks.token(i - 1).span().end() == chunks.token(i).span().start();
  }
}
