package org.sourcier.grade;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sourcier.claim.Claim;
import org.sourcier.claim.Group;
import org.sourcier.rule.Decision;
import org.sourcier.rule.table.FactSheet;
import org.sourcier.rule.table.Outcome;
import org.sourcier.rule.table.Table;
import org.sourcier.rule.table.TableSpec;
import org.sourcier.text.Language;

/** Decides how well the whole set is sourced, by {@code grades/confidence.yaml}. */
public final class ConfidenceJudge {
  private static final Set<String> SHARES = Set.of("little", "some", "half", "most");

  /** What the table may look at, and what it decides. */
  static final TableSpec SPEC =
      TableSpec.of(
          "confidence",
          Map.of(
              "articles", Set.of(),
              "originators", Set.of(),
              "sourced-claims", Set.of(),
              "corroborated", Set.of(),
              "contested", Set.of(),
              "corroborated-share", SHARES,
              "contested-share", SHARES,
              "unsourced-share", SHARES),
          Set.of("high", "moderate", "low"));

  private final Table table;
  private final Language language;

  /**
   * @param rules hold the table of confidence
   */
  public ConfidenceJudge(GradeRules rules) {
    this.table = rules.confidence();
    this.language = rules.language();
  }

  /** The confidence in the set's sourcing, with its reason. */
  public Decision<Confidence> judge(List<GradedClaim> claims) {
    List<String> sourced = ids(claims.stream().filter(c -> sourced(c.claim())).toList());
    List<String> corroborated =
        ids(claims.stream().filter(c -> c.number().value().gate() == 2).toList());
    List<String> contested = ids(claims.stream().filter(c -> c.facts().contested()).toList());
    FactSheet sheet =
        FactSheet.EMPTY
            .with("articles", articles(claims))
            .with("originators", originators(claims))
            .with("sourced-claims", sourced)
            .with("corroborated", corroborated)
            .with("contested", contested)
            .with("corroborated-share", share(corroborated.size(), sourced.size()))
            .with("contested-share", share(contested.size(), sourced.size()))
            .with("unsourced-share", share(claims.size() - sourced.size(), claims.size()));
    Outcome outcome = table.decide(sheet, language);
    Confidence value = Confidence.valueOf(outcome.value("confidence").toUpperCase(Locale.ROOT));
    return new Decision<>(value, outcome.firing());
  }

  private static boolean sourced(Claim claim) {
    return claim.groups().stream().anyMatch(Group::identifiable);
  }

  private static List<String> ids(List<GradedClaim> claims) {
    return claims.stream().map(c -> c.claim().id()).toList();
  }

  private static List<String> articles(List<GradedClaim> claims) {
    Set<String> articles = new TreeSet<>();
    claims.forEach(c -> c.claim().assertions().forEach(ref -> articles.add(ref.article())));
    return List.copyOf(articles);
  }

  private static List<String> originators(List<GradedClaim> claims) {
    Set<String> names = new TreeSet<>();
    claims.stream()
        .flatMap(c -> c.claim().groups().stream())
        .filter(Group::identifiable)
        .forEach(group -> names.add(group.name()));
    return List.copyOf(names);
  }

  private static List<String> share(int part, int whole) {
    if (whole == 0 || part * 4 < whole) {
      return List.of("little");
    }
    return List.of(part * 2 < whole ? "some" : part * 4 < whole * 3 ? "half" : "most");
  }
}
