package org.sourcier.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcier.article.Span;
import org.sourcier.party.ArticleWords.Range;
import org.sourcier.party.SmallWords.Pronoun;

/** Reads the words of a source in their article: whose voice they are. */
final class SourceReader {
  private static final Set<String> UNTOLD = Set.of("party-plain-name", "party-unknown");
  private static final Pronoun ANYBODY =
      new Pronoun(Pronoun.Sort.ANYTHING, Entry.Gender.UNKNOWN, Optional.empty());

  private final ArticleWords words;
  private final Marks marks;
  private final SmallWords small;
  private final PhraseReader phrases;
  private final SourceNames speakers;
  private final People people;
  private final Voices voices;
  private final Antecedents antecedents;
  private final Ages ages;
  private final References references;
  private final Acronyms acronyms;
  private final Affiliations affiliations;
  private final Map<String, Voice> introduced = new HashMap<>();

  SourceReader(ArticleWords words, Marks marks, SmallWords small, ArticleVoices article) {
    this.words = words;
    this.marks = marks;
    this.small = small;
    this.phrases = article.phrases();
    this.speakers = new SourceNames(words, marks, small);
    this.people = article.people();
    this.voices = article.voices();
    this.antecedents = article.antecedents();
    this.ages = new Ages(words, small);
    this.acronyms = article.acronyms();
    this.affiliations = new Affiliations(words, marks, small, article);
    this.references = new References(words, marks, small, article);
  }

  /** Whose voice a source is. */
  Voice read(Span source) {
    Optional<Range> range = words.range(source);
    return range.map(this::heard).map(Heard::voice).orElseGet(() -> Voices.unnamed("…"));
  }

  /** The same, noted for the pronouns that follow. */
  Voice hear(Span source) {
    Optional<Heard> heard = words.range(source).map(this::heard);
    heard.ifPresent(antecedents::spoke);
    return heard.map(Heard::voice).orElseGet(() -> Voices.unnamed("…"));
  }

  /** The pronoun that a source consists of, if it is one. */
  Optional<Pronoun> pronoun(Span source) {
    return words.range(source).flatMap(r -> small.pronoun(words.keys(r)));
  }

  /** A source that ends inside a name stands for the whole of it. */
  private Range whole(Range range) {
    return marks.all().stream()
        .filter(m -> m.person() && m.from() < range.to() && range.to() < m.to())
        .filter(m -> m.from() >= range.from())
        .findFirst()
        .map(m -> new Range(range.from(), m.to()))
        .orElse(range);
  }

  private Heard heard(Range stretch) {
    Range range = whole(stretch);
    Optional<Pronoun> pronoun = small.pronoun(words.keys(range));
    if (pronoun.isPresent()) {
      return pronoun(range, pronoun.orElseThrow());
    }
    List<Mark> names = speakers.in(range);
    Optional<Told> told = told(range);
    Voice voice =
        names.isEmpty() ? phrase(range, told) : named(range, names, told.filter(this::serves));
    Entry.Gender gender =
        names.isEmpty()
            ? gender(range)
            : people.find(names.get(0)).map(Person::gender).orElse(Entry.Gender.UNKNOWN);
    boolean person =
        !names.isEmpty() || (told.flatMap(Told::office).isPresent() && !institution(range));
    boolean several = names.size() > 1 || (names.isEmpty() && several(range));
    return new Heard(
        range.from(), voice, gender, several, person, true, told.flatMap(Told::office));
  }

  /** "L'Américain Pete Roe": a nationality alone makes nobody speak for a state. */
  private boolean serves(Told told) {
    boolean land = told.parties().stream().allMatch(Party::state) && told.rule().contains("/");
    return told.office().isPresent() || !land || !told.decided() || !people(told.rule());
  }

  private boolean people(String rule) {
    return marks.all().stream().anyMatch(m -> m.people() && m.entry().id().equals(rule));
  }

  private Optional<Told> told(Range range) {
    Optional<Told> told =
        phrase(range)
            .or(() -> acronyms.read(range))
            .map(t -> ages.witness(t, range.from(), range.to()))
            .map(t -> t.need() == Told.Need.AUTHOR ? references.author(range).orElse(t) : t);
    boolean unnamed = told.filter(t -> t.parties().contains(Voices.UNNAMED)).isPresent();
    return unnamed ? example(range).or(() -> told) : told;
  }

  /** What stands after a name and a comma tells of that one person. */
  private Optional<Told> phrase(Range range) {
    boolean one =
        marks.in(range.from(), range.to()).stream()
            .findFirst()
            .filter(m -> m.person() && m.from() == range.from() && words.key(m.to()).equals(","))
            .isPresent();
    Optional<Told> told =
        one ? phrases.first(range.from(), range.to()) : phrases.read(range.from(), range.to());
    return told.filter(Told::decided).or(() -> apposition(range)).or(() -> told);
  }

  /** "The Harbour Council, an industry body": what stands after the comma says more. */
  private Optional<Told> apposition(Range range) {
    for (int at = range.from() + 1; at < range.to() - 1; at++) {
      if (words.key(at).equals(",")) {
        return phrases.first(at + 1, range.to()).filter(Told::decided);
      }
    }
    return Optional.empty();
  }

