package org.sourcier.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.sourcier.article.Watch;
import org.sourcier.article.format.Item;

/**
 * Shows how far long work has come: on a terminal a bar that is drawn over and at last wiped away,
 * else a line now and then. Work that is soon done shows nothing.
 */
final class Progress implements Watch, AutoCloseable {
  private static final long SECOND = 1_000_000_000L;

  /** On a terminal the bar is drawn at most this often. */
  private static final long REDRAW = SECOND / 10;

  /** Lines for files and pipes are rarer. */
  private static final long LINE = 10 * SECOND;

  private static final int BAR = 20;
  private static final int WIDTH = 78;
  private static final int MINUTE = 60;

  private final Optional<PrintWriter> err;
  private final boolean terminal;
  private final LongSupplier clock;
  private Optional<Stage> stage = Optional.empty();
  private long stageStart;
  private long lastShown;
  private boolean drawn;

  /**
   * @param err takes what is shown; nothing is shown without it
   * @param terminal whether what is shown can be drawn over
   * @param clock in nanoseconds
   */
  Progress(Optional<PrintWriter> err, boolean terminal, LongSupplier clock) {
    this.err = err;
    this.terminal = terminal;
    this.clock = clock;
    this.lastShown = clock.getAsLong();
  }

  /** Shows nothing. */
  static Progress hidden() {
    return new Progress(Optional.empty(), false, System::nanoTime);
  }

  /** Shows a bar where the program runs in a terminal, else lines. */
  @SuppressWarnings("SystemConsoleNull") // Null is how Java 17 says that this is no terminal.
  static Progress of(PrintWriter err) {
    return new Progress(Optional.of(err), System.console() != null, System::nanoTime);
  }

  @Override
  public synchronized void done(Stage now, int done, int of, String name) {
    long time = clock.getAsLong();
    if (!stage.equals(Optional.of(now))) {
      stage = Optional.of(now);
      stageStart = time;
    }
    if (time - lastShown >= (terminal ? REDRAW : LINE) && err.isPresent()) {
      lastShown = time;
      show(err.get(), now, done, of, name, time - stageStart);
    }
  }

  private void show(PrintWriter out, Stage now, int done, int of, String name, long took) {
    String count = done + "/" + of;
    String left = left(took, done, of);
    String what = now.name().toLowerCase(Locale.ROOT);
    if (terminal) {
      int full = (int) ((long) BAR * done / Math.max(1, of));
      String bar = "[" + "#".repeat(full) + "-".repeat(BAR - full) + "] ";
      out.print(
          "\r\u001B[K"
              + cut(bar + count + ", " + left + " left, " + what + " " + Item.shown(name)));
      drawn = true;
    } else {
      out.println(what + ": " + count + ", " + left + " left");
    }
    out.flush();
  }

  private static String cut(String line) {
    return line.substring(
        0, line.offsetByCodePoints(0, Math.min(WIDTH, line.codePointCount(0, line.length()))));
  }

  /** As minutes and seconds, should the rest take as long for each as what is done. */
  private static String left(long took, int done, int of) {
    long seconds = took / SECOND * (of - done) / Math.max(1, done);
    return String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
  }

  /** Wipes the bar away, so that something else can be said. */
  synchronized void wipe() {
    if (drawn) {
      err.ifPresent(
          out -> {
            out.print("\r\u001B[K");
            out.flush();
          });
      drawn = false;
    }
  }

  @Override
  public void close() {
    wipe();
  }
}
