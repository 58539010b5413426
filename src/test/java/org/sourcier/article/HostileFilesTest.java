package org.sourcier.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcier.article.format.FormatRules;
import org.sourcier.article.format.Limits;
import org.sourcier.time.Times;

/** A hostile or broken file costs only itself, and one line that says why. */
class HostileFilesTest {
  private static final ReadingRules RULES =
      new ReadingRules(FormatRules.packed(), List.of(), Times.packed());
  private static final String SEEDS = "format/ItemReaderFuzzTestInputs/anyFile/";
  private static final Limits SMALL = new Limits(100_000, 20_000, 20);

  private final Path folder;

  HostileFilesTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    Files.writeString(folder.resolve("good.txt"), "Le pont est fermé.");
  }

  /** The one line on the one bad file; the good one is read all the same. */
  private String problem() {
    ArticleSet set =
        new ArticleReader(RULES, SMALL, InputStream.nullInputStream(), Watch.NONE)
            .read(List.of(folder));
    assertTrue(set.articles().stream().anyMatch(a -> a.text().equals("Le pont est fermé.")));
    assertEquals(1, set.unread().size(), set.unread()::toString);
    assertEquals(1, set.unread().get(0).message().lines().count());
    return set.unread().get(0).message();
  }

  private String problem(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
    return problem();
  }

  private String problem(String name, String content) throws IOException {
    return problem(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] seed(String name) throws IOException {
    try (InputStream stream = HostileFilesTest.class.getResourceAsStream(SEEDS + name)) {
      return stream.readAllBytes();
    }
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two-columns.pdf       | 500 | this PDF is cut short; save it again
          some.zip              | 90  | this zip file is damaged or cut short; pack it again
          some.docx             | 150 | this zip file is damaged or cut short; pack it again
          newsml-plain.xml      | 300 | this XML is broken or cut short; save it again
          ninjs.json            | 90  | this JSON is broken or cut short; save it again
          web.warc.gz           | 60  | this file is damaged or cut short; save it again
          web.warc              | 300 | this file is damaged or cut short; save it again
          two-columns.pdf       | 0   | this file is empty
          pages-in-a-circle.pdf | 999 | the pages of this PDF lead back to themselves; print the article anew
          """)
  void whatIsCutShortIsSaid(String name, int length, String message) throws IOException {
    byte[] whole = seed(name);
    byte[] cut = java.util.Arrays.copyOf(whole, Math.min(length, whole.length));
    assertEquals(message, problem("a", cut));
  }

  @Test
  void aFileLargerThanAllowed() throws IOException {
    String message = problem("a.txt", "a".repeat(100_001));
    assertEquals(
        "this has more than 100000 bytes; split it up, or allow more with --max-bytes", message);
  }

  @Test
  void oneEndlessLine() throws IOException {
    String message = problem("a.txt", "Le maire dit oui. ".repeat(2_000));
    assertTrue(message.startsWith("this has 36000 characters, more than one article's 20000"));
  }

  @Test
  void aPageNestedWithoutEnd() throws IOException {
    String message = problem("a.html", "<html>" + "<div>".repeat(15_000) + "Le maire.");
    assertEquals("no article was found in it", message);
  }

  @Test
  void anArchiveThatUnpacksToFarMore() throws IOException {
    assertEquals(
        "this unpacks to more than 100000 bytes; --max-bytes allows more",
        problem("a.zip", zip("b.txt", new byte[1_000_000])));
  }

  @Test
  void ofAnArchiveOfBombsTheFirstIsNamedAndTheRestIsGivenUp() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 9; i++) {
        zip.putNextEntry(new ZipEntry(i + ".zip"));
        zip.write(zip("b.txt", new byte[1_000_000]));
      }
    }
    Files.write(folder.resolve("a.zip"), bytes.toByteArray());
    List<String> places =
        new ArticleReader(RULES, SMALL, InputStream.nullInputStream(), Watch.NONE)
            .read(List.of(folder)).unread().stream()
                .map(p -> p.path().replaceFirst(".*/a", "a"))
                .toList();
    assertEquals(List.of("a.zip/0.zip", "a.zip"), places);
  }

  @Test
  void aGzipFileThatUnpacksToFarMore() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(new byte[1_000_000]);
    }
    assertTrue(problem("a.gz", bytes.toByteArray()).startsWith("this unpacks to more than"));
  }

  @Test
  void archivesInArchivesWithoutEnd() throws IOException {
    byte[] inner = zip("b.txt", new byte[] {'a'});
    for (int depth = 0; depth < 6; depth++) {
      inner = zip("c.zip", inner);
    }
    assertTrue(problem("a.zip", inner).contains("more than 5 deep"));
  }

  @Test
  void aNameThatLeadsOutOfTheArchiveLeadsNowhere() throws IOException {
    Path inside = Files.createDirectories(folder.resolve("x/y"));
    Files.write(inside.resolve("a.zip"), zip("../../../slipped.txt", new byte[] {'a', 'b'}));
    new ArticleReader().read(List.of(folder));
    assertFalse(Files.exists(folder.resolve("slipped.txt")));
    assertFalse(Files.exists(inside.resolve("../../../slipped.txt")));
  }

  @ParameterizedTest
  @CsvSource({
    "<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY e '&b;&b;&b;'>",
    "<!ENTITY e SYSTEM 'file:///etc/passwd'>",
    "<!ENTITY e SYSTEM 'http://127.0.0.1:1/'>"
  })
  void entitiesAreNeitherExpandedNorFetched(String entities) throws IOException {
    String xml = "<?xml version=\"1.0\"?><!DOCTYPE newsItem [" + entities + "]>";
    String message = problem("a.xml", xml + "<newsItem><headline>&e;</headline></newsItem>");
    assertTrue(message.contains("(DOCTYPE), which are not opened"), message);
  }

  @Test
  void bytesThatAreNoTextAreRefusedWithTheirPlace() throws IOException {
    assertTrue(problem("a.txt", "Le maire\0dit").startsWith("this is no text: byte 0 at offset 8"));
  }

  @Test
  void lettersThatAreNoneAreSaid() throws IOException {
    byte[] text = "Été très chaud à Sète, où l'île brûle\u00a0?".getBytes(StandardCharsets.UTF_8);
    byte[] broken = java.util.Arrays.copyOf(text, text.length + 1);
    broken[text.length] = (byte) 0xC3;
    assertTrue(problem("a.txt", broken).startsWith("it was read, but "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le maire\u0007 dit oui. | it was read, but 1 control characters are in it
          Le \u202eeriam\u202c dit oui. | it was read, but 2 invisible marks in it turn the direction of writing
          """)
  void oddCharactersAreSaid(String text, String message) throws IOException {
    assertEquals(message, problem("a.txt", text));
  }

  @Test
  void aNameWithALineEndIsPrintedOnOneLine() throws IOException {
    Files.writeString(folder.resolve("a\nb\u202ec.txt"), "");
    ArticleSet set = new ArticleReader().read(List.of(folder));
    assertEquals("a\uFFFDb\uFFFDc.txt", set.unread().get(0).path().replaceFirst(".*/", ""));
  }

  @Test
  void linksInACircle() throws IOException {
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("c"));
    Files.createSymbolicLink(folder.resolve("c"), folder.resolve("b"));
    Files.createSymbolicLink(folder.resolve("d"), folder);
    ArticleSet set = new ArticleReader().read(List.of(folder));
    assertEquals(1, set.articles().size());
    assertEquals(2, set.unread().size());
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Secret.");
    assertTrue(file.toFile().setReadable(false));
    assumeFalse(Files.isReadable(file), "whoever administers the machine reads all files");
    assertEquals("this file can't be read; check its permissions", problem());
  }

  @Test
  void thousandsOfFiles() throws IOException {
    for (int i = 0; i < 3_000; i++) {
      Files.writeString(folder.resolve("f" + i + ".txt"), "Le pont numéro " + i + " est fermé.");
    }
    assertEquals(3_001, new ArticleReader().read(List.of(folder)).articles().size());
  }
}
