package org.sourcier.bearing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sourcier.bearing.Matter.Pointing;
import org.sourcier.finding.Status;

/** Weighs how likely evidence is for an assertion, by the signs that speak for it. */
final class Scale {
  private static final Map<Status, String> LESS =
      Map.of(
          Status.PREDICTED, "predicted",
          Status.ADMITTED, "admitted",
          Status.ESTIMATED, "estimated");

  private final Gist gist;
  private final BearingRules rules;
  private final double most;

  /**
   * @param all the assertions of the article
   */
  Scale(Gist gist, BearingRules rules, List<Candidate> all) {
    this.gist = gist;
    this.rules = rules;
    this.most =
        all.stream()
            .mapToDouble(c -> gist.topical(c.terms()))
            .filter(topical -> topical > 0)
            .max()
            .orElse(1);
  }

  /**
   * How an assertion weighs.
   *
   * @param signs how much each sign adds
   * @param shared the terms in common, rarest first
   * @param covered the share of the find's words that the assertion or its source's name holds
   * @param named whether the find names the source
   * @param telling whether they share more than names
   * @param whole whether the find holds all that the assertion says
   */
  record Weight(
      Candidate candidate,
      Map<String, Double> signs,
      List<String> shared,
      double covered,
      boolean named,
      boolean telling,
      boolean whole) {
    /** How many terms tie the find to it; whose word it is counts as one. */
    int ties() {
      return shared.size() + (shared.isEmpty() || !named ? 0 : 1);
    }

    double sum() {
      return signs.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    boolean has(String sign) {
      return signs.getOrDefault(sign, 0.0) > 0;
    }
  }

  /**
   * Weighs one assertion.
   *
   * @param latest the last one before the find, where it can only point back
   * @param known what is known of the article
   */
  Weight weigh(Matter matter, Candidate candidate, Optional<Candidate> latest, Known known) {
    Map<String, Double> signs = new TreeMap<>();
    Set<String> told = new TreeSet<>(candidate.terms());
    told.addAll(candidate.source());
    double covered = gist.share(matter.terms(), told);
    List<String> shared = gist.shared(matter.terms(), candidate.terms());
    boolean telling = gist.telling(shared) > 0;
    boolean points = matter.pointing() != Pointing.NOT;
    int distance = Math.min(rules.reach("counted"), candidate.distance(matter.sentence()));
    put(signs, "covered", covered);
    put(signs, "covering", gist.share(candidate.terms(), matter.terms()));
    put(signs, "whose", points && names(matter.holders(), candidate.source()));
    put(signs, "sort", matter.sort().filter(candidate.assertion().status()::equals).isPresent());
    put(signs, "topical", gist.topical(candidate.terms()) / most);
    put(signs, "beside", distance == 0 && matter.pointing() != Pointing.NOT);
    boolean last = latest.filter(candidate::equals).isPresent();
    put(signs, "latest", points && last);
    put(signs, "next", !points && last && distance <= 1 && telling);
    put(signs, "as-before", known.before().contains(candidate.assertion().id()));
    put(signs, "spoken", known.spoken().contains(candidate.assertion().id()));
    boolean disputed = known.disputed().contains(candidate.assertion().id());
    put(signs, "disputed", disputed);
    boolean close = points && matter.pointing() != Pointing.THEME && !disputed;
    put(signs, close ? "far-pointing" : "far", matter.pointing() == Pointing.THEME ? 0 : distance);
    put(signs, "ahead", candidate.sentence() > matter.sentence());
    put(signs, "negated", candidate.negative());
    Optional.ofNullable(LESS.get(candidate.assertion().status()))
        .filter(less -> matter.sort().filter(candidate.assertion().status()::equals).isEmpty())
        .ifPresent(less -> put(signs, less, true));
    boolean named = names(matter.terms(), candidate.source());
    boolean whole = !shared.isEmpty() && matter.terms().containsAll(candidate.terms());
    return new Weight(candidate, signs, shared, covered, named, telling, whole);
  }

  private static boolean names(Set<String> words, Set<String> names) {
    return !Collections.disjoint(words, names);
  }

  private void put(Map<String, Double> signs, String sign, boolean holds) {
    put(signs, sign, holds ? 1 : 0);
  }

  private void put(Map<String, Double> signs, String sign, double much) {
    signs.put(sign, rules.weight(sign) * much);
  }
}
