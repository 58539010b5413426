package org.sourcier.bearing;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sourcier.bearing.Matter.Pointing;
import org.sourcier.finding.Status;

/**
 * How much speaks for a denial's being of an assertion: where it stands, whom it speaks of and what
 * words they share. The signs are summed by the weights of {@code claims/bearing.yaml}, a logistic
 * choice among the assertions of one article (McFadden 1974), fitted on annotated links and
 * rounded.
 */
final class DenialScale {
  private static final Set<Status> CHARGES = Set.of(Status.ALLEGED, Status.RUMOUR);

  /** So many shared words tell as much as more of them. */
  private static final int MOST_SHARED = 3;

  private final Matter matter;
  private final List<Candidate> before;
  private final Gist gist;
  private final BearingRules rules;
  private final Optional<Candidate> lead;
  private final Optional<Candidate> last;
  private final Optional<Candidate> lastOn;
  private final Optional<Candidate> charge;
  private final Optional<Candidate> reply;
  private final boolean silent;

  /**
   * Looks at all that a denial could be of.
   *
   * @param among in the order of the text, denials by others too
   * @param lead what the article opens with
   * @param silent whether nothing is said to what is meant
   */
  DenialScale(
      Matter matter,
      List<Candidate> among,
      Optional<Candidate> lead,
      boolean silent,
      Gist gist,
      BearingRules rules) {
    this.matter = matter;
    this.silent = silent;
    this.gist = gist;
    this.rules = rules;
    this.lead = lead;
    List<Candidate> claims = among.stream().filter(c -> !c.refuses()).toList();
    this.before = whole(matter, claims);
    this.last = before.stream().reduce((a, b) -> b);
    this.lastOn = before.stream().filter(this::accuses).reduce((a, b) -> b);
    this.charge = before.stream().filter(DenialScale::charges).reduce((a, b) -> b);
    this.reply =
        whole(matter, among).stream()
            .reduce((a, b) -> b)
            .filter(c -> c.refuses() && matter.terms().isEmpty());
  }

  /** What was said before; the whole of it where somebody's words hold another's. */
  private static List<Candidate> whole(Matter matter, List<Candidate> among) {
    List<Candidate> said =
        among.stream()
            .filter(c -> c.assertion().extent().end() <= matter.at().start())
            .sorted(Comparator.comparing(c -> c.assertion().extent()))
            .toList();
    return Candidate.outermost(said);
  }

  /** The assertion with what speaks for it, by the name of each sign. */
  Weighed weigh(Candidate candidate) {
    List<String> shared = gist.shared(matter.terms(), candidate.terms());
    long telling = Math.min(MOST_SHARED, gist.telling(shared));
    boolean sort = matter.sort().filter(Status.ALLEGED::equals).isPresent();
    Map<String, Double> signs = new TreeMap<>();
    put(signs, "last", last.filter(candidate::equals).isPresent());
    put(signs, "last-on-denier", lastOn.or(() -> last).filter(candidate::equals).isPresent());
    put(signs, "last-charge", sort && charge.filter(candidate::equals).isPresent());
    put(signs, "replied-to", reply.filter(candidate::equals).isPresent());
    put(signs, "opens", !later(candidate) && lead.filter(candidate::equals).isPresent());
    put(signs, "same-paragraph", candidate.paragraph() == matter.paragraph());
    put(signs, "shares", telling > 0);
    signs.put("shared", rules.answer("shared") * telling);
    signs.put("covers", rules.answer("covers") * covered(candidate));
    put(signs, "silent-on", silent && accuses(candidate));
    put(signs, "named", matter.points() && meets(matter.holders(), candidate.source()));
    put(signs, "denier-says", meets(matter.people(), candidate.sides()));
    put(signs, "says-not", candidate.negative());
    put(signs, "forecast", candidate.assertion().status() == Status.PREDICTED);
    put(signs, "set-against", matter.pointing() == Pointing.BESIDE && reaches(candidate));
    put(signs, "rebuts", candidate.refuses());
    return new Weighed(
        candidate, signs, shared, accuses(candidate), later(candidate) && telling < 2);
  }

  /** The share of the denial's words, by rarity, that it or the name of its source holds. */
  private double covered(Candidate candidate) {
    Set<String> told = new HashSet<>(candidate.terms());
    told.addAll(candidate.source());
    return gist.share(matter.terms(), told);
  }

  /** Whether it speaks of who denies. */
  private boolean accuses(Candidate candidate) {
    return meets(matter.people(), candidate.terms());
  }

  /** Whether it is told after the denial. */
  private boolean later(Candidate candidate) {
    return candidate.assertion().extent().start() > matter.at().start();
  }

  private static boolean charges(Candidate candidate) {
    return CHARGES.contains(candidate.assertion().status());
  }

  private static boolean meets(Set<String> some, Set<String> others) {
    return !Collections.disjoint(some, others);
  }

  private void put(Map<String, Double> signs, String sign, boolean holds) {
    signs.put(sign, holds ? rules.answer(sign) : 0.0);
  }

  /** Whether an assertion can be meant at all, by the way in which the denial points. */
  boolean reaches(Candidate candidate) {
    return matter.pointing() != Pointing.BESIDE || candidate.distance(matter.sentence()) == 0;
  }

  /**
   * An assertion with what speaks for it.
   *
   * @param signs what each sign adds
   * @param shared the terms in common, rarest first
   * @param accuses whether it speaks of who denies
   * @param aside whether it is told later and shares less than two words that are no names
   */
  record Weighed(
      Candidate candidate,
      Map<String, Double> signs,
      List<String> shared,
      boolean accuses,
      boolean aside) {
    double sum() {
      return signs.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    boolean has(String sign) {
      return signs.getOrDefault(sign, 0.0) > 0;
    }
  }
}
