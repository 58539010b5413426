package org.sourcier.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcier.party.Entry.Makes;

/** Reads what an office makes of its holder, given the words that may say whose officer it is. */
final class OfficeReader {
  /** The rule of an office that only one state calls so. */
  static final String TITLE = "party-title";

  private static final int NEAR = 4;

  private final ArticleWords words;
  private final SmallWords small;
  private final Signs titles;
  private final SpeakersBody bodies;
  private final Chambers chambers;
  private final UnknownFirms firms;
  private final HeadWords heads;

  /**
   * @param titles offices that are called so in one state alone
   */
  OfficeReader(ArticleWords words, SmallWords small, Signs titles) {
    this.words = words;
    this.small = small;
    this.titles = titles;
    this.bodies = new SpeakersBody(words, small);
    this.chambers = new Chambers(words, small);
    this.firms = new UnknownFirms(words, small);
    this.heads = new HeadWords(words, small);
  }

  /**
   * What a head noun tells.
   *
   * @param owners nearest first
   * @param from the first word of the phrase
   * @param to the word after its last one
   */
  Told read(Mark head, Entry.Office office, List<Mark> owners, int from, int to) {
    Told told = told(head, office, owners, from, to);
    boolean state =
        told.need() == Told.Need.STATE || told.parties().stream().anyMatch(Party::state);
    if (state && told.role() != Role.STATE_MEDIA && former(from, head.from())) {
      return Told.sure(
          Party.POLITICIANS, Role.POLITICIAN, Optional.of(office), "party-former-office");
    }
    if (state
        && (told.role() == Role.OFFICIAL
            || (told.role() == Role.HEAD_OF_STATE
                && small.in(SmallWords.List.LEADERS, words.key(head.to() - 1))))
        && small.any(SmallWords.List.PARTISAN, words, from, to)) {
      return Told.sure(
          Party.POLITICIANS, Role.POLITICIAN, Optional.of(office), "party-partisan-office");
    }
    boolean set = owners.stream().anyMatch(m -> m.land() && !m.people() && m.from() >= head.to());
    if ((told.need() == Told.Need.STATE || (state && set)) && foreign(head, owners, from, to)) {
      return Told.sure(Party.UNNAMED, Role.UNNAMED, Optional.of(office), "party-foreign-office");
    }
    return told;
  }

  private Told told(Mark head, Entry.Office office, List<Mark> owners, int from, int to) {
    if (heads.formerHand(head, from)) {
      return Told.sure(Party.CIVILIANS, Role.CIVILIAN, Optional.of(office), "party-former-staff");
    }
    if (office.makes() == Makes.CAMP) {
      return camp(head, office, owners, from, to);
    }
    if (owners.isEmpty() && words.key(head.from() - 1).equals("'s")) {
      Optional<Told> firm = firms.before(head, office, from);
      if (firm.isPresent()) {
        return firm.orElseThrow();
      }
    }
    if (office.makes() == Makes.STATE) {
      return served(head, office, owners, from, to)
          .orElseGet(() -> titled(head, state(office, joined(head, owners), camped(head, owners))));
    }
    if (office.makes() != Makes.WORD && chambers.before(head, owners, from)) {
      return titled(head, Told.open(Told.Need.STATE, office));
    }
    Optional<Mark> owner = owner(head, office, owners);
    if (owner.isEmpty() && publicBody(head, office, from, to)) {
      return titled(head, Told.open(Told.Need.STATE, office));
    }
    return owner
        .map(o -> owned(office, o, owners, from, to))
        .or(() -> firms.owner(head, office, from, to))
        .or(() -> firms.before(head, office, from))
        .orElseGet(() -> Told.open(need(office), office));
  }

  /** "Le Conseil national de l'eau", "the disaster agency": no more is needed to be a state's. */
  private boolean publicBody(Mark head, Entry.Office office, int from, int to) {
    boolean english = words.english(head.from());
    int start = english ? from : head.to();
    int end = english ? head.from() : Math.min(to, head.to() + NEAR);
    return office.makes() == Makes.MEMBER
        && small.in(SmallWords.List.PUBLIC_BODIES, words.key(head.to() - 1))
        && small.any(SmallWords.List.PUBLIC_ADJECTIVES, words, start, end);
  }

  /** "Agriculture Secretary Ann Roe": an office that only one state calls so. */
  private Told titled(Mark head, Told told) {
    if (told.need() != Told.Need.STATE) {
      return told;
    }
    int from = Math.max(words.sentenceStart(head.from()), head.from() - NEAR);
    List<Party> states = titles.in(words.pieces().subList(from, head.to()));
    return states.isEmpty() ? told : Told.sure(states.get(0), told.role(), told.office(), TITLE);
  }

