package org.sourcier.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sourcier.yaml.Sha256;

/**
 * All rule files that a run goes by: the program's own and, over them, those of packs.
 *
 * @param manifests of the layers, the program's own first
 * @param files sorted by name, each name once
 * @param sha256 of the lines that {@code sha256sum} prints for the files in this order, so that
 *     anyone can compute it again; a file of a pack is named {@code PACK/fr/speech.yaml} there and
 *     comes after those of the program
 */
public record RulePack(List<Manifest> manifests, List<RuleFile> files, String sha256) {
  private static final Comparator<RuleFile.Part> BY_LAYER =
      Comparator.comparingInt(RuleFile.Part::layer).thenComparing(RuleFile.Part::shown);

  public RulePack {
    manifests = List.copyOf(manifests);
    files = List.copyOf(files);
  }

  /**
   * The pack of these files, in whatever order they come.
   *
   * @param manifests one for each layer
   */
  static RulePack of(List<Manifest> manifests, List<RuleFile> files) {
    Map<String, List<RuleFile.Part>> byName = new TreeMap<>();
    files.forEach(f -> byName.computeIfAbsent(f.name(), n -> new ArrayList<>()).addAll(f.parts()));
    List<RuleFile> merged = new ArrayList<>();
    byName.forEach((name, parts) -> merged.add(new RuleFile(name, parts)));
    return new RulePack(manifests, merged, Sha256.of(lines(manifests, merged)));
  }

  private static String lines(List<Manifest> manifests, List<RuleFile> files) {
    StringBuilder lines = new StringBuilder();
    for (int layer = 0; layer < manifests.size(); layer++) {
      String folder = layer == 0 ? "" : manifests.get(layer).name() + "/";
      for (RuleFile file : files) {
        for (RuleFile.Part part : file.parts()) {
          if (part.layer() == layer) {
            lines.append(part.file().sha256()).append("  ").append(folder);
            lines.append(file.name()).append('\n');
          }
        }
      }
    }
    return lines.toString();
  }

  /** The file of this name, such as {@code parties.yaml}. */
  public Optional<RuleFile> file(String name) {
    return files.stream().filter(file -> file.name().equals(name)).findFirst();
  }

  /**
   * What stands under a folder, such as {@code fr/}: layer by layer, the lowest first, each by the
   * names of its files.
   */
  public List<RuleFile.Part> under(String prefix) {
    return files.stream()
        .filter(file -> file.name().startsWith(prefix))
        .flatMap(file -> file.parts().stream())
        .sorted(BY_LAYER)
        .toList();
  }
}
