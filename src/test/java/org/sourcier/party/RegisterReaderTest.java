package org.sourcier.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcier.rule.RulePackReader;
import org.sourcier.yaml.Problems;

class RegisterReaderTest {
  private final Path folder;
  private final Problems problems = new Problems();

  RegisterReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Register read(Optional<Path> own) {
    return new RegisterReader(problems).read(new RulePackReader(problems).read(own));
  }

  /** All problems with a file of the user's that holds this text. */
  private String problems(String text) throws IOException {
    Files.createDirectories(folder.resolve("parties"));
    Files.writeString(folder.resolve("parties/own.yaml"), text);
    read(Optional.of(folder));
    return problems.sorted().toString();
  }

  @Test
  void thePackedRegisterHasNoProblem() {
    Register register = read(Optional.empty());
    assertEquals(List.of(), problems.sorted());
    assertTrue(register.size() > 5_000);
  }

  @Test
  void aNameThatTwoPartiesClaimIsAProblemAtTheLaterPlace() throws IOException {
    String found =
        problems(
            "bodies:\n  - party: media\n    role: media\n    names: [Zzyzx]\n"
                + "  - party: igos\n    role: igo\n    names: [Zzyzx]\n");
    assertTrue(found.contains("parties/own.yaml:7:13: 'Zzyzx' is already the name of media/Zzyzx"));
  }

  @Test
  void anUnknownKeyIsAProblemWithTheNearestKnownOne() throws IOException {
    assertTrue(
        problems("bodie: []\n")
            .contains("parties/own.yaml:1:1: unknown key 'bodie'; did you mean 'bodies'?"));
  }

  @Test
  void anUnknownPartyIsAProblem() throws IOException {
    assertTrue(
        problems("bodies:\n  - party: ngo\n    role: ngo\n    names: [Zzyzx]\n")
            .contains("parties/own.yaml:2:12: 'ngo' can't stand here; did you mean 'ngos'?"));
  }

  @Test
  void yearsThatAreNoneAreAProblem() throws IOException {
    assertTrue(
        problems(
                "persons:\n  - party: FR\n    persons:\n"
                    + "      - {names: [Zoe Zz], role: official, gender: f, years: lately}\n")
            .contains("years are written 2010-2014"));
  }
}
