package org.sourcier.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

class OverlayTest {
  private static final String BELOW =
      "about: ours\nentries: [{id: a, n: 1}, {id: b, n: 2}]\nwords: [x]\nvalue: 1\n";

  private final Problems problems = new Problems();
  private final Path folder;

  OverlayTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String laid(String above) {
    RuleFile.Part lower = new RuleFile.Part(0, "ours.yaml", BELOW);
    RuleFile.Part upper = new RuleFile.Part(1, "mine/ours.yaml", above);
    return text(new RuleFile("ours.yaml", List.of(upper, lower)).node(problems).orElseThrow());
  }

  private static String text(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().entrySet().stream()
          .map(e -> e.getKey() + "=" + text(e.getValue().value()))
          .collect(Collectors.joining(" ", "{", "}"));
    }
    return node instanceof Node.Sequence list
        ? list.items().stream().map(OverlayTest::text).collect(Collectors.joining(" ", "[", "]"))
        : ((Node.Scalar) node).text();
  }

  @Test
  void anEntryWithTheSameIdTakesThePlaceOfOursAndThatIsSaid() {
    String laid = laid("entries: [{id: a, n: 9}]\n");
    assertTrue(laid.contains("entries=[{id=a n=9} {id=b n=2}]"), laid);
    assertEquals(
        "[mine/ours.yaml:1:11: 'a' replaces that of ours.yaml:2:11]", problems.notes().toString());
  }

  @Test
  void aNewEntryGoesLastOrBeforeTheOneItNames() {
    assertTrue(laid("entries: [{id: c}]\n").contains("{id=b n=2} {id=c}]"));
    assertTrue(laid("entries: [{id: c, before: b}]\n").contains("{id=a n=1} {id=c} {id=b n=2}]"));
  }

  @Test
  void anEntryThatShouldStandBeforeNoneIsAProblem() {
    laid("entries: [{id: c, before: bb}]\n");
    assertTrue(problems.sorted().toString().contains("did you mean 'b'?"));
  }

  @Test
  void wordsAddUpAndSingleValuesAreReplaced() {
    assertTrue(laid("words: [y, x]\nvalue: 2\n").contains("words=[x y] value=2"));
    assertEquals(1, problems.notes().size());
  }

  @Test
  void aManifestThatNeedsALaterProgramIsRefused() throws IOException {
    String said = "name: mine\nabout: x\nversion: 1.0.0\nlanguages: [fr]\nneeds: 99.0.0\n";
    Files.writeString(folder.resolve("pack.yaml"), said);
    new RulePackReader(problems).read(Optional.of(folder));
    assertTrue(problems.sorted().toString().contains("'mine' needs Sourcier 99.0.0 or later"));
  }

  @Test
  void aManifestWithASlipNamesWhatIsExpected() throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), "nam: mine\nversion: one\n");
    new RulePackReader(problems).read(Optional.of(folder));
    String said = problems.sorted().toString();
    assertTrue(said.contains("unknown key 'nam'; did you mean 'name'?"), said);
    assertTrue(said.contains("'version' is written like 1.0.0, not 'one'"), said);
  }

  @Test
  void thePacksThatComeWithTheProgramAreNotReadUnlessAskedFor() {
    RulePack pack = new RulePackReader(problems).read(Optional.empty());
    assertTrue(pack.files().stream().noneMatch(file -> file.name().startsWith("packs/")));
    assertEquals(1, pack.manifests().size());
  }

  @Test
  void anUnknownPackNamesTheNearest() {
    new RulePackReader(problems).read(List.of("red-see"), List.of());
    assertTrue(problems.sorted().toString().contains("did you mean 'red-sea'?"));
  }

  @Test
  void aFolderOfTooManyFilesIsRefusedWithoutReadingThem() throws IOException {
    for (int i = 0; i <= 2_000; i++) {
      Files.createFile(folder.resolve(i + ".txt"));
    }
    new RulePackReader(problems).read(Optional.of(folder));
    assertTrue(problems.sorted().toString().contains("is this a folder of rules?"));
  }

  @Test
  void aLinkToAFolderIsNotEntered() throws IOException {
    Files.createSymbolicLink(folder.resolve("fr"), Path.of("/etc"));
    RulePack pack = new RulePackReader(problems).read(Optional.of(folder));
    assertTrue(problems.sorted().toString().contains("fr:1:1: a link is not followed"));
    assertTrue(pack.files().stream().allMatch(file -> file.parts().get(0).layer() == 0));
  }
}
