package org.sourcier.report.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sourcier.party.Party;
import org.sourcier.party.Role;
import org.sourcier.party.Voice;
import org.sourcier.rule.Firing;
import org.sourcier.text.Language;
import org.sourcier.time.Interval;
import org.sourcier.time.Precision;

class WordingTest {
  private static final Firing READ = new Firing("test", "read by hand");

  private final Wording french = Wording.in(Language.FR);
  private final Wording english = Wording.in(Language.EN);
  private final Names names = Names.in(french);

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertEquals(french.keys(), english.keys());
  }

  @Test
  void bothLanguagesFillTheSameSlotsButForTheFormsOfAdjectives() {
    Set<String> keys = new TreeSet<>(french.keys());
    keys.removeIf(key -> key.startsWith("voice."));
    keys.forEach(key -> assertEquals(slots(french, key), slots(english, key), key));
  }

  @Test
  void bothLanguagesNameTheSameStates() {
    assertEquals(State.in(Language.FR).keySet(), State.in(Language.EN).keySet());
  }

  @Test
  void frenchKeepsHighPunctuationWithItsWord() {
    french.keys().forEach(key -> assertFalse(french.say(key).matches(".* [:;!?»].*"), key));
  }

  @Test
  void aNumberChoosesItsForm() {
    assertEquals("1 article", french.count("noun.article", 1));
    assertEquals("0 article", french.count("noun.article", 0));
    assertEquals("0 articles", english.count("noun.article", 0));
  }

  @Test
  void articlesAppearedWithinDaysAndMonths() {
    Publication publication = new Publication(french);
    Interval march = new Interval(day(3, 1), day(3, 31), Precision.MONTH);
    assertEquals("en mars\u00a02031", publication.say(List.of(march), 0));
    assertEquals(
        "2 articles, entre mars\u00a02031 et le 2\u00a0mai\u00a02031\u00a0; 1 sans date",
        publication.say(List.of(Interval.of(day(5, 2)), march), 1));
  }

  private static LocalDate day(int month, int date) {
    return LocalDate.of(2031, month, date);
  }

  @Test
  void numbersAndDatesAreWrittenAsReadersWriteThem() {
    assertEquals("12\u00a0500", french.number(12_500));
    assertEquals("1er\u00a0mars\u00a02031", french.date(LocalDate.of(2031, 3, 1)));
    assertEquals("1\u00a0March\u00a02031", english.date(LocalDate.of(2031, 3, 1)));
  }

  @Test
  void anEnumerationEndsWithAnd() {
    assertEquals("a, b et c", french.list(List.of("a", "b", "c")));
  }

  @Test
  void aStateIsNamedAsReadersNameIt() {
    assertEquals("Séoul", names.party(new Party("KR")));
    assertEquals("les analystes", names.party(new Party("analysts")));
  }

  @Test
  void officialsOfTwoStatesAreNamedByBoth() {
    Voice voice = voice(Role.OFFICIAL, Optional.empty(), "US", "KR");
    assertEquals(
        "les responsables américains et sud-coréens",
        names.voice(voice, "Les responsables américains et sud-coréens", Language.FR));
  }

  @Test
  void aMinistryIsNotCalledOfficials() {
    Voice voice = voice(Role.OFFICIAL, Optional.empty(), "KR");
    assertEquals("Séoul", names.voice(voice, "le ministère sud-coréen de la Défense", Language.FR));
  }

  @Test
  void adjectivesAgree() {
    assertEquals(
        "l’armée norvégienne",
        names.voice(voice(Role.MILITARY, Optional.empty(), "NO"), "", Language.FR));
    assertEquals(
        "les médias d’État français",
        names.voice(voice(Role.STATE_MEDIA, Optional.empty(), "FR"), "", Language.FR));
  }

  @Test
  void aPersonIsNamedWithTheState() {
    Voice voice = voice(Role.OFFICIAL, Optional.of("Ana Duarte"), "PT");
    assertEquals("Ana Duarte (Lisbonne)", names.voice(voice, "", Language.FR));
  }

  @Test
  void aBodyKeepsTheArticleThatItHasInTheText() {
    Voice voice = voice(Role.OFFICIAL, Optional.of("ministère portugais de la Mer"), "PT");
    assertEquals(
        "le ministère portugais de la Mer (Lisbonne)",
        names.voice(voice, "Le ministère portugais de la Mer", Language.FR));
  }

  @Test
  void anotherLanguagesWordsForABodyGiveWayToItsState() {
    Voice voice = voice(Role.OFFICIAL, Optional.of("ministère portugais de la Mer"), "PT");
    Names own = Names.in(english);
    assertEquals("Lisbon", own.voice(voice, "le ministère portugais de la Mer", Language.FR));
    Voice house = voice(Role.OFFICIAL, Optional.of("Maison Blanche"), "US");
    assertEquals("the White House (Washington)", own.voice(house, "", Language.FR));
  }

  private static Voice voice(Role role, Optional<String> entity, String... parties) {
    List<Party> codes = List.of(parties).stream().map(Party::new).toList();
    return new Voice(codes, role, entity, READ);
  }

  private static Set<String> slots(Wording wording, String key) {
    return Pattern.compile("\\{[a-z0-9-]+\\}")
        .matcher(wording.say(key))
        .results()
        .map(result -> result.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
