package org.sourcier.bearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sourcier.finding.Bearing;
import org.sourcier.finding.Denial;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedDenial;
import org.sourcier.party.VoicedEvidence;

/** Joins the finds of one article, in the order of its text. */
final class Joining {
  private final VoicedArticle article;
  private final Candidates candidates;
  private final MatterReader reader;
  private final Choice choice;

  Joining(VoicedArticle article, Gist gist, BearingRules rules) {
    this.article = article;
    this.candidates = Candidates.of(article, gist, rules);
    this.reader = new MatterReader(article, gist, rules);
    this.choice = new Choice(new Scale(gist, rules, candidates.all()), rules);
  }

  /** The denials with what they deny. */
  List<VoicedDenial> denials() {
    List<VoicedDenial> joined = new ArrayList<>();
    Set<String> disputed = new TreeSet<>();
    for (VoicedDenial denial : article.denials()) {
      List<Bearing> targets = targets(denial, disputed);
      List<Bearing> own = candidates.own(denial.finding()).map(choice::own).stream().toList();
      targets.forEach(target -> disputed.add(target.assertion()));
      joined.add(
          new VoicedDenial(denial.finding(), denial.by(), targets.isEmpty() ? own : targets));
    }
    return joined;
  }

  /** What is set against a claim in words of its own is set against what was just claimed. */
  private List<Bearing> targets(VoicedDenial denial, Set<String> disputed) {
    Matter matter = reader.of(denial);
    List<Candidate> among = candidates.of(denial, matter);
    boolean silent = denial.finding().kind() == Denial.Kind.NO_COMMENT;
    Known known = new Known(List.of(), silent ? Set.of() : disputed);
    List<Bearing> targets = choice.of(matter, among, known, silent ? "silence" : "denial");
    boolean counters = denial.finding().kind() == Denial.Kind.COUNTER_CLAIM;
    Matter back = matter.with(Set.of(), Set.of(), matter.sort()).pointing(Matter.Pointing.BACK, "");
    return targets.isEmpty() && counters ? choice.of(back, among, known, "denial") : targets;
  }

  /**
   * The evidence with what it supports; a list of proofs goes on from the first of them.
   *
   * @param denials of the article, joined
   */
  List<VoicedEvidence> evidence(List<VoicedDenial> denials) {
    Set<String> disputed = new TreeSet<>();
    denials.forEach(denial -> disputed.addAll(denial.denied()));
    List<VoicedEvidence> joined = new ArrayList<>();
    Optional<Matter> last = Optional.empty();
    for (VoicedEvidence item : article.evidence()) {
      Matter matter = reader.of(item.finding());
      boolean goesOn = last.filter(before -> follows(before, matter)).isPresent();
      List<String> before = goesOn ? joined.get(joined.size() - 1).supported() : List.<String>of();
      Known known = new Known(before, disputed);
      List<Bearing> supports =
          choice.of(matter, candidates.of(item.finding(), matter), known, "evidence");
      joined.add(new VoicedEvidence(item.finding(), item.by(), supports));
      last = Optional.of(matter);
    }
    return joined;
  }

  /** Whether two finds stand in one paragraph, one sentence after the other. */
  private boolean follows(Matter before, Matter matter) {
    var sentences = article.text().sentences();
    return matter.sentence() - before.sentence() <= 1
        && sentences.get(matter.sentence()).paragraph()
            == sentences.get(before.sentence()).paragraph();
  }
}