  private static Told.Need need(Entry.Office office) {
    return switch (office.makes()) {
      case HOLDER, STATE -> Told.Need.STATE;
      case WORD -> Told.Need.AUTHOR;
      default -> Told.Need.OWNER;
    };
  }

  /** "Vice president of the league": who is joined by such a word comes before any land. */
  private List<Mark> joined(Mark head, List<Mark> owners) {
    List<Mark> first = owners.stream().filter(m -> serves(head, m)).toList();
    List<Mark> all = new ArrayList<>(first);
    owners.stream().filter(m -> !first.contains(m)).forEach(all::add);
    return all;
  }

  private boolean camped(Mark head, List<Mark> owners) {
    return owners.stream().anyMatch(m -> serves(head, m));
  }

  private boolean serves(Mark head, Mark owner) {
    int at = head.to();
    while (at < owner.from() && !small.in(SmallWords.List.SERVES, words.key(at))) {
      at++;
    }
    boolean near = at < owner.from() && at - head.to() <= NEAR && owner.from() - at <= NEAR;
    return near && !owner.land() && owner.entry().party().isPresent();
  }

  /** Somebody who serves a body is of that body, whatever land is named beside it. */
  private Optional<Mark> owner(Mark head, Entry.Office office, List<Mark> all) {
    boolean any = office.makes() == Makes.HOLDER;
    List<Mark> owners = any ? all : joined(head, all);
    return owners.stream()
        .filter(m -> !(m.entry() instanceof Entry.Somebody) && (any || !m.people()))
        .findFirst()
        .or(() -> owners.stream().filter(Mark::land).findFirst());
  }

  private Told owned(Entry.Office office, Mark owner, List<Mark> owners, int from, int to) {
    Optional<Entry.Office> of = Optional.of(office);
    if (owner.people() && study(office)) {
      return Told.study(of);
    }
    if (owner.entry() instanceof Entry.Office other) {
      List<Mark> rest = owners.stream().filter(m -> !m.equals(owner)).toList();
      Told told = told(owner, other, rest, from, to);
      boolean own = told.need() == Told.Need.OWNER && office.makes() == Makes.HOLDER;
      return own ? Told.open(Told.Need.STATE, office) : as(told, office);
    }
    if (owner.entry() instanceof Entry.Body body) {
      if (study(office) && body.role() == Role.MEDIA) {
        return Told.study(of);
      }
      Role role = body.of().state() ? role(office, body.role()) : body.role();
      return Told.sure(body.of(), role, of, body.id());
    }
    if (owner.entry() instanceof Entry.Holder holder) {
      Role role = holder.of().state() ? office.role() : holder.role();
      return Told.sure(holder.of(), role, of, holder.id());
    }
    return Told.sure(owner.entry().party().orElseThrow(), office.role(), of, owner.entry().id());
  }

  private static boolean study(Entry.Office office) {
    return office.makes() == Makes.WORD && office.role() == Role.ANALYST;
  }

  private static Told as(Told told, Entry.Office office) {
    boolean state =
        told.need() == Told.Need.STATE || told.parties().stream().anyMatch(Party::state);
    boolean own = told.need() == Told.Need.OWNER;
    Role role = state ? role(office, told.role()) : own ? office.role() : told.role();
    return new Told(told.parties(), role, told.need(), Optional.of(office), told.rule());
  }

  private static Role role(Entry.Office office, Role owners) {
    boolean own = office.role() != Role.UNNAMED && office.role() != Role.CIVILIAN;
    return own && owners != Role.STATE_MEDIA ? office.role() : owners;
  }

  /** "Executive vice president of the Builders Association of Ohio": no state's, but the body's. */
  private Optional<Told> served(
      Mark head, Entry.Office office, List<Mark> owners, int from, int to) {
    String next = head.to() < to ? words.key(head.to()) : "";
    boolean of = next.equals("of") || next.equals("for") || next.equals("at");
    return owners.stream()
        .filter(m -> of && m.from() >= head.to() && !(m.entry() instanceof Entry.Somebody))
        .findFirst()
        .filter(m -> m.entry() instanceof Entry.Body || m.entry() instanceof Entry.Office)
        .map(m -> owned(office, m, owners, from, to))
        .filter(t -> t.decided() && t.parties().stream().noneMatch(Party::state))
        .filter(t -> t.role() == Role.NGO || t.role() == Role.COMPANY || t.role() == Role.MEDIA);
  }

