package org.sourcier.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a report, and again whenever something in its folders changes, until it is stopped. */
@Command(
    name = "watch",
    description = "Make a report, and again whenever an article is added, changed or taken away.",
    versionProvider = Version.class)
final class WatchCommand implements Callable<Integer> {
  private static final String CACHE = ".sourcier-cache";

  @Mixin private final ReportCommand report;

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      description = "Look every so many seconds; default: ${DEFAULT-VALUE}.")
  private int every = 5;

  @Option(
      names = "--looks",
      paramLabel = "N",
      description = "End after so many looks; without it, look until stopped.")
  private int looks = Integer.MAX_VALUE;

  private int looked;

  WatchCommand(Console console) {
    this.report = new ReportCommand(console);
  }

  @Override
  public Integer call() {
    if (every < 0 || looks < 0) {
      throw Refusal.ofUsage("--every and --looks take 0 or more");
    }
    FolderChanges changes = new FolderChanges(report.paths(), report.folder());
    return report.renewed(report.folder().resolve(CACHE), () -> changed(changes));
  }

  /** Waits for a change; false where no look is left. */
  private boolean changed(FolderChanges changes) {
    while (looked < looks) {
      looked++;
      try {
        Thread.sleep(Duration.ofSeconds(every).toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
      if (changes.any()) {
        return true;
      }
    }
    return false;
  }
}
