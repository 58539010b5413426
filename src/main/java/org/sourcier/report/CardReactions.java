package org.sourcier.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sourcier.article.Span;
import org.sourcier.claim.Claim;
import org.sourcier.finding.Context;
import org.sourcier.finding.Evidence;
import org.sourcier.grade.Facts;
import org.sourcier.grade.GradedClaim;
import org.sourcier.party.VoicedDenial;
import org.sourcier.party.VoicedEvidence;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Excerpt;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Paragraph;
import org.sourcier.report.block.Tone;
import org.sourcier.report.wording.Wording;
import org.sourcier.yaml.Fields;

/** What is set against a claim, what is offered for it, and the law that it touches. */
final class CardReactions {
  private final Desk desk;
  private final Wording words;
  private final GradedClaim graded;
  private final Claim claim;

  CardReactions(Desk desk, GradedClaim graded) {
    this.desk = desk;
    this.words = desk.words();
    this.graded = graded;
    this.claim = graded.claim();
  }

  /** One excerpt for each denial, piece of evidence and legal frame. */
  List<Block> blocks() {
    Set<Block> blocks = new LinkedHashSet<>();
    desk.refs().denials(claim.denials()).forEach(denial -> blocks.add(denial(denial)));
    for (Cited<VoicedEvidence> piece : desk.refs().evidence(claim.evidence())) {
      blocks.add(evidence(piece));
      blocks.add(reach(piece));
    }
    desk.refs().context(claim.context()).forEach(context -> blocks.add(context(context)));
    return new ArrayList<>(blocks);
  }

  private Excerpt denial(Cited<VoicedDenial> cited) {
    String kind = words.say("denial." + Fields.name(cited.finding().finding().kind()));
    String key = Desk.outright(cited) ? "card.denied-by" : "card.denied-other";
    Map<String, String> facts = Map.of("kind", kind, "who", desk.denier(cited));
    Span cue = cited.finding().finding().cue();
    return new Excerpt(
        words.opening(words.say(key, facts)),
        desk.language(cited),
        desk.passage(cited).around(cue, List.of(cue)),
        desk.place(cited, cue.start()),
        Tone.CONTESTED);
  }

  private Excerpt evidence(Cited<VoicedEvidence> cited) {
    Evidence found = cited.finding().finding();
    String kind = words.say("evidence." + Fields.name(found.kind()) + ".name");
    String reach = words.say(found.inspectable() ? "card.inspectable" : "card.closed");
    String who = cited.finding().by().map(v -> desk.names().parties(v.parties())).orElse("");
    Map<String, String> facts = Map.of("kind", kind, "inspectable", reach, "who", who);
    String key = who.isEmpty() ? "card.evidence-line" : "card.evidence-held";
    return new Excerpt(
        words.opening(words.say(key, facts)),
        desk.language(cited),
        desk.passage(cited).around(found.span(), List.of()),
        desk.place(cited, found.span().start()),
        Tone.NEUTRAL);
  }

  /** What evidence of this kind can show and what it cannot. */
  private Paragraph reach(Cited<VoicedEvidence> cited) {
    String kind = "evidence." + Fields.name(cited.finding().finding().kind());
    String reach = words.say(kind + ".shows") + " " + words.say(kind + ".not");
    boolean bears =
        graded.facts().evidence().stream()
            .filter(piece -> piece.id().equals(cited.ref().toString()))
            .anyMatch(Facts.Piece::bears);
    String all = bears ? reach : reach + " " + words.say("card.bears-not");
    return new Paragraph(List.of(Inline.text(all)), Paragraph.Rank.NOTE);
  }

  private Excerpt context(Cited<Context> cited) {
    Span span = cited.finding().span();
    String kind = words.say("context." + Fields.name(cited.finding().kind()));
    return new Excerpt(
        words.say("card.context", Map.of("kind", kind)),
        desk.language(cited),
        desk.passage(cited).around(span, List.of()),
        desk.place(cited, span.start()),
        Tone.NEUTRAL);
  }
}
