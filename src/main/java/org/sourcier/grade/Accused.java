package org.sourcier.grade;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sourcier.claim.Archive;
import org.sourcier.claim.Bilingual;
import org.sourcier.claim.Claim;
import org.sourcier.claim.Content;
import org.sourcier.finding.Status;
import org.sourcier.party.Party;

/**
 * Tells whom a claim accuses: the states that an allegation names first, or through one of their
 * people, and never the accuser himself.
 */
final class Accused {
  private static final String NAME = "word:";

  private final Map<String, Party> statesByName = new TreeMap<>();
  private final Archive archive;

  Accused(Archive archive) {
    this.archive = archive;
    archive.contents().forEach(this::note);
  }

  private void note(Content content) {
    Optional<Party> state =
        content.assertion().voice().parties().stream().filter(Party::state).findFirst();
    Optional<String> surname =
        content.assertion().voice().entity().map(e -> e.substring(e.lastIndexOf(' ') + 1));
    if (state.isPresent() && surname.isPresent()) {
      String folded = surname.get().toLowerCase(java.util.Locale.ROOT);
      statesByName.putIfAbsent(NAME + folded, state.get());
    }
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
        .flatMap(term -> state(term).stream())
        .filter(state -> !own.contains(state))
        .findFirst();
  }

  private Optional<Party> state(String term) {
    return term.startsWith(Bilingual.STATE)
        ? Optional.of(new Party(term.substring(Bilingual.STATE.length())))
        : Optional.ofNullable(statesByName.get(term));
  }
}
