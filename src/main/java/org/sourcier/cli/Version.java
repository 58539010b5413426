package org.sourcier.cli;

import java.io.File;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.PackedFile;
import org.sourcier.yaml.Problems;
import org.sourcier.yaml.ProgramHome;
import picocli.CommandLine.IVersionProvider;

/** The version of the product: that of its rules, against which packs say what they need. */
final class Version implements IVersionProvider {
  private static final String FILE = "rules/pack.yaml";

  /** Such as "0.1.0". */
  static String number() {
    Problems problems = new Problems();
    return new PackedFile(FILE)
        .node(problems)
        .flatMap(top -> Fields.of(top, problems))
        .map(fields -> fields.required("version"))
        .filter(version -> problems.none())
        .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
  }

  /** What tells this build from others of its version: the size and time of its jar. */
  static String build() {
    File jar = ProgramHome.path().toFile();
    return number() + " " + jar.length() + " " + jar.lastModified();
  }

  @Override
  public String[] getVersion() {
    return new String[] {"sourcier " + number()};
  }
}
