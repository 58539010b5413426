package org.sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {
  @Test
  void theRulesAndTheBuildHaveOneVersion() throws IOException {
    String own = "<artifactId>sourcier</artifactId>\n  <version>" + Version.number() + "</version>";
    assertTrue(Files.readString(Path.of("pom.xml")).contains(own), own);
  }

  @Test
  void theProgramSaysIt() {
    assertTrue(CommandRun.of("--version").out().strip().equals("sourcier " + Version.number()));
  }
}
