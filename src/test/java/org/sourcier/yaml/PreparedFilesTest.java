package org.sourcier.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedFilesTest {
  private static final Path AGENCIES = Path.of("rules/agencies.yaml");
  private final Problems problems = new Problems();
  private final Path folder;

  PreparedFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyRuleFileIsTheSamePreparedAsRead() throws IOException {
    Map<String, Path> rules = PreparedJar.rules();
    PreparedFiles prepared = PreparedFiles.in(PreparedJar.of(folder, rules)).orElseThrow();
    assertEquals(rules.size(), prepared.under("").size());
    for (PreparedFile file : prepared.under("")) {
      YamlFile written = new WrittenFile(Files.readString(Path.of(file.name())));
      Node read = written.node("shown", problems).orElseThrow();
      // Maps are equal whatever their order, texts of them are not.
      assertEquals(read.toString(), file.node("shown", problems).orElseThrow().toString());
      assertEquals(written.sha256(), file.sha256());
    }
  }

  @Test
  void whereAFileOfTheJarWasChangedNothingIsTakenAsPrepared() throws IOException {
    Path jar = PreparedJar.of(folder, Map.of("rules/a.yaml", AGENCIES));
    assertTrue(PreparedFiles.in(jar).isPresent());
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      Files.writeString(zip.getPath("/rules/a.yaml"), "agencies: [other]\n");
    }
    assertTrue(PreparedFiles.in(jar).isEmpty());
  }

  @Test
  void aFileThatIsNoYamlIsLeftToBeReadAgain() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken"), "a: [");
    Path jar = PreparedJar.of(folder, Map.of("a.yaml", broken));
    assertTrue(PreparedFiles.in(jar).orElseThrow().under("").isEmpty());
  }
}
