package org.sourcier.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcier.article.Span;
import org.sourcier.party.ArticleWords.Range;
import org.sourcier.party.SmallWords.Pronoun;

/** Reads the words of a source in their article: whose voice they are. */
final class SourceReader {
  private static final Set<String> OPENING = Set.of("«", "“", "\"");
  private static final Pronoun ANYBODY =
      new Pronoun(Pronoun.Sort.ANYTHING, Entry.Gender.UNKNOWN, Optional.empty());

  private static final Pronoun SEVERAL =
      new Pronoun(Pronoun.Sort.ONE_OF, Entry.Gender.UNKNOWN, Optional.of(true));

  private final ArticleWords words;
  private final Marks marks;
  private final SmallWords small;
  private final SourceNames speakers;
  private final People people;
  private final Voices voices;
  private final Both both;
  private final Antecedents antecedents;
  private final References references;
  private final Authors authors;
  private final SourcePhrases phrases;
  private final NamedSources named;
  private final Whereabouts place;

  SourceReader(ArticleWords words, Marks marks, SmallWords small, ArticleVoices article) {
    this.words = words;
    this.marks = marks;
    this.small = small;
    this.speakers = new SourceNames(words, marks, small);
    this.people = article.people();
    this.voices = article.voices();
    this.both = article.both();
    this.antecedents = article.antecedents();
    this.references = new References(words, marks, small, article);
    this.authors = new Authors(words, marks, small, article);
    this.phrases = new SourcePhrases(words, marks, small, article, authors);
    this.named = new NamedSources(words, marks, small, article, references);
    this.place = new Whereabouts(words, marks, small);
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

  /** A source that ends inside a name, or right before a quoted one, stands for the whole of it. */
  private Range whole(Range part) {
    Range range =
        marks
            .before(part.from())
            .filter(
                m -> m.to() > part.from() && (m.body() || m.person() || m.from() >= part.from()))
            .map(m -> new Range(m.from(), Math.max(m.to(), part.to())))
            .orElse(part);
    int last = range.to() - 1;
    boolean open = last > range.from() && OPENING.contains(words.key(last));
    return marks.in(range.from(), words.sentenceEnd(last)).stream()
        .filter(
            m ->
                ((m.person() || m.office()) && m.from() < range.to() && range.to() < m.to())
                    || (open && m.body() && m.from() == range.to()))
        .findFirst()
        .map(m -> new Range(range.from(), m.to()))
        .orElse(range);
  }

  /** "Harbour Commission (HC) chief executive Ann Roe": the name before the brackets says whose. */
  private Range abbreviated(Range range) {
    int open = range.from() - 3;
    boolean brackets =
        open > 0 && words.key(open).equals("(") && words.key(range.from() - 1).equals(")");
    return marks
        .before(Math.max(0, open))
        .filter(m -> brackets && m.to() == open && words.english(open))
        .filter(m -> !marks.in(range.from(), range.to()).isEmpty())
        .map(m -> new Range(m.from(), range.to()))
        .orElse(range);
  }

  private Heard heard(Range stretch) {
    Range range = abbreviated(whole(stretch));
    Optional<Pronoun> pronoun = small.pronoun(words.keys(range));
    if (pronoun.isPresent()) {
      return pronoun(range, pronoun.orElseThrow());
    }
    Optional<Heard> compatriot = compatriot(range);
    if (compatriot.isPresent()) {
      return meant(range, somebody(range), compatriot);
    }
    return both.read(range).map(two -> both(range, two)).orElseGet(() -> named(range));
  }

  /** "Le Suédois", "the Swede": somebody named before, by where they come from. */
  private Optional<Heard> compatriot(Range range) {
    boolean one =
        range.to() - range.from() == 2
            && small.in(SmallWords.List.ONE, words, range.from())
            && small.in(SmallWords.List.DEFINITE, words.key(range.from()))
            && !words.english(range.from())
            && words.pieces().get(range.to() - 1).capital();
    return marks.in(range.from(), range.to()).stream()
        .filter(m -> one && m.people() && m.from() == range.from() + 1)
        .findFirst()
        .flatMap(m -> antecedents.find(somebody(range), range.from()))
        .filter(Heard::person);
  }

  private Pronoun somebody(Range range) {
    return new Pronoun(Pronoun.Sort.PERSON, gender(range), Optional.of(false));
  }

  private static Heard both(Range range, Voice two) {
    return new Heard(range.from(), two, Entry.Gender.UNKNOWN, true, false, true, Optional.empty());
  }

  private Heard named(Range range) {
    List<Mark> names = speakers.in(range);
    Optional<Told> told = phrases.read(range);
    Voice voice =
        references
            .employed(range, told)
            .map(v -> Voices.by(v, words.exact(range)))
            .orElseGet(
                () ->
                    names.isEmpty()
                        ? phrase(range, told)
                        : named.read(range, names, told.filter(this::serves)));
    Entry.Gender gender =
        names.isEmpty()
            ? gender(range)
            : people.find(names.get(0)).map(Person::gender).orElse(Entry.Gender.UNKNOWN);
    boolean called =
        !names.isEmpty() && !Voices.BARE.equals(voice.firing().rule()) && !institution(range);
    boolean person =
        called
            || (names.isEmpty() && told.flatMap(Told::office).isPresent() && !institution(range));
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

  private Heard pronoun(Range range, Pronoun pronoun) {
    Optional<Heard> found =
        switch (pronoun.sort()) {
          case NOBODY -> Optional.empty();
          case RELATIVE -> relative(range);
          case LATTER -> antecedents.latter(pronoun, range.from());
          case CONCERNED -> antecedents.concerned(pronoun, range.from());
          case ONE_OF -> antecedents.find(SEVERAL, range.from());
          default -> antecedents.find(pronoun, range.from());
        };
    return meant(range, pronoun, found);
  }

  /** As a pronoun speaks that means somebody heard before, or nobody found. */
  private Heard meant(Range range, Pronoun pronoun, Optional<Heard> found) {
    String read = words.exact(range);
    Voice voice =
        pronoun.sort() == Pronoun.Sort.NOBODY
            ? place.read(range).map(r -> phrase(r, phrases.read(r))).orElseGet(Voices::unattributed)
            : found.map(h -> Voices.by(h.voice(), read)).orElseGet(() -> Voices.unnamed(read));
    Entry.Gender gender = found.map(Heard::gender).orElse(pronoun.gender());
    boolean person = found.map(Heard::person).orElse(true);
    boolean several =
        pronoun.sort() != Pronoun.Sort.ONE_OF
            && found.map(Heard::several).orElse(pronoun.several().orElse(false));
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

  private Voice phrase(Range range, Optional<Told> told) {
    String read = words.exact(range);
    if (told.isEmpty()) {
      return brand(range) ? Voices.firm(read) : Voices.unnamed(read);
    }
    Told first = campus(range).orElseGet(told::orElseThrow);
    Optional<Voice> back = references.back(range, first);
    if (back.isPresent()) {
      return Voices.by(back.orElseThrow(), read);
    }
    Optional<Voice> again =
        references.again(range, first, false).or(() -> authors.text(range, first));
    if (again.isPresent()) {
      return Voices.by(again.orElseThrow(), read);
    }
    Optional<Voice> near = references.nearest(range, first);
    if (near.isPresent()) {
      return Voices.by(near.orElseThrow(), read);
    }
    return voices.of(
        authors.inquiry(range, first), read, range.from(), antecedents.lastVoice(range.from()));
  }

  /** "The university said": as an institution, not as a scholar. */
  private Optional<Told> campus(Range range) {
    List<Mark> inside = marks.in(range.from(), range.to());
    return inside.stream()
        .filter(m -> m.entry().party().filter(Party.ANALYSTS::equals).isPresent())
        .filter(m -> inside.stream().allMatch(o -> o.equals(m) || o.land() || o.from() == m.to()))
        .filter(
            m ->
                small.in(SmallWords.List.LEARNED, words.key(m.from()))
                    || (words.english(m.from())
                        && small.in(SmallWords.List.LEARNED, words.key(m.to() - 1))))
        .findFirst()
        .map(m -> Told.sure(Party.NGOS, Role.NGO, Optional.empty(), "party-campus"));
  }

  /** "Corvane nie": one unknown name without any title, as firms have. */
  private boolean brand(Range range) {
    return words.single(range.from(), range.to())
        && words.name(range.from())
        && !words.pieces().get(range.from()).shouted();
  }

  /** "The Foreign Ministry", "the Department of Trade": what "it" may mean. */
  private boolean institution(Range range) {
    if (!words.english(range.from())) {
      return marks.in(range.from(), range.to()).stream()
          .findFirst()
          .filter(m -> m.office() && small.in(SmallWords.List.INSTITUTIONS, words.key(m.from())))
          .isPresent();
    }
    int at = range.from() + 1;
    while (at < range.to() && !small.in(SmallWords.List.PREPOSITIONS, words.key(at))) {
      at++;
    }
    return small.in(SmallWords.List.INSTITUTIONS, words.key(at - 1));
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
    boolean one =
        small.in(SmallWords.List.ONE, words, range.from())
            || small.in(SmallWords.List.SELECTED, first);
    List<Mark> inside = marks.in(range.from(), range.to());
    boolean plural =
        inside.stream().anyMatch(m -> m.office() && words.key(m.to() - 1).endsWith("s"));
    return marked || (!one && plural);
  }
}
