package org.sourcier;

import java.util.stream.Stream;

/** Tells a fault of ours from one that a library has with hostile input. */
public final class OwnFault {
  private OwnFault() {}

  /** Runs it; what a library throws for reasons of its own is let pass. */
  public static void sought(Runnable tried) {
    try {
      tried.run();
    } catch (RuntimeException e) {
      if (isOwn(e)) {
        throw e;
      }
    }
  }

  /** Whether the first code on the way out that is not Java's own is ours. */
  private static boolean isOwn(RuntimeException e) {
    return Stream.of(e.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
        .findFirst()
        .filter(name -> name.startsWith("org.sourcier."))
        .isPresent();
  }
}
