package org.sourcier.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sourcier.rule.vocabulary.Vocabulary;

class RequiredListsTest {
  /** A list asked for by its name: {@code chunks.in(i, "TIME")}, {@code marks.has(i, "BE")}. */
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:in|end|has|list|hedges|hedged)\\((?:[^()\"]|\\([^()]*\\))*\"([A-Z][A-Z_]+)\"");

  @Test
  void everyListThatTheProgramAsksForIsRequiredOfALanguage() throws IOException {
    TreeSet<String> asked = new TreeSet<>();
    for (String room : new String[] {"rule", "finding"}) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/sourcier", room))) {
        files.filter(Files::isRegularFile).forEach(file -> asked.addAll(lists(file)));
      }
    }
    assertEquals(new TreeSet<>(Vocabulary.REQUIRED), asked);
  }

  private static Set<String> lists(Path file) {
    try {
      Set<String> names = new TreeSet<>();
      ASKED.matcher(Files.readString(file)).results().forEach(m -> names.add(m.group(1)));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
