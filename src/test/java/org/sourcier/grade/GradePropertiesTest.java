package org.sourcier.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sourcier.finding.Denial;
import org.sourcier.finding.Evidence;
import org.sourcier.finding.Status;
import org.sourcier.party.Party;
import org.sourcier.rule.Decision;
import org.sourcier.rule.table.Row;

/** What must hold of every number, whatever the facts. */
class GradePropertiesTest {
  private static final GradeRules RULES = PackedRules.grades();
  private static final NumberJudge JUDGE = new NumberJudge(RULES);

  @Provide
  Arbitrary<Facts> facts() {
    Arbitrary<List<String>> groups = names("Oslo", "Bergen", "Tromsø");
    Arbitrary<List<String>> unknown = names("Narvik", "Bodø");
    Arbitrary<List<Status>> status =
        Arbitraries.of(Status.values()).list().ofMinSize(1).ofMaxSize(3);
    Arbitrary<List<Facts.Piece>> evidence = pieces();
    Arbitrary<List<Facts.Refusal>> denials =
        Arbitraries.of(Denial.Kind.values())
            .map(k -> new Facts.Refusal(List.of(new Party("NO")), "NO", k))
            .list()
            .ofMaxSize(2);
    Arbitrary<List<String>> specific = names("who", "what", "when", "where", "how-many");
    Arbitrary<Integer> depth = Arbitraries.integers().between(0, 3);
    Arbitrary<Set<Integer>> flags = Arbitraries.integers().between(0, 11).set().ofMaxSize(3);
    return Combinators.combine(status, groups, unknown, evidence, denials, depth, specific, flags)
        .as(
            (s, g, u, e, d, n, sp, f) ->
                new Facts(
                    s,
                    g,
                    u,
                    e,
                    d,
                    n,
                    sp,
                    f.contains(0) ? List.of("C9") : List.of(),
                    f.contains(1),
                    f.contains(2) && g.size() > 1,
                    f.contains(3),
                    f.contains(4),
                    f.contains(5),
                    f.contains(6)));
  }

  private static Arbitrary<List<String>> names(String... names) {
    return Arbitraries.of(names).set().ofMaxSize(3).map(set -> set.stream().sorted().toList());
  }

  private static Arbitrary<List<Facts.Piece>> pieces() {
    return Combinators.combine(
            Arbitraries.of(Evidence.Kind.values()),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as((kind, open, bears) -> new Facts.Piece("01#e1", kind, open, bears))
        .list()
        .ofMaxSize(2);
  }

  private static int number(Facts facts) {
    return JUDGE.judge(facts).value().value();
  }

  @Property
  void anIndependentOriginNeverWorsensANumber(@ForAll("facts") Facts facts) {
    List<String> more = new ArrayList<>(facts.groups());
    more.add("Hamar");
    int after = number(new FactsEdit(facts).groups(more, facts.unknownGroups()));
    assertTrue(after <= number(facts) || number(facts) == 6);
  }

  @Property
  void aBareDenialOnlyEverTurnsOneIntoTwo(@ForAll("facts") Facts facts) {
    List<Facts.Refusal> more = new ArrayList<>(facts.denials());
    more.add(new Facts.Refusal(List.of(new Party("SE")), "SE", Denial.Kind.FLAT));
    int before = number(facts);
    int after = number(new FactsEdit(facts).denials(more));
    assertTrue(after == before || (before == 1 && after == 2));
  }

  @Property
  void whatIsNoDenialMovesNothing(@ForAll("facts") Facts facts) {
    List<Facts.Refusal> more = new ArrayList<>(facts.denials());
    more.add(new Facts.Refusal(List.of(new Party("SE")), "SE", Denial.Kind.NEITHER));
    more.add(new Facts.Refusal(List.of(new Party("SE")), "SE", Denial.Kind.LEGAL));
    more.add(new Facts.Refusal(List.of(new Party("SE")), "SE", Denial.Kind.COUNTER_CLAIM));
    assertEquals(number(facts), number(new FactsEdit(facts).denials(more)));
  }

  @Property
  void aForecastIsSixUnlessItIsTheSpeakersOwnAct(@ForAll("facts") Facts facts) {
    Facts forecast = new FactsEdit(facts).status(List.of(Status.PREDICTED));
    boolean ownAct = !NumberSheet.of(forecast).of("own-act").isEmpty();
    assertTrue(ownAct || number(forecast) == 6);
  }

  @Property
  void theConditionalOfANamedSourceGradesAsTheIndicative(@ForAll("facts") Facts facts) {
    Facts indicative = new FactsEdit(facts).status(List.of(Status.REPORTED));
    Facts conditional = new FactsEdit(facts).status(List.of(Status.RUMOUR));
    assertEquals(number(indicative), number(conditional));
  }

  @Property
  void evidenceThatCannotShowTheComponentMovesNothing(@ForAll("facts") Facts facts) {
    List<Facts.Piece> more = new ArrayList<>(facts.evidence());
    more.add(new Facts.Piece("02#e1", Evidence.Kind.IMAGERY, true, false));
    assertEquals(number(facts), number(new FactsEdit(facts).evidence(more)));
  }

  @Property
  void noNumberIsGivenWithoutARuleThatStandsInItsFile(@ForAll("facts") Facts facts) {
    String rule = JUDGE.judge(facts).firing().rule();
    assertTrue(
        RULES.number().otherwise().id().equals(rule)
            || RULES.number().rows().stream().map(Row::id).anyMatch(rule::equals));
  }

  @Property
  void takingAwayAGroupThatTheReasonNamesChangesTheReason(@ForAll("facts") Facts facts) {
    Decision<Number> before = JUDGE.judge(facts);
    facts.groups().stream()
        .filter(g -> before.firing().because().contains(g))
        .forEach(g -> assertTrue(!before.firing().equals(without(facts, g).firing())));
  }

  private static Decision<Number> without(Facts facts, String group) {
    List<String> fewer = facts.groups().stream().filter(g -> !g.equals(group)).toList();
    return JUDGE.judge(new FactsEdit(facts).groups(fewer, facts.unknownGroups()));
  }

  @Property
  void whatIsSaidToChangeANumberDoesChangeIt(@ForAll("facts") Facts facts) {
    int now = number(facts);
    new Changes(JUDGE, RULES.changes())
        .of(facts, true)
        .forEach(change -> assertTrue(change.value().value() != now));
  }

  @Property
  void theSameFactsAlwaysGiveTheSame(@ForAll("facts") Facts facts) {
    assertEquals(JUDGE.judge(facts), new NumberJudge(PackedRules.grades()).judge(facts));
  }
}
