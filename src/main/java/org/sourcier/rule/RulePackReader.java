package org.sourcier.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sourcier.yaml.Nearest;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Place;
import org.sourcier.yaml.PreparedFiles;
import org.sourcier.yaml.Problems;
import org.sourcier.yaml.ProgramHome;

/**
 * Reads the rule files: those packed with the program and, over them, those of packs. A pack is a
 * folder of the user's or one that comes with the program under {@code packs/}, which is not read
 * unless it is asked for.
 */
public final class RulePackReader {
  private static final String PACKED = "rules";
  private static final String PACKS = "packs";

  private final Problems problems;

  /** One layer: what it says of itself, and its files. */
  private record Layer(Manifest manifest, List<RuleFile> files) {}

  /**
   * @param problems takes what is wrong with the user's folders
   */
  public RulePackReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The program's rules with those of one folder over them.
   *
   * @param own the user's folder, if there is one
   */
  public RulePack read(Optional<Path> own) {
    return read(List.of(), own.stream().toList());
  }

  /**
   * The rule files to go by.
   *
   * @param packs names of packs that come with the program, the lowest first
   * @param own folders of the user's, which lie over those, the lowest first
   */
  public RulePack read(List<String> packs, List<Path> own) {
    Optional<PreparedFiles> prepared = PreparedFiles.ofProgram();
    return prepared.isPresent() && packs.isEmpty()
        ? read(prepared.get(), own)
        : packed(home -> over(layers(home, packs), own));
  }

  /** The program's rules as the build prepared them, with the user's folders over them. */
  RulePack read(PreparedFiles prepared, List<Path> own) {
    List<RuleFolder.Found> files =
        prepared.under(PACKED + "/").stream()
            .map(file -> new RuleFolder.Found(file.name().substring(PACKED.length() + 1), file))
            .filter(file -> RuleFolder.isRule(file.name()))
            .toList();
    return over(new ArrayList<>(List.of(layer(PACKED, files, "", 0, Optional.empty()))), own);
  }

  private List<Layer> layers(Path home, List<String> packs) {
    List<Layer> layers = new ArrayList<>();
    layers.add(layer(home, "", 0, Optional.empty()));
    for (String name : packs) {
      Path folder = home.resolve(PACKS).resolve(name);
      if (known(home, name)) {
        layers.add(layer(folder, PACKS + "/" + name + "/", layers.size(), first(layers)));
      }
    }
    return layers;
  }

  private RulePack over(List<Layer> layers, List<Path> own) {
    for (Path folder : own) {
      if (Files.isDirectory(folder)) {
        layers.add(layer(folder, folder + "/", layers.size(), first(layers)));
      } else {
        problems.add(new Place(folder.toString(), 1, 1), "no such folder of rules");
      }
    }
    return RulePack.of(
        layers.stream().map(Layer::manifest).toList(),
        layers.stream().flatMap(layer -> layer.files().stream()).toList());
  }

  private static Optional<Manifest> first(List<Layer> layers) {
    return Optional.of(layers.get(0).manifest());
  }

  private boolean known(Path home, String name) {
    List<String> names = names(home.resolve(PACKS));
    if (!names.contains(name)) {
      problems.add(
          new Place("--pack " + name, 1, 1),
          "no pack of this name comes with the program" + Nearest.hint(name, names));
    }
    return names.contains(name);
  }

  private static List<String> names(Path packs) {
    if (!Files.isDirectory(packs)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(packs)) {
      return folders
          .filter(Files::isDirectory)
          .flatMap(folder -> Optional.ofNullable(folder.getFileName()).stream())
          .map(name -> name.toString().replace("/", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Layer layer(Path folder, String shown, int number, Optional<Manifest> program) {
    List<RuleFolder.Found> found = new RuleFolder(folder, shown, problems).files();
    return layer(name(folder), found, shown, number, program);
  }

  private Layer layer(
      String name,
      List<RuleFolder.Found> all,
      String shown,
      int number,
      Optional<Manifest> program) {
    List<RuleFile> files = new ArrayList<>();
    Optional<Node> manifest = Optional.empty();
    for (RuleFolder.Found found : all) {
      RuleFile.Part part = new RuleFile.Part(number, shown + found.name(), found.file());
      files.add(new RuleFile(found.name(), List.of(part)));
      if (found.name().equals(ManifestReader.FILE)) {
        manifest = part.node(problems);
      }
    }
    ManifestReader reader = new ManifestReader(problems);
    Optional<Manifest> said = manifest.flatMap(reader::read);
    if (said.isPresent() && program.isPresent() && manifest.isPresent()) {
      reader.checkAge(said.get(), program.get(), manifest.get());
    }
    return new Layer(said.orElseGet(() -> Manifest.unnamed(name)), files);
  }

  private static String name(Path folder) {
    return Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
        .map(Path::toString)
        .orElse("rules");
  }

  /** From the folder of classes when built, from the jar when packed. */
  private static RulePack packed(java.util.function.Function<Path, RulePack> reading) {
    try {
      Path home = ProgramHome.path();
      if (Files.isDirectory(home)) {
        return reading.apply(home.resolve(PACKED));
      }
      try (FileSystem jar = FileSystems.newFileSystem(home)) {
        return reading.apply(jar.getPath("/", PACKED));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
