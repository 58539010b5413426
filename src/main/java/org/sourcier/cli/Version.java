package org.sourcier.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the product, as the jar's manifest says. */
final class Version implements IVersionProvider {
  private static final String UNPACKED = "0.1.0";

  /** Such as "0.1.0". */
  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse(UNPACKED);
  }

  @Override
  public String[] getVersion() {
    return new String[] {"sourcier " + number()};
  }
}
