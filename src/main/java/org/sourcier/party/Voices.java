package org.sourcier.party;

import java.util.List;
import java.util.Optional;
import org.sourcier.rule.Firing;

/** Makes voices of what words told, filling in what they leave open. */
final class Voices {
  /** The rule of a single name that nothing is known of, as firms have. */
  static final String BARE = "party-bare-name";

  private static final List<Party> COMPANIES = List.of(Party.COMPANIES);

  private final LeadingState leading;
  private final BodyNames bodies;
  private final Register register;

  Voices(LeadingState leading, BodyNames bodies, Register register) {
    this.leading = leading;
    this.bodies = bodies;
    this.register = register;
  }

  /** Where no source is expressed. */
  static Voice unattributed() {
    Firing firing = new Firing("party-no-source", "no source is expressed");
    return voice(Party.UNATTRIBUTED, Role.UNNAMED, firing);
  }

  /** Where a source is expressed whose camp cannot be told. */
  static Voice unnamed(String words) {
    return voice(
        Party.UNNAMED, Role.UNNAMED, new Firing("party-unknown", quoted(words) + " names no camp"));
  }

  /** Of a firm that nothing more is known of. */
  static Voice firm(String words) {
    return voice(Party.COMPANIES, Role.COMPANY, someFirm(words));
  }

  private static Firing someFirm(String words) {
    return new Firing("party-some-firm", quoted(words) + " is said of firms");
  }

  /** Of a phrase without a name. */
  Voice of(Told told, String read, int at, Optional<Voice> author) {
    return switch (told.need()) {
      case NOTHING -> sure(told, read, Optional.empty());
      case STATE -> ofState(told.role(), read, at, Optional.empty());
      case AUTHOR ->
          told.role() == Role.ANALYST
              ? sure(Told.study(told.office()), read, Optional.empty())
              : author.map(a -> by(a, read)).orElseGet(() -> unnamed(read));
      case OWNER -> unnamed(read);
    };
  }

  /** Of somebody by name. What the article says of them wins over the register. */
  Voice of(Person person, Optional<Told> here, String read, int at) {
    Voice voice = somebody(person, here, read, at);
    Optional<String> known = person.holder().map(Entry.Holder::name);
    return new Voice(voice.parties(), voice.role(), voice.entity(), known, voice.firing());
  }

  private Voice somebody(Person person, Optional<Told> here, String read, int at) {
    Optional<Told> told = here.filter(Told::decided).or(person::told).or(() -> here);
    Optional<String> name = Optional.of(person.fullName());
    if (told.filter(Told::decided).isPresent()) {
      return sure(told.orElseThrow(), read, name);
    }
    boolean state = told.filter(t -> t.need() == Told.Need.STATE).isPresent();
    Optional<Entry.Holder> held =
        person
            .holder()
            .filter(h -> !state || !h.of().equals(Party.IGOS))
            .or(() -> byFamilyName(person));
    if (held.isPresent()) {
      Entry.Holder holder = held.orElseThrow();
      Firing firing = new Firing(holder.id(), quoted(read) + " is in the register of parties");
      return new Voice(List.of(holder.of()), holder.role(), name, firing);
    }
    if (state) {
      return ofState(told.orElseThrow().role(), read, at, name);
    }
    if (told.filter(t -> t.role() == Role.UNNAMED).isPresent()) {
      return unnamed(read);
    }
    if (told.filter(this::manages).isPresent()) {
      return new Voice(COMPANIES, Role.COMPANY, name, someFirm(read));
    }
    return told.isEmpty() && person.bare() ? bareName(read, name) : plainName(read, name);
  }

  private static Voice bareName(String read, Optional<String> name) {
    Firing firing = new Firing(BARE, quoted(read) + " bears one name, as firms do");
    return new Voice(COMPANIES, Role.COMPANY, name, firing);
  }

  private static Voice plainName(String read, Optional<String> name) {
    Firing firing =
        new Firing("party-plain-name", quoted(read) + " is named without any office or calling");
    return new Voice(List.of(Party.CIVILIANS), Role.CIVILIAN, name, firing);
  }

  /** "Le directeur général, Jean Roe", of nobody knows what. */
  private boolean manages(Told told) {
    return told.need() == Told.Need.OWNER
        && told.office().stream()
            .flatMap(o -> Words.pieces(o.id()).stream())
            .anyMatch(p -> register.smallWords().in(SmallWords.List.MANAGERS, p.key()));
  }

  /** "Gates said" where no full name stands: who of the article's state is known by it alone. */
  private Optional<Entry.Holder> byFamilyName(Person person) {
    boolean alone = !person.name().contains(" ") && person.told().isEmpty();
    return leading
        .ofArticle()
        .filter(state -> alone)
        .flatMap(state -> register.bySurname(Words.key(person.name()), state));
  }

  private Voice sure(Told told, String read, Optional<String> name) {
    Firing firing = new Firing(told.rule(), quoted(read) + " leads to " + told.rule());
    if (name.isPresent() || told.office().isPresent() || !told.rule().contains("/")) {
      return new Voice(told.parties(), told.role(), name, firing);
    }
    String id = told.rule().substring(told.rule().indexOf('/') + 1);
    Optional<String> written = bodies.written(told.rule()).or(() -> Optional.of(id));
    return new Voice(told.parties(), told.role(), written, bodies.known(told.rule()), firing);
  }

  /** Whether the sentence says before a word in which state it is set: "À Nairobi, …". */
  boolean set(int at) {
    return leading.setting(at).isPresent();
  }

  private Voice ofState(Role role, String read, int at, Optional<String> name) {
    return (role == Role.HEAD_OF_STATE ? leading.head(at) : leading.at(at))
        .map(
            state -> {
              String because =
                  quoted(read) + " names no state; the article speaks from " + state.code();
              return new Voice(
                  List.of(state), role, name, new Firing("party-leading-state", because));
            })
        .orElseGet(() -> unnamed(read));
  }

  /** The same voice as another, by other words. */
  static Voice by(Voice voice, String read) {
    String who = voice.entity().orElseGet(() -> voice.firing().because());
    return new Voice(
        voice.parties(),
        voice.role(),
        voice.entity(),
        voice.known(),
        new Firing("party-antecedent", quoted(read) + " stands for: " + who));
  }

  private static Voice voice(Party party, Role role, Firing firing) {
    return new Voice(List.of(party), role, Optional.empty(), firing);
  }

  private static String quoted(String words) {
    return "“" + words.strip() + "”";
  }
}
