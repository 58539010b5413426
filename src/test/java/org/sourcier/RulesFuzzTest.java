package org.sourcier;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcier.rule.RuleFile;
import org.sourcier.rule.RulePack;
import org.sourcier.rule.RulePackReader;
import org.sourcier.yaml.Problems;

/** Any rule file loads or has problems with their places; the first line names the file. */
class RulesFuzzTest {
  private static final RulePack PACKED = new RulePackReader(new Problems()).read(Optional.empty());

  /** The files that load in no time; a run in which each load takes a second finds nothing. */
  private static final List<RuleFile> QUICK =
      PACKED.files().stream()
          .filter(file -> !file.name().matches("(fr|en|parties)/.*|bilingual.yaml"))
          .toList();

  static Stream<byte[]> files() {
    return PACKED.files().stream()
        .map(file -> file.name() + "\n" + cut(file.parts().get(0).content()))
        .map(file -> file.getBytes(StandardCharsets.UTF_8));
  }

  /** The beginning, up to the end of a line. */
  private static String cut(String content) {
    int end = content.indexOf('\n', Math.min(content.length() - 1, 3_000));
    return content.substring(0, end + 1);
  }

  @MethodSource("files")
  @FuzzTest(maxDuration = "1h")
  void anyRuleFile(byte[] bytes) {
    String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\n", 2);
    if (parts.length == 2) {
      Problems problems = new Problems();
      Rules.load(pack(parts[0], parts[1]), problems);
      problems.sorted().forEach(problem -> assertFalse(problem.message().isBlank()));
    }
  }

  /** The quick files with one laid over them, or beside them under a name of its own. */
  private static RulePack pack(String name, String content) {
    RuleFile.Part own = new RuleFile.Part(1, "mine/" + name, content);
    List<RuleFile> files = new ArrayList<>();
    for (RuleFile file : QUICK) {
      boolean same = file.name().equals(name);
      files.add(same ? new RuleFile(name, List.of(file.parts().get(0), own)) : file);
    }
    if (files.stream().noneMatch(file -> file.name().equals(name))) {
      files.add(new RuleFile(name, List.of(own)));
    }
    return new RulePack(List.of(PACKED.manifests().get(0), PACKED.manifests().get(0)), files, "");
  }
}
