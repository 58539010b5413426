package org.sourcier.cli;

import java.util.function.Supplier;

/**
 * While it is open, a program stopped from outside (Ctrl-C) says what is whole and how to go on.
 * Whoever writes does so holding this, so that nothing is cut in the middle.
 */
final class Interruption implements AutoCloseable {
  private final Thread hook;

  /**
   * @param said one line, made when the program is stopped
   */
  Interruption(Console console, Supplier<String> said) {
    this.hook =
        new Thread(
            () -> {
              synchronized (this) {
                console.err().println("\nstopped: " + said.get());
                console.err().flush();
                // Held to the end: no line is begun any more.
                Runtime.getRuntime().halt(Exit.STOPPED);
              }
            });
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Does a thing that must not be cut in the middle. */
  synchronized void whole(Runnable thing) {
    thing.run();
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is being stopped: the hook says the last word and ends it.
    }
  }
}
