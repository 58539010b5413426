package org.sourcier.article.page;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any page is read; whatever stands in it, paragraphs are lines with words in them. */
public class PageReaderFuzzTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");

  static List<byte[]> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      List<byte[]> pages = new java.util.ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        pages.add(Files.readAllBytes(file));
      }
      return pages;
    }
  }

  @MethodSource("pages")
  @FuzzTest(maxDuration = "1h")
  public void anyPage(byte[] bytes) {
    PageArticle article =
        new PageReader().read(new String(bytes, StandardCharsets.UTF_8), "https://a.example/b");
    article.paragraphs().forEach(p -> assertFalse(p.text().isBlank() || p.text().contains("\n")));
  }
}