  private Heard pronoun(Range range, Pronoun pronoun) {
    String read = words.exact(range);
    Optional<Heard> found =
        switch (pronoun.sort()) {
          case NOBODY -> Optional.empty();
          case RELATIVE -> relative(range);
          case POSSESSIVE -> antecedents.find(pronoun, range.from());
          default -> antecedents.find(pronoun, range.from());
        };
    Voice voice =
        pronoun.sort() == Pronoun.Sort.NOBODY
            ? Voices.unattributed()
            : found.map(h -> Voices.by(h.voice(), read)).orElseGet(() -> Voices.unnamed(read));
    Entry.Gender gender = found.map(Heard::gender).orElse(pronoun.gender());
    boolean person = found.map(Heard::person).orElse(true);
    boolean several = found.map(Heard::several).orElse(pronoun.several().orElse(false));
    return new Heard(
        range.from(),
        voice,
        gender,
        several,
        person,
        found.isPresent(),
        found.flatMap(Heard::office));
  }

  /** What stands before "qui": the phrase that began after the last mark or verb. */
  private Optional<Heard> relative(Range range) {
    int start = words.sentenceStart(range.from());
    int to = range.from();
    while (to > start && !words.pieces().get(to - 1).word()) {
      to--;
    }
    int from = to;
    while (from > start
        && words.pieces().get(from - 1).word()
        && !words.verb(from - 1)
        && !small.in(SmallWords.List.BREAKS, words.key(from - 1))) {
      from--;
    }
    return from < to && !marks.in(from, to).isEmpty()
        ? Optional.of(heard(new Range(from, to)))
        : antecedents.find(ANYBODY, range.from());
  }

  private Voice named(Range range, List<Mark> names, Optional<Told> told) {
    String read = words.exact(range);
    Voice first = person(names.get(0), told, read);
    for (Mark name : names.subList(1, names.size())) {
      boolean and =
          small.in(SmallWords.List.AND, words.key(name.from() - 1))
              || small.in(SmallWords.List.AND, words.key(name.from() - 2));
      if (and && told.isEmpty()) {
        first = both(first, person(name, told, read));
      }
    }
    return first;
  }

  /** As a source names them in full, so do they speak by their family name alone. */
  private Voice person(Mark name, Optional<Told> told, String read) {
    Voice voice = somebody(name, told, read);
    String who = voice.entity().or(() -> people.find(name).map(Person::fullName)).orElse("");
    boolean plain = UNTOLD.contains(voice.firing().rule());
    if (!plain) {
      introduced.put(who, voice);
    }
    return plain && introduced.containsKey(who)
        ? Voices.by(introduced.getOrDefault(who, voice), read)
        : voice;
  }

  private Voice somebody(Mark name, Optional<Told> told, String read) {
    return people
        .find(name)
        .map(
            p ->
                affiliations
                    .read(p, told, read)
                    .orElseGet(
                        () ->
                            voices.of(
                                p,
                                again(p, told).or(() -> told.map(t -> references.owned(name, t))),
                                read,
                                name.from())))
        .orElseGet(() -> Voices.unnamed(read));
  }

  /**
   * "A British minister said … Trade Minister Ann Roe": an office that was named with its state.
   */
  private Optional<Told> again(Person person, Optional<Told> told) {
    Range first = new Range(person.first(), person.first() + 1);
    return told.or(person::told)
        .filter(t -> person.holder().isEmpty() && words.english(person.first()))
        .flatMap(
            t ->
                references
                    .again(first, t, true)
                    .map(
                        v ->
                            Told.sure(
                                v.parties().get(0), t.role(), t.office(), "party-same-office")));
  }

  /** "The Foreign Ministry", "the Department of Trade": what "it" may mean. */
  private boolean institution(Range range) {
    int at = range.from() + 1;
    while (at < range.to() && !small.in(SmallWords.List.PREPOSITIONS, words.key(at))) {
      at++;
    }
    return words.english(range.from()) && small.in(SmallWords.List.INSTITUTIONS, words.key(at - 1));
  }

  static Voice both(Voice one, Voice other) {
    List<Party> parties = new ArrayList<>(one.parties());
    other.parties().stream().filter(p -> !parties.contains(p)).forEach(parties::add);
    return new Voice(parties, one.role(), one.entity(), one.known(), one.firing());
  }

  private Voice phrase(Range range, Optional<Told> told) {
    String read = words.exact(range);
    if (told.isEmpty()) {
      return Voices.unnamed(read);
    }
    Told first = told.orElseThrow();
    Optional<Voice> back = references.back(range, first);
    if (back.isPresent()) {
      return Voices.by(back.orElseThrow(), read);
    }
    Optional<Voice> again = references.again(range, first, false);
    if (again.isPresent()) {
      return Voices.by(again.orElseThrow(), read);
    }
    return voices.of(first, read, range.from(), antecedents.lastVoice(range.from()));
  }

  /** "Critics, including Senator Doe": the examples say who is meant. */
  private Optional<Told> example(Range range) {
    for (int at = range.from(); at < range.to(); at++) {
      if (small.in(SmallWords.List.EXAMPLES, words.key(at))) {
        return phrases.read(at + 1, range.to()).filter(Told::decided);
      }
    }
    return Optional.empty();
  }

  private Entry.Gender gender(Range range) {
    for (int at = range.from(); at < range.to(); at++) {
      if (small.in(SmallWords.List.WOMEN, words.key(at))) {
        return Entry.Gender.WOMAN;
      }
      if (small.in(SmallWords.List.MEN, words.key(at))) {
        return Entry.Gender.MAN;
      }
    }
    return Entry.Gender.UNKNOWN;
  }

  private boolean several(Range range) {
    String first = words.key(range.from());
    boolean marked = small.in(SmallWords.List.SEVERAL, first);
    boolean one = small.in(SmallWords.List.ONE, first);
    List<Mark> inside = marks.in(range.from(), range.to());
    boolean plural =
        inside.stream().anyMatch(m -> m.office() && words.key(m.to() - 1).endsWith("s"));
    return marked || (!one && plural);
  }
}
