package org.sourcier.rule.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Nearest;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/** Reads {@code {fr: …, en: …}}; both are required, and slots must name known facts. */
public final class WordingReader {
  private static final List<String> LANGUAGES = List.of("fr", "en");

  private final Collection<String> slots;
  private final Problems problems;

  /**
   * @param slots the names that may stand in braces
   * @param problems takes what is wrong
   */
  public WordingReader(Collection<String> slots, Problems problems) {
    this.slots = List.copyOf(slots);
    this.problems = problems;
  }

  /** The wording, or nothing where it is no mapping. */
  public Optional<Wording> read(Node node) {
    Optional<Wording> wording =
        Fields.of(node, LANGUAGES, problems)
            .map(fields -> new Wording(fields.required("fr"), fields.required("en")));
    wording.ifPresent(w -> check(w, node));
    return wording;
  }

  /** Wordings under names, in the order of the file. */
  public Map<String, Wording> readAll(Node node) {
    Map<String, Wording> all = new TreeMap<>();
    Fields.of(node, problems)
        .ifPresent(
            fields ->
                fields
                    .entries()
                    .forEach((key, entry) -> read(entry.value()).ifPresent(w -> all.put(key, w))));
    return all;
  }

  private void check(Wording wording, Node node) {
    for (String slot : wording.slots()) {
      if (!slots.contains(slot)) {
        problems.add(
            node.place(), "no fact fills the slot {" + slot + "}" + Nearest.hint(slot, slots));
      }
    }
  }
}
