package org.sourcier.report;

import org.sourcier.party.Voice;

/**
 * Who asserts or denies, as readers name them.
 *
 * @param name "John Kirby (Washington)", "les analystes"
 */
public record Speaker(String name, Kind kind) {

  /** What sort of somebody it is, as far as the calling tells. */
  public enum Kind {
    INDIVIDUAL,
    ORGANIZATION,
    /** A group without members of its own: analysts, civilians. */
    CLASS,
    UNKNOWN
  }

  /** The speaker behind a voice. */
  static Speaker of(String name, Voice voice) {
    return new Speaker(name, voice.entity().isPresent() ? named(voice) : nameless(voice));
  }

  /** A name may be that of a person or a body; only some callings tell which. */
  private static Kind named(Voice voice) {
    return switch (voice.role()) {
      case MEDIA, STATE_MEDIA, IGO, NGO, COMPANY, ARMED_GROUP -> Kind.ORGANIZATION;
      case HEAD_OF_STATE, POLITICIAN, ANALYST, CIVILIAN -> Kind.INDIVIDUAL;
      case OFFICIAL, MILITARY, INTELLIGENCE, UNNAMED -> Kind.UNKNOWN;
    };
  }

  private static Kind nameless(Voice voice) {
    if (voice.parties().stream().allMatch(party -> party.state())) {
      return Kind.ORGANIZATION;
    }
    return Desk.identified(voice) ? Kind.CLASS : Kind.UNKNOWN;
  }
}
