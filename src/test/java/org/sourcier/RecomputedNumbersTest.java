package org.sourcier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcier.article.ArticleReader;
import org.sourcier.report.ledger.Ledger;
import org.sourcier.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whoever has the ledger can grade each claim again, with nothing of ours: the gates are written
 * here a second time, after the method's table, and read the JSON alone.
 */
class RecomputedNumbersTest {
  private static final Pipeline PIPELINE = PackedRules.pipeline();

  static Stream<JsonNode> ledgers() {
    return Stream.of("seeds", "rules/packs/red-sea/articles", "src/test/resources/unread")
        .map(folder -> new ArticleReader().read(List.of(Path.of(folder))))
        .map(set -> PIPELINE.analyse(set, Optional.empty()))
        .map(analysis -> Ledger.of(analysis, Language.EN, Optional.empty()))
        .map(ledger -> new JsonMapper().readTree(ledger));
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void everyNumberFollowsFromTheFactsOfItsClaim(JsonNode ledger) {
    for (JsonNode claim : ledger.get("claims")) {
      JsonNode number = claim.get("number");
      int given = 10 * number.get("value").intValue() + number.get("gate").intValue();
      assertEquals(given, number(number.get("facts")), () -> claim.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void theGroupsCountedArePairwiseIndependent(JsonNode ledger) {
    for (JsonNode claim : ledger.get("claims")) {
      int counted = claim.at("/number/facts/groups").size();
      assertEquals(counted, Math.min(counted, independent(claim)), () -> claim.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void theStatusesAreThoseOfTheAssertions(JsonNode ledger) {
    Map<String, String> statuses = new TreeMap<>();
    for (JsonNode article : ledger.get("articles")) {
      String id = article.at("/article/id").stringValue();
      article
          .get("assertions")
          .forEach(a -> statuses.put(id + "#" + a.get("id").stringValue(), status(a)));
    }
    for (JsonNode claim : ledger.get("claims")) {
      Set<String> said = new TreeSet<>();
      claim.get("assertions").forEach(ref -> said.add(statuses.get(ref.stringValue())));
      assertEquals(said, strings(claim.at("/number/facts/status")), () -> claim.toString());
    }
  }

  private static String status(JsonNode assertion) {
    return assertion.get("status").stringValue();
  }

  private static Set<String> strings(JsonNode list) {
    Set<String> strings = new TreeSet<>();
    list.forEach(node -> strings.add(node.stringValue()));
    return strings;
  }

  /** The most groups of which every two are called independent; the sets here are small. */
  private static int independent(JsonNode claim) {
    int groups = claim.get("groups").size();
    Set<Integer> pairs = new TreeSet<>();
    for (JsonNode pair : claim.get("independence")) {
      if (pair.get("state").stringValue().equals("independent")) {
        pairs.add(pair.get("a").intValue() * groups + pair.get("b").intValue());
      }
    }
    int most = Math.min(1, groups);
    for (int set = 1; set < 1 << groups; set++) {
      most = Math.max(most, pairwise(set, groups, pairs) ? Integer.bitCount(set) : 0);
    }
    return most;
  }

  private static boolean pairwise(int set, int groups, Set<Integer> pairs) {
    for (int i = 0; i < groups; i++) {
      for (int j = i + 1; j < groups; j++) {
        if ((set >> i & set >> j & 1) == 1 && !pairs.contains(i * groups + j)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Ten times the number, and the gate. */
  private static int number(JsonNode facts) {
    Set<String> status = strings(facts.get("status"));
    boolean told = Stream.of("reported", "alleged", "admitted").anyMatch(status::contains);
    boolean open = is(facts, "opinion") || (status.contains("predicted") && !told);
    if (open && !is(facts, "own-act")) {
      return 60;
    }
    if (is(facts, "contradicted") || is(facts, "retracted")) {
      return 51;
    }
    List<JsonNode> evidence = bearing(facts);
    boolean inspectable = evidence.stream().anyMatch(e -> is(e, "inspectable"));
    int groups = facts.get("groups").size();
    if (groups >= 2 || (groups == 1 && inspectable) || is(facts, "admission")) {
      return holdsAgainstDenial(facts, evidence) ? 12 : 23;
    }
    int origins = groups + facts.get("unknown-groups").size();
    boolean direct = facts.get("depth").intValue() == 0;
    if ((groups == 1 && !evidence.isEmpty()) || origins >= 2 || (is(facts, "own-act") && direct)) {
      return 23;
    }
    boolean plain = direct && facts.get("specific").size() >= 2 && facts.get("tensions").isEmpty();
    if (origins == 1 ? plain : inspectable) {
      return 34;
    }
    return origins == 1 || !evidence.isEmpty() ? 45 : 66;
  }

  private static boolean is(JsonNode node, String key) {
    return node.get(key).booleanValue();
  }

  private static List<JsonNode> bearing(JsonNode facts) {
    List<JsonNode> bearing = new ArrayList<>();
    facts.get("evidence").forEach(e -> bearing.addAll(is(e, "bears") ? List.of(e) : List.of()));
    return bearing;
  }

  private static boolean holdsAgainstDenial(JsonNode facts, List<JsonNode> evidence) {
    Set<String> denials = new TreeSet<>();
    facts.get("denials").forEach(d -> denials.add(d.get("kind").stringValue()));
    boolean hard =
        evidence.stream()
            .filter(e -> is(e, "inspectable"))
            .map(e -> e.get("kind").stringValue())
            .anyMatch(List.of("physical", "document")::contains);
    boolean denied = denials.contains("flat") || denials.contains("evidenced");
    return !denied || hard || is(facts, "admission") || is(facts, "opposed");
  }
}
