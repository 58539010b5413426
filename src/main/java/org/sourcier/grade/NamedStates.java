package org.sourcier.grade;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sourcier.claim.Archive;
import org.sourcier.claim.Bilingual;
import org.sourcier.claim.Content;
import org.sourcier.party.Party;
import org.sourcier.party.Role;
import org.sourcier.party.Voice;

/** Which state a term stands for: itself, or one of the people who speak for it in the set. */
final class NamedStates {
  private static final String NAME = "word:";

  private final Map<String, Party> byName = new TreeMap<>();

  NamedStates(Archive archive) {
    archive.contents().forEach(this::note);
  }

  /** A head of state is known by the first part of his name too, as where that is the family's. */
  private void note(Content content) {
    Voice voice = content.assertion().voice();
    Optional<Party> state = voice.parties().stream().filter(Party::state).findFirst();
    if (state.isPresent() && voice.entity().isPresent()) {
      String name = voice.entity().get().toLowerCase(Locale.ROOT);
      byName.putIfAbsent(NAME + name.substring(name.lastIndexOf(' ') + 1), state.get());
      if (voice.role() == Role.HEAD_OF_STATE) {
        byName.putIfAbsent(NAME + name.split(" ", 2)[0], state.get());
      }
    }
  }

  /** The state, where there is one. */
  Optional<Party> of(String term) {
    return term.startsWith(Bilingual.STATE)
        ? Optional.of(new Party(term.substring(Bilingual.STATE.length())))
        : Optional.ofNullable(byName.get(term));
  }
}
