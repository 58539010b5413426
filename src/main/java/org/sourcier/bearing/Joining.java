package org.sourcier.bearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sourcier.article.Span;
import org.sourcier.finding.Bearing;
import org.sourcier.finding.Denial;
import org.sourcier.finding.Evidence;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedDenial;
import org.sourcier.party.VoicedEvidence;

/** Joins the finds of one article, in the order of its text. */
final class Joining {
  private final VoicedArticle article;
  private final Candidates candidates;
  private final MatterReader reader;
  private final Choice choice;
  private final DenialChoice denials;
  private final Speech speech;
  private final BearingRules rules;
  private final LastSaid lastSaid;

  Joining(VoicedArticle article, Gist gist, BearingRules rules) {
    this.article = article;
    this.rules = rules;
    this.candidates = Candidates.of(article, gist, rules);
    this.reader = new MatterReader(article, gist, rules);
    this.speech = new Speech(article);
    this.lastSaid = new LastSaid(rules);
    this.denials = new DenialChoice(gist, rules);
    this.choice = new Choice(new Scale(gist, rules, candidates.claimed()), rules);
  }

  /** The finds with more assertions around them than are weighed, in the order of the text. */
  List<Span> crowded() {
    return Stream.concat(
            article.denials().stream().map(denial -> denial.finding().cue()),
            article.evidence().stream().map(item -> item.finding().cue()))
        .filter(candidates::crowd)
        .sorted()
        .toList();
  }

  /** The denials with what they deny. */
  List<VoicedDenial> denials() {
    List<VoicedDenial> joined = new ArrayList<>();
    for (VoicedDenial denial : article.denials()) {
      List<Bearing> targets = targets(denial);
      List<Bearing> all = targets.isEmpty() ? goingOn(denial, joined) : targets;
      joined.add(new VoicedDenial(denial.finding(), denial.by(), all));
    }
    return joined;
  }

  /** What was said, and the denial's own words, where they say what is denied. */
  private List<Bearing> targets(VoicedDenial denial) {
    Matter matter = reader.of(denial);
    List<Candidate> among = candidates.of(denial, matter);
    List<String> own = candidates.own(denial.finding());
    List<Bearing> targets =
        new ArrayList<>(
            denials.of(
                matter, among, candidates.lead(among), denial.finding().kind(), !own.isEmpty()));
    own.stream()
        .filter(words -> targets.stream().noneMatch(target -> target.assertion().equals(words)))
        .map(denials::own)
        .forEach(targets::add);
    return targets;
  }

  /** "There were no sales", right behind a denial of the same party: of the same claim. */
  private List<Bearing> goingOn(VoicedDenial denial, List<VoicedDenial> before) {
    boolean silent = denial.finding().kind() == Denial.Kind.NO_COMMENT;
    if (silent || before.isEmpty()) {
      return List.of();
    }
    VoicedDenial last = before.get(before.size() - 1);
    int sentences =
        article.text().sentence(denial.finding().cue())
            - article.text().sentence(last.finding().cue());
    boolean onward =
        sentences <= rules.reach("goes-on") && last.by().parties().equals(denial.by().parties());
    return onward ? last.targets().stream().map(denials::goesOn).toList() : List.of();
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
      Known known = new Known(before, disputed, speech.others(item.finding()));
      joined.add(new VoicedEvidence(item.finding(), item.by(), supports(item, matter, known)));
      last = Optional.of(matter);
    }
    return joined;
  }

  /** What a witness tells is what he is witness to; else that is meant where nothing else is. */
  private List<Bearing> supports(VoicedEvidence item, Matter matter, Known known) {
    Evidence found = item.finding();
    List<Bearing> introduced = speech.introduced(found).map(choice::introduced).stream().toList();
    if (found.kind() == Evidence.Kind.WITNESS && !introduced.isEmpty()) {
      return introduced;
    }
    List<Candidate> among = candidates.of(found, matter);
    List<Bearing> chosen = choice.of(matter, among, known);
    if (!chosen.isEmpty() || found.leaning()) {
      return found.kind() == Evidence.Kind.ADMISSION ? chosen : both(chosen, introduced);
    }
    List<Bearing> joined = beside(found, matter, among);
    return joined.isEmpty() ? untied(found, matter, among, known, introduced) : joined;
  }

  /** "Records show that P" bears on what was said before, and is where P itself is taken from. */
  private static List<Bearing> both(List<Bearing> chosen, List<Bearing> introduced) {
    Stream<Bearing> own =
        introduced.stream()
            .filter(b -> chosen.stream().noneMatch(c -> c.assertion().equals(b.assertion())));
    return Stream.concat(chosen.stream(), own).toList();
  }

  private List<Bearing> beside(Evidence found, Matter matter, List<Candidate> among) {
    return among.stream()
        .filter(c -> c.distance(matter.sentence()) == 0 && c.endsBefore(found.span()))
        .map(choice::beside)
        .toList();
  }

  /** What evidence is of that neither its words nor its sentence tie to anything. */
  private List<Bearing> untied(
      Evidence found, Matter matter, List<Candidate> among, Known known, List<Bearing> introduced) {
    Optional<Bearing> near = lastSaid.proved(matter, among).map(choice::near);
    if (!introduced.isEmpty()) {
      return Stream.concat(introduced.stream(), near.stream()).distinct().toList();
    }
    return announced(found, matter, among)
        .map(choice::announced)
        .or(() -> contested(found, matter, among, known).map(choice::contested))
        .or(() -> near)
        .stream()
        .toList();
  }

  /** What pictures, finds and witnesses show that name no claim: the last one disputed before. */
  private Optional<Candidate> contested(
      Evidence found, Matter matter, List<Candidate> among, Known known) {
    boolean shows =
        found.kind() != Evidence.Kind.DOCUMENT && found.kind() != Evidence.Kind.ADMISSION;
    return among.stream()
        .filter(c -> shows && !c.negative())
        .filter(c -> known.disputed().contains(c.assertion().id()))
        .filter(c -> c.assertion().extent().end() <= found.span().start())
        .filter(c -> c.distance(matter.sentence()) <= rules.reach("counted"))
        .reduce((a, b) -> b);
  }

  /**
   * "The board released its report. It says P": P, where the report itself is told to hold none.
   */
  private Optional<Candidate> announced(Evidence found, Matter matter, List<Candidate> among) {
    boolean tells = found.kind() == Evidence.Kind.DOCUMENT || found.kind() == Evidence.Kind.VIDEO;
    return among.stream()
        .filter(c -> tells && !c.negative() && !c.refuses())
        .filter(c -> c.assertion().extent().start() >= found.span().end())
        .filter(c -> c.sentence() - matter.sentence() <= rules.reach("announced"))
        .findFirst();
  }

  /** Whether two finds stand in one paragraph, one sentence after the other. */
  private boolean follows(Matter before, Matter matter) {
    return matter.sentence() - before.sentence() <= 1
        && article.text().sameParagraph(matter.sentence(), before.sentence());
  }
}
