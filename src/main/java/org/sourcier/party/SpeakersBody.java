package org.sourcier.party;

import java.util.List;
import java.util.Optional;

/** Finds the body for which experts, staff or activists speak. */
final class SpeakersBody {
  private static final int NEAR = 4;

  private final ArticleWords words;
  private final SmallWords small;

  SpeakersBody(ArticleWords words, SmallWords small) {
    this.words = words;
    this.small = small;
  }

  /** "L'agence TASS", "rights group Amnesty", "un expert de l'ONU": the body says more. */
  Optional<Entry.Body> of(Entry.Office office, Mark head, List<Mark> owners) {
    return owners.stream()
        .filter(Mark::body)
        .findFirst()
        .filter(
            m ->
                touches(head, m)
                    || active(head, m)
                    || speaksFor(office, head, (Entry.Body) m.entry())
                    || staff(head, m))
        .filter(
            m ->
                groups(office)
                    || speaksFor(office, head, (Entry.Body) m.entry())
                    || staff(head, m)
                    || small.in(SmallWords.List.ACTIVISTS, words.key(head.to() - 1)))
        .map(m -> (Entry.Body) m.entry());
  }

  /** "A Facebook data scientist", "an engineer at Boeing": a firm's own people. */
  private boolean staff(Mark head, Mark body) {
    return ((Entry.Body) body.entry()).role() == Role.COMPANY
        && small.in(SmallWords.List.STAFF, words.key(head.to() - 1));
  }

  /** "Un militant de Greenpeace", "a volunteer for the Red Cross". */
  private boolean active(Mark head, Mark body) {
    return small.in(SmallWords.List.ACTIVISTS, words.key(head.to() - 1))
        && body.from() >= head.to()
        && body.from() - head.to() <= NEAR;
  }

  private static boolean groups(Entry.Office office) {
    return switch (office.role()) {
      case MEDIA, NGO, COMPANY, POLITICIAN, ARMED_GROUP, IGO -> true;
      default -> false;
    };
  }

  /**
   * Experts of an international organisation or an association speak for it, scientists of a firm
   * or a state too; an economist is asked for an opinion, whoever pays.
   */
  private boolean speaksFor(Entry.Office office, Mark head, Entry.Body body) {
    boolean own = small.in(SmallWords.List.INDEPENDENT, words.key(head.to() - 1));
    boolean employer = body.role() == Role.COMPANY || body.of().state();
    boolean weighs = small.in(SmallWords.List.ANALYSTS, words.key(head.to() - 1));
    return office.role() == Role.ANALYST
        && (body.role() == Role.IGO || (body.role() == Role.NGO && !weighs) || (employer && !own));
  }

  private boolean touches(Mark head, Mark body) {
    int from = Math.min(head.to(), body.to());
    int to = Math.max(head.from(), body.from());
    return !small.any(SmallWords.List.PREPOSITIONS, words, from, to);
  }
}
