package org.sourcier.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sourcier.rule.RulePackReader;
import org.sourcier.yaml.Problems;

/** Every state and territory of ISO 3166-1, by what Unicode's CLDR (in the JDK) calls it. */
class StatesOfTheWorldTest {
  private static final Register REGISTER =
      new RegisterReader(new Problems())
          .read(new RulePackReader(new Problems()).read(Optional.empty()));

  /** Whether the whole name leads to the state, and nothing else does so first. */
  private static boolean known(String name, String code) {
    List<Words.Piece> pieces = Words.pieces(name);
    return REGISTER
        .longestAt(pieces, 0)
        .filter(hit -> hit.length() == pieces.size())
        .filter(hit -> hit.entries().stream().anyMatch(e -> land(e).equals(code)))
        .isPresent();
  }

  /** Its code: "NC" of New Caledonia, whose officials are those of France. */
  private static String land(Entry entry) {
    return entry.id().replaceFirst("/.*", "");
  }

  /** As papers write it, without what CLDR adds: "Myanmar (Burma)", "Macao SAR China". */
  private static String plain(String name) {
    return name.replaceAll("\\s*[(,].*|^R.A.S. chinoise de | SAR China$", "")
        .replace(" - ", "-")
        .replace(" & ", " and ")
        .replace("St. ", "Saint ")
        .replace("Sud-et-les", "Sud et les");
  }

  private static List<String> unknown(Locale language) {
    List<String> unknown = new ArrayList<>();
    for (String code : Locale.getISOCountries()) {
      String name = plain(new Locale("", code).getDisplayCountry(language));
      boolean sameIsland = code.equals("SX") && known(name, "MF");
      if (!known(name, code) && !sameIsland) {
        unknown.add(code + " " + name);
      }
    }
    return unknown;
  }

  @Test
  void everyStateIsKnownByItsFrenchName() {
    assertEquals(List.of(), unknown(Locale.FRENCH));
  }

  @Test
  void everyStateIsKnownByItsEnglishName() {
    assertEquals(List.of(), unknown(Locale.ENGLISH));
  }

  /** Nobody lives there, or the capital is called as the state or another capital is. */
  private static final Set<String> WITHOUT_CAPITAL =
      Set.of("AQ", "BV", "DJ", "GI", "HM", "LU", "MC", "PM", "SG", "SM", "UM", "VA", "MS", "NF");

  private static final Set<String> WITHOUT_PEOPLE = Set.of("BV", "GS", "HM", "IO", "UM");

  private static List<String> without(Set<String> exempt, Set<Entry.Land.Sort> sorts) {
    Map<String, Set<Entry.Land.Sort>> sortsOf = new HashMap<>();
    REGISTER
        .lands()
        .forEach(l -> sortsOf.computeIfAbsent(land(l), c -> new HashSet<>()).add(l.sort()));
    return Stream.of(Locale.getISOCountries())
        .filter(code -> !exempt.contains(code))
        .filter(code -> Collections.disjoint(sortsOf.getOrDefault(code, Set.of()), sorts))
        .toList();
  }

  @Test
  void everyStateIsKnownByItsCapital() {
    Set<Entry.Land.Sort> towns = Set.of(Entry.Land.Sort.CAPITAL, Entry.Land.Sort.TOWN);
    assertEquals(List.of(), without(WITHOUT_CAPITAL, towns));
  }

  @Test
  void everyStateIsKnownByItsPeople() {
    assertEquals(List.of(), without(WITHOUT_PEOPLE, Set.of(Entry.Land.Sort.PEOPLE)));
  }
}
