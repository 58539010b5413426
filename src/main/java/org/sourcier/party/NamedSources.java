package org.sourcier.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcier.party.ArticleWords.Range;

/** Finds whose voice a source is that names persons. */
final class NamedSources {
  private static final Set<String> UNTOLD = Set.of("party-plain-name", "party-unknown");

  private final ArticleWords words;
  private final SmallWords small;
  private final People people;
  private final Voices voices;
  private final References references;
  private final Affiliations affiliations;
  private final Map<String, Voice> introduced = new HashMap<>();

  NamedSources(
      ArticleWords words,
      Marks marks,
      SmallWords small,
      ArticleVoices article,
      References references) {
    this.words = words;
    this.small = small;
    this.people = article.people();
    this.voices = article.voices();
    this.references = references;
    this.affiliations = new Affiliations(words, marks, small, article);
  }

  /**
   * The voice of the first who is named, and of those named beside.
   *
   * @param names one at least
   * @param told what the source tells of them
   */
  Voice read(Range range, List<Mark> names, Optional<Told> told) {
    String read = words.exact(range);
    Voice voice = person(names.get(0), told, read);
    for (Mark name : names.subList(1, names.size())) {
      boolean and =
          small.in(SmallWords.List.AND, words.key(name.from() - 1))
              || small.in(SmallWords.List.AND, words.key(name.from() - 2));
      if (and && told.isEmpty()) {
        voice = voice.with(person(name, told, read));
      }
    }
    return voice;
  }

  /** As a source names them in full, so do they speak by their family name alone. */
  private Voice person(Mark name, Optional<Told> told, String read) {
    Voice voice = somebody(name, told, read);
    String who = voice.entity().or(() -> people.find(name).map(Person::fullName)).orElse("");
    if (!UNTOLD.contains(voice.firing().rule())) {
      introduced.put(who, voice);
      return voice;
    }
    return Optional.ofNullable(introduced.get(who)).map(v -> Voices.by(v, read)).orElse(voice);
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
}
