package org.sourcier.bearing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sourcier.bearing.Matter.Pointing;
import org.sourcier.bearing.Scale.Weight;
import org.sourcier.finding.Bearing;
import org.sourcier.rule.Firing;

/** Chooses what a piece of evidence bears on, the heaviest that is heavy enough, and says why. */
final class Choice {
  private final Scale scale;
  private final BearingRules rules;
  private final Because because;

  Choice(Scale scale, BearingRules rules) {
    this.scale = scale;
    this.rules = rules;
    this.because = new Because(rules.reasons());
  }

  /**
   * What it bears on, best first.
   *
   * @param among what it could
   * @param known what is known of the article
   */
  List<Bearing> of(Matter matter, List<Candidate> among, Known known) {
    Optional<Candidate> latest =
        among.stream()
            .filter(c -> c.sentence() <= matter.sentence() && !c.negative())
            .filter(c -> c.assertion().extent().start() < matter.at().start())
            .max(Comparator.comparing(c -> c.assertion().extent()));
    List<Weight> weights =
        among.stream()
            .filter(c -> reached(matter, c, known))
            .map(c -> scale.weigh(matter, c, latest, known))
            .filter(weight -> meant(matter, weight))
            .sorted(
                Comparator.comparingDouble(Weight::sum)
                    .reversed()
                    .thenComparing(w -> w.candidate().assertion().extent()))
            .toList();
    return weights.stream()
        .filter(
            w ->
                w.sum() >= rules.threshold("as-good") * Math.max(0, weights.get(0).sum())
                    || w.equals(weights.get(0)))
        .limit(rules.reach("most"))
        .map(w -> new Bearing(w.candidate().assertion().id(), reason(matter, w)))
        .toList();
  }

  private boolean reached(Matter matter, Candidate candidate, Known known) {
    if (known.disputed().contains(candidate.assertion().id())) {
      return matter.pointing() != Pointing.BESIDE;
    }
    int distance = candidate.distance(matter.sentence());
    boolean behind = candidate.sentence() <= matter.sentence();
    return switch (matter.pointing()) {
      case NOT, THEME -> true;
      case BACK -> !matter.terms().isEmpty() || (behind && distance <= rules.reach("pointing"));
      case BARE -> behind && distance <= rules.reach("bare");
      case BESIDE -> distance == 0;
    };
  }

  private boolean meant(Matter matter, Weight weight) {
    boolean latest =
        weight.has("latest")
            && matter.pointing() == Pointing.BACK
            && (weight.covered() > 0 || weight.has("beside"));
    boolean points =
        matter.pointing() != Pointing.NOT
            && (matter.terms().isEmpty()
                || latest
                || weight.has("whose")
                || weight.has("disputed"));
    boolean shares =
        weight.covered() >= rules.threshold("shared") && (weight.ties() > 1 || weight.whole());
    boolean near = weight.has("next") && weight.covered() >= rules.threshold("next");
    boolean again = weight.has("disputed") && (weight.telling() || weight.shared().size() > 1);
    boolean speaks = again || (weight.telling() && (shares || near));
    boolean known = weight.has("as-before") || weight.has("spoken");
    boolean heavy = weight.sum() >= rules.threshold("evidence");
    return heavy && (points || speaks || known);
  }

  private Firing reason(Matter matter, Weight weight) {
    if (weight.has("whose")) {
      return because.whoseWord(weight.candidate());
    }
    if (weight.covered() >= rules.threshold("shown") && !weight.shared().isEmpty()) {
      return because.sharedWords(weight.shared(), weight.covered());
    }
    if (weight.has("as-before")) {
      return because.plainly("bears-as-before");
    }
    if (weight.has("spoken") && weight.shared().isEmpty()) {
      return because.plainly("bears-same-speaker");
    }
    if (!matter.words().isEmpty()) {
      return because.pointingBack(matter);
    }
    boolean beside = weight.candidate().distance(matter.sentence()) == 0;
    return because.plainly(beside ? "bears-beside" : "bears-around");
  }

  /** That evidence is joined to an assertion in one sentence. */
  Bearing beside(Candidate candidate) {
    return new Bearing(candidate.assertion().id(), because.plainly("bears-beside"));
  }

  /** That evidence is shown while a claim is disputed. */
  Bearing contested(Candidate candidate) {
    return new Bearing(candidate.assertion().id(), because.plainly("bears-contested"));
  }

  /** That a find stands right behind what was said, and nothing else ties it there. */
  Bearing near(Candidate candidate) {
    return new Bearing(candidate.assertion().id(), because.plainly("bears-near"));
  }

  /** That evidence is told of just before what it says. */
  Bearing announced(Candidate candidate) {
    return new Bearing(candidate.assertion().id(), because.plainly("bears-announces"));
  }

  /** That evidence makes an assertion itself. */
  Bearing introduced(String assertion) {
    return new Bearing(assertion, because.plainly("bears-introduces"));
  }
}
