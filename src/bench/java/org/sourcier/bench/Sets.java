package org.sourcier.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sourcier.Pipeline;
import org.sourcier.Rules;
import org.sourcier.rule.RulePackReader;
import org.sourcier.yaml.Problems;

/** What all benchmarks start from: the folders that were named and the packed rules. */
public final class Sets {
  private Sets() {}

  /** From {@code -Dbench.folders=A:B}; the four seeds where none are named. */
  public static SetMaker maker() {
    String folders = System.getProperty("bench.folders", "seeds");
    return new SetMaker(Stream.of(folders.split(":")).map(Path::of).toList());
  }

  /** The packed rules. */
  public static Rules rules() {
    Problems problems = new Problems();
    return Rules.load(new RulePackReader(problems).read(Optional.empty()), problems).orElseThrow();
  }

  /** The whole flow over the packed rules. */
  public static Pipeline pipeline() {
    return new Pipeline(rules(), "bench");
  }

  /** The folders, for what reads files. */
  public static List<Path> folders() {
    return Stream.of(System.getProperty("bench.folders", "seeds").split(":"))
        .map(Path::of)
        .toList();
  }
}
