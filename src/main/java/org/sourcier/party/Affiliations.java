package org.sourcier.party;

import java.util.Optional;
import org.sourcier.rule.Firing;

/**
 * Finds whom somebody serves whose title does not say it: "Stein spokeswoman Ann Roe", "its
 * president" or "the head of press, Jim Poe" right after the body was named.
 */
final class Affiliations {
  private static final int NEAR = 2;

  private final ArticleWords words;
  private final Marks marks;
  private final SmallWords small;
  private final People people;
  private final Voices voices;
  private final Antecedents antecedents;

  Affiliations(ArticleWords words, Marks marks, SmallWords small, ArticleVoices article) {
    this.words = words;
    this.small = small;
    this.marks = marks;
    this.people = article.people();
    this.voices = article.voices();
    this.antecedents = article.antecedents();
  }

  /**
   * The voice of a named person through whoever they serve.
   *
   * @param read the words of the source, for the trace
   */
  Optional<Voice> read(Person person, Optional<Told> here, String read) {
    Optional<Told> told = here.filter(Told::decided).or(person::told).or(() -> here);
    boolean open = told.filter(t -> open(t, person)).isPresent() && person.holder().isEmpty();
    return open && (words.english(person.first()) || presides(person))
        ? told.flatMap(Told::office)
            .flatMap(o -> patron(person).or(() -> body(person, o)))
            .map(v -> serving(v, person, told.orElseThrow(), read))
        : Optional.empty();
  }

  /** "Le président, Jean Roe", of the club or firm that was named right before. */
  private boolean presides(Person person) {
    int at = words.key(person.first() - 1).equals(",") ? person.first() - 2 : person.first() - 1;
    return small.in(SmallWords.List.CHAIRS, words.key(at))
        && small.in(SmallWords.List.DEFINITE, words.key(at - 1));
  }

  /** A small "president" without any land is one of a body that was just named. */
  private boolean open(Told told, Person person) {
    boolean small = !words.pieces().get(Math.max(0, person.first() - 1)).capital();
    return told.need() == Told.Need.OWNER
        || (told.need() == Told.Need.STATE && told.role() == Role.HEAD_OF_STATE && small);
  }

  /** "Stein spokeswoman Ann Roe": whoever is named right before the office. */
  private Optional<Voice> patron(Person person) {
    return marks
        .before(person.first())
        .filter(m -> m.office() && m.to() == person.first())
        .flatMap(office -> marks.before(office.from()))
        .filter(m -> m.person() && person.first() - m.to() <= NEAR + 1)
        .filter(m -> words.sentence(m.from()) == words.sentence(person.first()))
        .flatMap(m -> people.find(m).map(p -> voices.of(p, Optional.empty(), p.name(), m.from())));
  }

  private Optional<Voice> body(Person person, Entry.Office office) {
    Optional<Voice> last = antecedents.lastBody(person.first(), office, NEAR);
    Optional<Voice> firm =
        business(person) ? antecedents.lastFirm(person.first()) : Optional.empty();
    return firm.or(() -> last).filter(v -> v.parties().stream().noneMatch(Party.UNNAMED::equals));
  }

  /** "Chairman Ann Roe", "the president, Jim Poe": titles that firms give. */
  private boolean business(Person person) {
    return small.in(SmallWords.List.BUSINESS, words.key(person.first() - 1));
  }

  private static Voice serving(Voice patron, Person person, Told told, String read) {
    boolean state = patron.parties().stream().allMatch(Party::state);
    Role role = state && told.role() != Role.HEAD_OF_STATE ? told.role() : patron.role();
    String whose = patron.entity().orElseGet(() -> patron.firing().because());
    Firing firing = new Firing("party-affiliation", "“" + read + "” serves: " + whose);
    return new Voice(patron.parties(), role, Optional.of(person.fullName()), firing);
  }
}
