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
  void anAddressEndsInTheCodeOfItsStateOrInOtherLettersThatTheStateHas() {
    Register register = read(Optional.empty());
    assertEquals(Optional.of(new Party("GB")), register.ofDomain("uk"));
    assertEquals(Optional.of(new Party("NO")), register.ofDomain("no"));
  }

  @Test
  void aNameThatTwoPartiesClaimIsAProblemAtTheLaterPlace() throws IOException {
    String found =
        problems(
            """
            bodies:
              - {party: media, role: media, names: [Zzyzx]}
              - {party: igos, role: igo, names: [Zzyzx]}
            """);
    assertTrue(found.contains("parties/own.yaml:3:38: 'Zzyzx' is already the name of media/Zzyzx"));
  }

  @Test
  void anUnknownKeyIsAProblemWithTheNearestKnownOne() throws IOException {
    String found = problems("bodie: []");
    assertTrue(found.contains("own.yaml:1:1: unknown key 'bodie'; did you mean 'bodies'?"));
  }

  @Test
  void anUnknownPartyIsAProblem() throws IOException {
    String found = problems("bodies: [{party: ngo, role: ngo, names: [Zzyzx]}]");
    assertTrue(found.contains("own.yaml:1:18: 'ngo' can't stand here; did you mean 'ngos'?"));
  }

  @Test
  void yearsThatAreNoneAreAProblem() throws IOException {
    String found =
        problems(
            """
            persons:
              - party: FR
                persons:
                  - {names: [Zoe Zz], role: official, gender: f, years: lately}
            """);
    assertTrue(found.contains("years are written 2010-2014"));
  }
}
