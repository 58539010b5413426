package org.sourcier.yaml;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the program runs from. */
public final class ProgramHome {
  private ProgramHome() {}

  /** Its jar, or the folder of its classes where it is not packed. */
  public static Path path() {
    try {
      return Path.of(ProgramHome.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is no path", e);
    }
  }
}
