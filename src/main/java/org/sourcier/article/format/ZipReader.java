package org.sourcier.article.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads zip files, and the documents that are zip files themselves. An entry's name is only shown:
 * nothing is written, so a name that leads out of the folder leads nowhere.
 */
final class ZipReader implements FormatReader {
  private static final String WORD = "word/document.xml";
  private static final String TYPES = "[Content_Types].xml";
  private static final Map<String, Fault> OTHERS =
      Map.of(
          "xl/workbook.xml", Fault.of(Fault.Kind.SPREADSHEET),
          "ppt/presentation.xml", Fault.of(Fault.Kind.PRESENTATION),
          "META-INF/container.xml", Fault.of(Fault.Kind.BOOK),
          "content.xml", Fault.of(Fault.Kind.OPEN_DOCUMENT));

  @Override
  public void read(Item item, Intake intake) throws Unreadable, IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    Optional<Fault> fault = unpack(item, intake, entries);
    if (entries.containsKey(WORD)) {
      new DocxReader(entries).read(item, intake);
    } else {
      refuseOthers(entries);
      open(item, intake, entries);
    }
    if (fault.isPresent()) {
      throw new Unreadable(fault.get());
    }
  }

  /** Unpacks up to a fault, which it gives; what was unpacked before it is read. */
  private static Optional<Fault> unpack(Item item, Intake intake, Map<String, byte[]> entries) {
    ByteArrayInputStream bytes = new ByteArrayInputStream(item.bytes());
    // In Latin 1 every name can be read; names marked as UTF-8 are read so all the same.
    try (ZipInputStream zip = new ZipInputStream(bytes, StandardCharsets.ISO_8859_1)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entries.size() > Limits.ENTRIES) {
          return Optional.of(Fault.of(Fault.Kind.MANY_THINGS, Limits.ENTRIES));
        }
        byte[] content = intake.unpacked(zip);
        if (!entry.isDirectory()) {
          entries.putIfAbsent(name(entry), content);
        }
      }
      return entries.isEmpty() ? Optional.of(Fault.of(Fault.Kind.EMPTY_ZIP)) : Optional.empty();
    } catch (Unreadable e) {
      return Optional.of(e.fault());
    } catch (IOException | IllegalArgumentException e) {
      boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
      return Optional.of(
          locked ? Fault.of(Fault.Kind.LOCKED_ZIP) : Fault.of(Fault.Kind.DAMAGED_ZIP));
    }
  }

  /** Many programs write names in UTF-8 and don't say so. */
  private static String name(ZipEntry entry) {
    String name = entry.getName();
    if (name.chars().allMatch(c -> c < 0x80) || name.chars().anyMatch(c -> c > 0xFF)) {
      return name;
    }
    String utf8 = new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return utf8.indexOf('\uFFFD') < 0 ? utf8 : name;
  }

  private static void refuseOthers(Map<String, byte[]> entries) throws Unreadable {
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      Fault other = OTHERS.get(entry.getKey());
      if (other != null && (entries.containsKey("mimetype") || entries.containsKey(TYPES))) {
        throw new Unreadable(other);
      }
    }
  }

  private static void open(Item item, Intake intake, Map<String, byte[]> entries)
      throws Unreadable {
    FileNames names = new FileNames(intake.rules().words());
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      if (names.mayBeArticle(entry.getKey())) {
        intake.openInside(item.inside(entry.getKey(), entry.getValue()));
      }
    }
  }
}
