package org.sourcier.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes a jar of YAML files, prepared as the build does it. */
public final class PreparedJar {
  private PreparedJar() {}

  /** The program's rule files, by the names that they have in its jar. */
  public static Map<String, Path> rules() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("rules"))) {
      Map<String, Path> files = new TreeMap<>();
      all.filter(file -> file.toString().endsWith(".yaml"))
          .forEach(file -> files.put(file.toString().replace('\\', '/'), file));
      return files;
    }
  }

  /**
   * Writes it.
   *
   * @param folder where it comes to stand, and its files beside it
   * @param files by their names in the jar
   */
  public static Path of(Path folder, Map<String, Path> files) throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    for (Map.Entry<String, Path> file : files.entrySet()) {
      Path copy = classes.resolve(file.getKey());
      Files.createDirectories(copy.resolve("..").normalize());
      Files.copy(file.getValue(), copy);
    }
    FilePreparation.main(classes.toString());
    return packed(classes, folder.resolve("program.jar"));
  }

  private static Path packed(Path classes, Path jar) throws IOException {
    try (Stream<Path> all = Files.walk(classes);
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
    return jar;
  }
}
