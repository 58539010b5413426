package org.sourcier.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostileYamlTest {
  private final Problems problems = new Problems();

  private Optional<Node> read(String content) {
    return new YamlReader("mine.yaml", problems).read(content);
  }

  private void isRefused(String content) {
    assertTrue(read(content).isEmpty());
    assertTrue(
        problems.sorted().toString().contains("this is not YAML"), problems.sorted()::toString);
  }

  @Test
  void aliasesThatMultiplyAreRefused() {
    isRefused("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n");
  }

  @Test
  void nestingWithoutEndIsRefused() {
    isRefused("[".repeat(100_000));
  }

  @Test
  void aFileBeyondAllMeasureIsRefused() {
    isRefused("- x\n".repeat(3_000_000));
  }

  @Test
  void aTagBuildsNoObject() {
    Optional<Node> node = read("a: !!javax.script.ScriptEngineManager [x]\n");
    assertTrue(node.isEmpty() || node.orElseThrow() instanceof Node.Mapping);
  }

  @Test
  void aTextWithAColonIsToldToWantQuotes() {
    read("pattern: <cue dit> : <content ...>\n");
    String said = problems.sorted().toString();
    assertTrue(said.contains("a text with ': ' in it wants quotes around it"), said);
  }

  @Test
  void aTagThatIsNoneIsRefused() {
    isRefused("!%A");
  }

  @Test
  void aKeyThatStandsTwiceIsNamedWithItsPlace() {
    read("a: 1\na: 2\n");
    assertEquals("[mine.yaml:2:1: the key 'a' stands here twice]", problems.sorted().toString());
  }

  @Test
  void aLongListCostsNoMoreThanItsLength() {
    Node node = read("a: [" + "x, ".repeat(200_000) + "x]").orElseThrow();
    assertTrue(node instanceof Node.Mapping);
  }
}
