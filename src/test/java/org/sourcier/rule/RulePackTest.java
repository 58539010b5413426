package org.sourcier.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcier.yaml.PreparedFiles;
import org.sourcier.yaml.PreparedJar;
import org.sourcier.yaml.Problems;

class RulePackTest {
  private final Path folder;
  private final Problems problems = new Problems();

  RulePackTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static RulePack pack(List<RuleFile> files) {
    return RulePack.of(List.of(Manifest.unnamed("own")), files);
  }

  private RulePack read() {
    return new RulePackReader(problems).read(Optional.of(folder));
  }

  @Test
  void aFileOfTheUsersIsAddedUnderItsRelativeName() throws IOException {
    Files.createDirectories(folder.resolve("own"));
    Files.writeString(folder.resolve("own/speech.yaml"), "a: b");
    RuleFile file = read().file("own/speech.yaml").orElseThrow();
    assertEquals("a: b", file.parts().get(0).content());
  }

  @Test
  void theHashChangesWithAnyContentAndWithAnyName() {
    RulePack one = pack(List.of(new RuleFile("a.yaml", "x")));
    assertNotEquals(one.sha256(), pack(List.of(new RuleFile("a.yaml", "y"))).sha256());
    assertNotEquals(one.sha256(), pack(List.of(new RuleFile("b.yaml", "x"))).sha256());
  }

  @Test
  void theHashIsTheOneThatSha256sumGives() {
    RulePack pack = pack(List.of(new RuleFile("b.yaml", ""), new RuleFile("a.yaml", "x\n")));
    assertEquals("4b1d6b62e96ba77a11dc8d5fb652b3cd5c6207b7ddf6df647c79caa334a6c29d", pack.sha256());
  }

  @Test
  void aLinkIsRefusedAndNamed() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("/etc/hostname"));
    assertTrue(read().file("link.yaml").isEmpty());
    assertTrue(problems.sorted().toString().contains("link.yaml:1:1: a link is not followed"));
  }

  @Test
  void aFileThatIsNotUtf8IsNamed() throws IOException {
    Files.write(folder.resolve("bad.yaml"), new byte[] {'a', ':', (byte) 0xe9});
    read();
    assertTrue(problems.sorted().toString().contains("bad.yaml:1:1: not in UTF-8"));
  }

  @Test
  void aMissingFolderIsNamed() {
    new RulePackReader(problems).read(Optional.of(folder.resolve("none")));
    assertTrue(problems.sorted().toString().contains("no such folder of rules"));
  }

  @Test
  void theProgramsRulesAreTheSamePackPreparedAsRead() throws IOException {
    Path jar = PreparedJar.of(folder, PreparedJar.rules());
    RulePackReader reader = new RulePackReader(problems);
    RulePack prepared = reader.read(PreparedFiles.in(jar).orElseThrow(), List.of());
    RulePack read = reader.read(Optional.empty());
    assertEquals(read.sha256(), prepared.sha256());
    assertEquals(read.manifests(), prepared.manifests());
    assertEquals(shown(read), shown(prepared));
  }

  private static List<String> shown(RulePack pack) {
    return pack.files().stream()
        .flatMap(file -> file.parts().stream().map(p -> p.layer() + file.name() + p.shown()))
        .toList();
  }
}
