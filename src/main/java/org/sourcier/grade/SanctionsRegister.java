package org.sourcier.grade;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcier.party.Party;
import org.sourcier.rule.table.Wording;

/**
 * The measures that claims may engage, as data.
 *
 * @param entries in the order of the file; each that fits is told
 * @param because how an engagement is worded, with the slot {@code {measures}}
 * @param giving terms whose subject gives
 * @param taking terms whose subject takes
 */
public record SanctionsRegister(
    List<Entry> entries, Wording because, Set<String> giving, Set<String> taking) {

  /**
   * One regime's rule on one direction and kind of object.
   *
   * @param from the state that gives, where it matters
   * @param to the state that takes, where it matters
   * @param objects terms of the object
   */
  public record Entry(
      String id,
      Optional<Party> from,
      Optional<Party> to,
      Set<String> objects,
      List<Measure> measures) {
    public Entry {
      objects = Set.copyOf(objects);
      measures = List.copyOf(measures);
    }

    boolean fits(Direction direction, Set<String> terms) {
      boolean giver = from.isEmpty() || from.equals(direction.giver());
      boolean taker = to.isEmpty() || to.equals(direction.taker());
      return giver && taker && terms.stream().anyMatch(objects::contains);
    }
  }

  /** Who gives and who takes, as far as a claim says so. */
  record Direction(Optional<Party> giver, Optional<Party> taker) {}

  /**
   * One provision.
   *
   * @param paragraph where it is known
   * @param verified whether the paragraph was checked against the text
   */
  public record Measure(String act, Optional<String> paragraph, boolean verified) {
    /** With its paragraph only where that was checked. */
    String printed() {
      return verified && paragraph.isPresent() ? act + " § " + paragraph.get() : act;
    }
  }

  public SanctionsRegister {
    entries = List.copyOf(entries);
    giving = Set.copyOf(giving);
    taking = Set.copyOf(taking);
  }
}