  /**
   * An office of a state.
   *
   * @param camped whether the first owner is one whom the holder serves, if it is no state
   */
  private static Told state(Entry.Office office, List<Mark> owners, boolean camped) {
    Optional<Entry.Office> of = Optional.of(office);
    Optional<Entry.Body> group =
        owners.stream()
            .findFirst()
            .map(Mark::entry)
            .filter(
                e ->
                    e instanceof Entry.Body b
                        && (camped || b.role() == Role.ARMED_GROUP || b.role() == Role.IGO))
            .map(Entry.Body.class::cast)
            .filter(b -> !b.of().state());
    if (group.isPresent()) {
      Entry.Body body = group.orElseThrow();
      return Told.sure(body.of(), body.role(), of, body.id());
    }
    return owners.stream()
        .filter(Mark::state)
        .findFirst()
        .map(m -> Told.sure(m.entry().party().orElseThrow(), office.role(), of, m.entry().id()))
        .orElseGet(() -> Told.open(Told.Need.STATE, office));
  }

  private Told camp(Mark head, Entry.Office office, List<Mark> owners, int from, int to) {
    Party party = office.party().orElse(Party.UNNAMED);
    Optional<Entry.Office> of = Optional.of(office);
    if (party.equals(Party.COMPANIES) && former(from, head.from())) {
      return Told.sure(Party.CIVILIANS, Role.CIVILIAN, of, "party-former-staff");
    }
    if ((office.role() == Role.CIVILIAN || party.equals(Party.UNNAMED))
        && chambers.behind(head, to)) {
      return Told.sure(Party.POLITICIANS, Role.POLITICIAN, of, "party-chamber");
    }
    if (party.equals(Party.POLITICIANS) && firms.group(head, owners, to)) {
      return Told.sure(Party.COMPANIES, Role.COMPANY, of, "party-unknown-firm");
    }
    if (party.equals(Party.MEDIA) && heads.agency(head, owners, to)) {
      return state(
          new Entry.Office(office.id(), Makes.STATE, Optional.empty(), Role.OFFICIAL),
          owners,
          false);
    }
    Optional<Told> employed = employed(head, office, owners, from, to);
    if (employed.isPresent()) {
      return employed.orElseThrow();
    }
    Optional<Entry.Body> body = bodies.of(office, head, owners);
    if (body.isPresent()) {
      Entry.Body named = body.orElseThrow();
      return Told.sure(named.of(), named.role(), of, named.id());
    }
    if (party.equals(Party.MEDIA)
        && (small.any(SmallWords.List.STATE_RUN, words, from, to) || heads.air(head, owners))) {
      Entry.Office run =
          new Entry.Office(office.id(), Makes.STATE, Optional.empty(), Role.STATE_MEDIA);
      return state(run, owners, false);
    }
    return Told.sure(party, office.role(), of, office.id());
  }

  /** "Affaires étrangères" is no foreign office: the words of the noun itself do not count. */
  private boolean foreign(Mark head, List<Mark> owners, int from, int to) {
    for (int at = from; at < to; at++) {
      int word = at;
      boolean marked =
          (head.from() <= at && at < head.to())
              || owners.stream().anyMatch(m -> m.from() <= word && word < m.to());
      if (!marked && small.in(SmallWords.List.FOREIGN, words.key(at))) {
        return true;
      }
    }
    return false;
  }

  /** "Un ingénieur du ministère", "a developer at Halden": whose staff it is, its voice. */
  private Optional<Told> employed(
      Mark head, Entry.Office office, List<Mark> owners, int from, int to) {
    boolean hand =
        heads.hand(head)
            || (office.party().filter(Party.UNNAMED::equals).isPresent()
                && owners.stream().anyMatch(Mark::body));
    Optional<Mark> owner =
        owners.stream()
            .filter(m -> m.office() || m.body())
            .filter(m -> heads.behind(head, m))
            .findFirst();
    return owner
        .filter(m -> hand)
        .map(m -> serving(owned(office, m, owners, from, to), m.entry()))
        .or(() -> hand ? firms.owner(head, office, from, to) : Optional.empty());
  }

  /** The same in the role of whoever is served. */
  private static Told serving(Told told, Entry owner) {
    Role role = owner instanceof Entry.Body body ? body.role() : ((Entry.Office) owner).role();
    return new Told(told.parties(), role, told.need(), told.office(), told.rule());
  }

  private boolean former(int from, int head) {
    return small.any(SmallWords.List.FORMER, words, from, head);
  }
}
