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
 * @param exchange terms after which stands what comes back
 * @param barring terms of what is to stop: nothing after them is said to be done
 * @param talking terms of talk: what stands beside them is talked of, not given
 */
public record SanctionsRegister(
    List<Entry> entries,
    Wording because,
    Set<String> giving,
    Set<String> taking,
    Set<String> exchange,
    Set<String> barring,
    Set<String> talking) {

  /**
   * One regime's rule on one direction and kind of object.
   *
   * @param from the parties one of which gives; empty where it does not matter
   * @param to the parties one of which takes; empty where it does not matter
   * @param objects terms of the object
   */
  public record Entry(
      String id, Set<Party> from, Set<Party> to, Set<String> objects, List<Measure> measures) {
    public Entry {
      from = Set.copyOf(from);
      to = Set.copyOf(to);
      objects = Set.copyOf(objects);
      measures = List.copyOf(measures);
    }

    boolean fits(Direction direction, Set<String> terms) {
      boolean giver = from.isEmpty() || direction.giver().filter(from::contains).isPresent();
      boolean taker = to.isEmpty() || direction.taker().filter(to::contains).isPresent();
      return giver && taker && terms.stream().anyMatch(objects::contains);
    }
  }

  /** Who gives and who takes, as far as a claim says so. */
  record Direction(Optional<Party> giver, Optional<Party> taker) {
    /** The way back. */
    Direction reversed() {
      return new Direction(taker, giver);
    }
  }

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
    exchange = Set.copyOf(exchange);
    barring = Set.copyOf(barring);
    talking = Set.copyOf(talking);
  }
}
