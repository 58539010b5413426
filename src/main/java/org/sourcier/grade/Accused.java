package org.sourcier.grade;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.sourcier.claim.Archive;
import org.sourcier.claim.Claim;
import org.sourcier.claim.Content;
import org.sourcier.finding.Status;
import org.sourcier.party.Party;

/**
 * Tells whom a claim accuses: the states that an allegation names first, or through one of their
 * people, and never the accuser himself.
 */
final class Accused {
  private final NamedStates states;
  private final Archive archive;

  Accused(Archive archive) {
    this.archive = archive;
    this.states = new NamedStates(archive);
  }

  /** The accused states, sorted; empty where nobody alleges anything. */
  NavigableSet<Party> of(Claim claim) {
    NavigableSet<Party> accused = new TreeSet<>();
    for (Content content : archive.core(claim)) {
      if (content.assertion().finding().status() == Status.ALLEGED) {
        agent(content).ifPresent(accused::add);
      }
    }
    return accused;
  }

  /**
   * The first state named in a content, itself or by one of its people, if it is not the source's.
   */
  Optional<Party> agent(Content content) {
    List<Party> own = content.assertion().voice().parties();
    return content.ordered().stream()
        .flatMap(term -> states.of(term).stream())
        .filter(state -> !own.contains(state))
        .findFirst();
  }
}
