package org.sourcier.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourcier.article.ReadProblem;
import org.sourcier.article.format.Fault;
import org.sourcier.report.wording.Faults;
import org.sourcier.report.wording.Wording;

/**
 * Says what was not read, or is odd, and why: one sentence a reason, since a folder may hold
 * thousands of copies. It names the first of them; the ledger names all.
 */
final class Unread {
  private static final int NAMED = 12;

  private final List<ReadProblem> problems;
  private final Wording words;
  private final Faults faults;

  Unread(List<ReadProblem> problems, Wording words) {
    this.problems = problems;
    this.words = words;
    this.faults = new Faults(words);
  }

  List<String> sentences() {
    Map<Fault, List<String>> paths = new LinkedHashMap<>();
    for (ReadProblem problem : problems) {
      paths.computeIfAbsent(problem.fault(), fault -> new ArrayList<>()).add(problem.path());
    }
    return paths.entrySet().stream().map(e -> sentence(e.getKey(), e.getValue())).toList();
  }

  private String sentence(Fault fault, List<String> paths) {
    String key = fault.kind().isOdd() ? "gaps.odd" : "gaps.unread";
    return words.say(key, Map.of("paths", named(paths), "message", faults.say(fault)));
  }

  private String named(List<String> paths) {
    if (paths.size() <= NAMED) {
      return words.list(paths);
    }
    String first = String.join(", ", paths.subList(0, NAMED));
    return first + words.count("claims.more", paths.size() - NAMED);
  }
}
