package org.sourcier.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sourcier.claim.Archive;
import org.sourcier.claim.Claim;
import org.sourcier.claim.Content;
import org.sourcier.claim.Ref;
import org.sourcier.finding.Status;
import org.sourcier.party.Party;
import org.sourcier.rule.table.FactSheet;
import org.sourcier.rule.table.Outcome;
import org.sourcier.rule.table.TableSpec;
import org.sourcier.yaml.Fields;

/**
 * Puts the claims of a set in the order in which a reader should meet them, and numbers them so:
 * contested claims and accusations first, words about what is to come or to be thought last. The
 * ranks are those of {@code claims/importance.yaml}; within a rank, claims with more independent
 * origins come first, then with more evidence that bears on them, more other origins, more
 * articles, more that is specific; last by where they first stand in the set. A grade has no say in
 * it.
 */
public final class ClaimOrder {
  private static final int RANKS = 16;
  private static final int FEWEST_WORDS = 4;

  /** What the table may look at, and what it decides. */
  static final TableSpec SPEC =
      new TableSpec(
          "importance",
          Map.ofEntries(
              Map.entry("fragment", Set.of("yes")),
              Map.entry(
                  "nature",
                  Set.of("forecast", "opinion", "estimated", "requested", "rumour", "denied")),
              Map.entry("own-act", Set.of("yes")),
              Map.entry("denied-by", Set.of()),
              Map.entry("accused", Set.of()),
              Map.entry("law", Set.of()),
              Map.entry("groups", Set.of()),
              Map.entry("unknown-groups", Set.of()),
              Map.entry("evidence", NumberSheet.kinds()),
              Map.entry("offered", NumberSheet.kinds()),
              Map.entry("tensions", Set.of()),
              Map.entry("articles", Set.of())),
          Map.of("importance", ranks()));

  private static final Comparator<Ranked> BY_IMPORTANCE =
      Comparator.comparingInt(Ranked::rank)
          .thenComparingInt(c -> -c.facts().groups().size())
          .thenComparingInt(c -> -bearing(c.facts()).size())
          .thenComparingInt(c -> -c.facts().unknownGroups().size())
          .thenComparingInt(c -> -articles(c.claim()).size())
          .thenComparingInt(c -> -c.facts().specific().size());

  private final GradeRules rules;

  /** A claim with its rank, from 1. */
  private record Ranked(Claim claim, Facts facts, int rank) {}

  /**
   * @param rules hold the table of importance
   */
  public ClaimOrder(GradeRules rules) {
    this.rules = rules;
  }

  /**
   * The same claims, most important first and numbered anew from C1.
   *
   * @param archive of the set that they point into
   */
  public List<Claim> order(List<Claim> claims, Archive archive) {
    Accused accused = new Accused(archive);
    FactFinder finder = new FactFinder(rules, archive, accused, claims);
    List<Ranked> ranked = new ArrayList<>();
    for (Claim claim : claims) {
      Facts facts = finder.of(claim);
      ranked.add(new Ranked(claim, facts, rank(claim, facts, accused, archive)));
    }
    return numbered(ranked.stream().sorted(BY_IMPORTANCE).map(Ranked::claim).toList());
  }

  private static List<Claim> numbered(List<Claim> sorted) {
    Map<String, String> ids = new LinkedHashMap<>();
    sorted.forEach(claim -> ids.put(claim.id(), "C" + (ids.size() + 1)));
    return sorted.stream().map(claim -> claim.numbered(ids)).toList();
  }

  private int rank(Claim claim, Facts facts, Accused accused, Archive archive) {
    FactSheet sheet =
        FactSheet.EMPTY
            .with("fragment", claim.text().split("\\s+", -1).length < FEWEST_WORDS)
            .with("nature", nature(facts, archive.core(claim)))
            .with("own-act", facts.ownAct())
            .with("denied-by", deniers(facts))
            .with("accused", accused.of(claim).stream().map(Party::code).toList())
            .with("law", claim.context().stream().map(Ref::toString).toList())
            .with("groups", facts.groups())
            .with("unknown-groups", facts.unknownGroups())
            .with("evidence", bearing(facts))
            .with("offered", kinds(facts.evidence().stream()))
            .with("tensions", facts.tensions())
            .with("articles", articles(claim));
    Outcome outcome = rules.importance().decide(sheet, rules.language());
    return Integer.parseInt(outcome.value("importance"));
  }

  /** What keeps a claim from being told as a fact. */
  private static List<String> nature(Facts facts, List<Content> core) {
    List<String> nature = new ArrayList<>(NumberSheet.nature(facts));
    for (Status status :
        List.of(Status.ESTIMATED, Status.REQUESTED, Status.RUMOUR, Status.DENIED)) {
      if (facts.status().stream().allMatch(status::equals)) {
        nature.add(Fields.name(status));
      }
    }
    boolean refused =
        core.stream().noneMatch(Content::positive)
            && core.stream().noneMatch(c -> c.assertion().finding().positive());
    if (refused && !nature.contains(Fields.name(Status.DENIED))) {
      nature.add(Fields.name(Status.DENIED));
    }
    return nature;
  }

  private static List<String> deniers(Facts facts) {
    return facts.contested() ? NumberSheet.deniers(facts) : List.of();
  }

  private static List<String> bearing(Facts facts) {
    return kinds(facts.evidence().stream().filter(Facts.Piece::bears));
  }

  private static List<String> kinds(Stream<Facts.Piece> pieces) {
    return pieces.map(piece -> Fields.name(piece.kind())).distinct().toList();
  }

  private static List<String> articles(Claim claim) {
    Set<String> articles = new TreeSet<>();
    claim.assertions().forEach(ref -> articles.add(ref.article()));
    return List.copyOf(articles);
  }

  private static Set<String> ranks() {
    return new TreeSet<>(IntStream.rangeClosed(1, RANKS).mapToObj(String::valueOf).toList());
  }
}
