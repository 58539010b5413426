package org.sourcier.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sourcier.text.ArticleText;

/** All that one article's words tell about who can speak in it. */
final class ArticleVoices {
  private static final int DATELINE = 2;

  private final ArticleWords words;
  private final SmallWords small;
  private final PhraseReader phrases;
  private final People people;
  private final Voices voices;
  private final Both both;
  private final Antecedents antecedents;
  private final SourceReader sources;
  private final Acronyms acronyms;
  private final HolderMentions holders;

  ArticleVoices(ArticleText text, Register register) {
    this.words = new ArticleWords(text);
    this.small = register.smallWords();
    Marks known = new Marks(words, register, year(text));
    this.acronyms = new Acronyms(words, known, small, new PhraseReader(words, known, register));
    Marks marks = known.with(acronyms.explained());
    this.phrases = new PhraseReader(words, marks, register);
    this.people = new People(words, marks, new Introductions(words, marks, phrases, small));
    Headings headings = new Headings(register);
    LeadingState leading =
        new LeadingState(
            words, marks, small, register.signs(), headings.of(text), headings.first(text));
    this.voices = new Voices(leading, new BodyNames(words, marks, register), register);
    this.both = new Both(words, marks, small, leading);
    this.holders = new HolderMentions(words, small, phrases, voices);
    this.antecedents = new Antecedents(words, mentions(marks));
    this.sources = new SourceReader(words, marks, small, this);
  }

  /** Of the article's day: what is known of it, else the day that its first words name. */
  private static OptionalInt year(ArticleText text) {
    Optional<LocalDate> published = text.article().metadata().published();
    return published
        .or(() -> dateline(text))
        .map(d -> OptionalInt.of(d.getYear()))
        .orElse(OptionalInt.empty());
  }

  /** "5 juillet 2012. – Le maire …": a day named in full in the first two sentences. */
  private static Optional<LocalDate> dateline(ArticleText text) {
    return text.times().stream()
        .filter(time -> text.sentence(time.span()) < DATELINE && time.interval().oneDay())
        .map(time -> time.interval().from())
        .findFirst();
  }

  private List<Heard> mentions(Marks marks) {
    return marks.all().stream().flatMap(m -> mention(m).stream()).toList();
  }

  /** "Sur Twitter", "on Telegram": where somebody wrote, who says nothing itself. */
  private boolean published(Mark mark) {
    return small.in(SmallWords.List.UPON, words.key(mark.from() - 1));
  }

  private Optional<Heard> mention(Mark mark) {
    if (mark.person()) {
      return people.find(mark).map(p -> mention(mark, p));
    }
    if (mark.office()) {
      return holders.read(mark);
    }
    boolean body = (mark.body() && !published(mark)) || (mark.land() && !mark.people());
    return phrases
        .read(mark.from(), mark.to())
        .filter(t -> body && t.decided())
        .map(t -> voices.of(t, mark.entry().id(), mark.from(), Optional.empty()))
        .map(v -> heard(mark, v, Entry.Gender.UNKNOWN, false, Optional.empty()));
  }

  private Heard mention(Mark mark, Person person) {
    Voice voice = voices.of(person, Optional.empty(), person.name(), mark.from());
    Optional<Entry.Office> office = person.told().flatMap(Told::office);
    return heard(mark, voice, person.gender(), true, office);
  }

  private static Heard heard(
      Mark mark, Voice voice, Entry.Gender gender, boolean person, Optional<Entry.Office> office) {
    return new Heard(mark.from(), voice, gender, false, person, false, office);
  }

  PhraseReader phrases() {
    return phrases;
  }

  People people() {
    return people;
  }

  Voices voices() {
    return voices;
  }

  Both both() {
    return both;
  }

  Antecedents antecedents() {
    return antecedents;
  }

  SourceReader sources() {
    return sources;
  }

  Acronyms acronyms() {
    return acronyms;
  }
}
