package org.sourcier.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps a folder from growing without end: of too many entries, those used longest ago are thrown
 * away. When an entry was used is the time of its file. Files of other names are left alone.
 */
final class OldEntries {
  private static final Pattern OWN = Pattern.compile("[0-9a-f]{64}\\.json\\.gz|\\.\\d+\\.part");

  /** One in so many of the entries that may be kept has to be new before they are counted. */
  private static final int SHARE = 10;

  private final Path folder;
  private final int most;
  private final AtomicInteger since = new AtomicInteger();

  /**
   * @param most entries that are left after counting; a tenth more may come before the next
   */
  OldEntries(Path folder, int most) {
    this.folder = folder;
    this.most = most;
  }

  private record Entry(Path file, FileTime used) {}

  /** Marks an entry as used now; where it can't be, it is thrown away the sooner. */
  static void used(Path entry) {
    try {
      Files.setLastModifiedTime(entry, FileTime.from(Instant.now()));
    } catch (IOException e) {
      // A folder that can only be read is a cache all the same.
      return;
    }
  }

  /** An entry was added: now and then, the first time at once, the old ones are thrown away. */
  void kept() throws IOException {
    if (since.getAndIncrement() % Math.max(1, most / SHARE) != 0) {
      return;
    }
    List<Entry> entries = entries();
    for (Entry entry : entries.subList(0, Math.max(0, entries.size() - most))) {
      Files.deleteIfExists(entry.file);
    }
  }

  /** Those used longest ago come first. */
  private List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(OldEntries::own).toList()) {
        if (Files.exists(file)) {
          entries.add(new Entry(file, Files.getLastModifiedTime(file)));
        }
      }
    }
    entries.sort(Comparator.comparing(Entry::used).thenComparing(Entry::file));
    return entries;
  }

  private static boolean own(Path file) {
    return OWN.matcher(String.valueOf(file.getFileName())).matches();
  }
}
