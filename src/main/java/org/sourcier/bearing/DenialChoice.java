package org.sourcier.bearing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sourcier.bearing.DenialScale.Weighed;
import org.sourcier.finding.Bearing;
import org.sourcier.finding.Denial;
import org.sourcier.rule.Firing;

/** Chooses what a denial is of, the heaviest that is heavy enough, and says why. */
final class DenialChoice {
  private final Gist gist;
  private final BearingRules rules;
  private final Because because;

  DenialChoice(Gist gist, BearingRules rules) {
    this.gist = gist;
    this.rules = rules;
    this.because = new Because(rules.reasons());
  }

  /**
   * What a denial is of, best first.
   *
   * @param kind of the denial: to keep silent is to answer less than to deny
   * @param says whether it says itself what it denies
   */
  List<Bearing> of(
      Matter matter,
      List<Candidate> among,
      Optional<Candidate> lead,
      Denial.Kind kind,
      boolean says) {
    boolean silent = kind == Denial.Kind.NO_COMMENT;
    double least = rules.threshold(silent ? "silence" : "denial");
    DenialScale scale = new DenialScale(matter, among, lead, silent, gist, rules);
    List<Weighed> weighed =
        among.stream()
            .filter(scale::reaches)
            .map(scale::weigh)
            .filter(w -> w.sum() >= least && speaks(matter, w, silent, says))
            .sorted(
                Comparator.comparingDouble(Weighed::sum)
                    .reversed()
                    .thenComparing(w -> w.candidate().assertion().extent()))
            .toList();
    return weighed.stream()
        .filter(w -> w.sum() >= rules.threshold("as-good") * weighed.get(0).sum())
        .limit(rules.reach("most"))
        .map(w -> new Bearing(w.candidate().assertion().id(), reason(matter, w)))
        .toList();
  }

  /** Words that name something else than what was said mean something else. */
  private boolean speaks(Matter matter, Weighed weighed, boolean silent, boolean says) {
    if (says && weighed.aside()) {
      return false;
    }
    boolean shares = weighed.has("shares") || weighed.has("named");
    boolean elsewhere = says ? gist.namesTheUnspokenOf(matter.terms()) : silent && !matter.points();
    boolean near = weighed.candidate().distance(matter.sentence()) <= rules.reach("denied");
    return shares || matter.terms().isEmpty() || (near && !elsewhere);
  }

  private Firing reason(Matter matter, Weighed weighed) {
    if (weighed.has("named")) {
      return because.whoseWord(weighed.candidate());
    }
    if (weighed.has("shares")) {
      double share = gist.share(matter.terms(), weighed.candidate().terms());
      return because.sharedWords(weighed.shared(), share);
    }
    if (!matter.words().isEmpty()) {
      return because.pointingBack(matter);
    }
    return because.plainly(byPlace(matter, weighed));
  }

  private static String byPlace(Matter matter, Weighed weighed) {
    if (weighed.accuses()) {
      return "bears-on-denier";
    }
    if (weighed.candidate().distance(matter.sentence()) == 0) {
      return "bears-beside";
    }
    return weighed.has("last") || weighed.has("replied-to") ? "bears-near" : elsewhere(weighed);
  }

  private static String elsewhere(Weighed weighed) {
    return weighed.has("opens") ? "bears-lead" : "bears-around";
  }

  /** That a denial says itself what it denies. */
  Bearing own(String assertion) {
    return new Bearing(assertion, because.plainly("bears-own-words"));
  }

  /** That a denial goes on from the one before it; its own words are what that one said. */
  Bearing goesOn(Bearing before) {
    return before.ownWords()
        ? before
        : new Bearing(before.assertion(), because.plainly("bears-as-before"));
  }
}
