package org.sourcier.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sourcier.article.Span;
import org.sourcier.claim.Claim;
import org.sourcier.finding.Denial;
import org.sourcier.grade.GradedClaim;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.party.VoicedDenial;
import org.sourcier.report.wording.Wording;
import org.sourcier.yaml.Fields;

/** Gathers, claim by claim, what other programs are told. */
public final class ClaimLines {
  private final Desk desk;

  /**
   * @param words in the language of the report
   */
  public ClaimLines(Analysis analysis, Wording words) {
    this.desk = Desk.of(analysis, words);
  }

  /** One line a claim, most important first. */
  public List<ClaimLine> lines() {
    return desk.analysis().claims().stream().map(this::line).toList();
  }

  private ClaimLine line(GradedClaim graded) {
    Claim claim = graded.claim();
    Set<Speaker> asserters = new LinkedHashSet<>();
    Set<Integer> articles = new LinkedHashSet<>();
    for (Cited<VoicedAssertion> cited : desk.refs().assertions(claim.assertions())) {
      articles.add(desk.refs().number(cited));
      if (Desk.attributed(cited.finding().voice())) {
        asserters.add(Speaker.of(desk.who(cited), cited.finding().voice()));
      }
    }
    return new ClaimLine(
        graded,
        List.copyOf(asserters),
        desk.refs().denials(claim.denials()).stream().map(this::refusal).toList(),
        desk.reason(graded.letter().firing()),
        desk.reason(graded.number().firing()),
        List.copyOf(articles));
  }

  private ClaimLine.Refusal refusal(Cited<VoicedDenial> cited) {
    Denial found = cited.finding().finding();
    Span hull = found.deniers().stream().reduce(found.cue(), Span::hull);
    return new ClaimLine.Refusal(
        cited.ref().toString(),
        Speaker.of(desk.denier(cited), cited.finding().by()),
        found.kind(),
        desk.words().say("denial." + Fields.name(found.kind())),
        Passage.onOneLine(cited.article().text().article(), hull),
        desk.refs().number(cited));
  }
}
