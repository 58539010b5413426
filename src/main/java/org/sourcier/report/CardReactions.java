package org.sourcier.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcier.article.Span;
import org.sourcier.claim.Claim;
import org.sourcier.claim.Ref;
import org.sourcier.finding.Bearing;
import org.sourcier.finding.Context;
import org.sourcier.finding.Denial;
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
  private static final int MOST_SHOWN = 4;
  private static final String IDEAS_IN_COMMON = "bears-shared-words";

  private final Desk desk;
  private final Wording words;
  private final GradedClaim graded;
  private final Claim claim;
  private final Excerpts excerpts;

  /**
   * @param shown the passages that the card shows already
   */
  CardReactions(Desk desk, GradedClaim graded, Shown shown) {
    this.excerpts = new Excerpts(desk, shown);
    this.desk = desk;
    this.words = desk.words();
    this.graded = graded;
    this.claim = graded.claim();
  }

  /** One excerpt for each denial, piece of evidence and legal frame. */
  List<Block> blocks() {
    Set<Block> blocks = new LinkedHashSet<>();
    denials(blocks);
    evidence(blocks);
    desk.refs().context(claim.context()).forEach(context -> blocks.add(context(context)));
    return new ArrayList<>(blocks);
  }

  /** Each denier is heard once before anybody is heard again; flat denials come first. */
  private void denials(Set<Block> blocks) {
    List<Cited<VoicedDenial>> all = new ArrayList<>(desk.refs().denials(claim.denials()));
    all.sort(Comparator.comparing(denial -> denial.finding().finding().kind() != Denial.Kind.FLAT));
    Spread<Cited<VoicedDenial>> spread = Spread.of(all, desk::denier, MOST_SHOWN);
    for (Cited<VoicedDenial> denial : spread.shown()) {
      blocks.add(denial(denial));
      because(denial, denial.finding().targets())
          .ifPresent(why -> blocks.add(note(List.of(Inline.text(why)))));
    }
    more("card.more-denials", spread.rest()).ifPresent(blocks::add);
  }

  /** Each kind of evidence is shown once before another piece of it. */
  private void evidence(Set<Block> blocks) {
    List<Cited<VoicedEvidence>> all = desk.refs().evidence(claim.evidence());
    Spread<Cited<VoicedEvidence>> spread =
        Spread.of(all, piece -> Fields.name(piece.finding().finding().kind()), MOST_SHOWN);
    for (Cited<VoicedEvidence> piece : spread.shown()) {
      blocks.add(evidence(piece));
      blocks.add(reach(piece));
    }
    more("card.more-evidence", spread.rest()).ifPresent(blocks::add);
  }

  /** What else there is, and in which articles. */
  private Optional<Block> more(String key, List<? extends Cited<?>> rest) {
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    List<String> articles =
        rest.stream()
            .map(cited -> desk.refs().number(cited))
            .distinct()
            .sorted()
            .map(words::number)
            .toList();
    String text = words.count(key, rest.size(), Map.of("articles", words.list(articles)));
    return Optional.of(new Paragraph(List.of(Inline.text(text)), Paragraph.Rank.NOTE));
  }

  private Excerpt denial(Cited<VoicedDenial> cited) {
    Denial found = cited.finding().finding();
    String kind = words.say("denial." + Fields.name(found.kind()));
    Map<String, String> facts = Map.of("kind", kind, "who", desk.denier(cited));
    Span words = found.deniers().stream().reduce(found.cue(), Span::hull);
    String label = this.words.opening(this.words.say("card.denied-by", facts));
    return excerpts.of(label, cited, words, List.of(found.cue()), Tone.CONTESTED);
  }

  private Excerpt evidence(Cited<VoicedEvidence> cited) {
    Span span = cited.finding().finding().span();
    return excerpts.of(words.say("card.evidence"), cited, span, List.of(), Tone.NEUTRAL);
  }

  /** What kind of evidence it is, what that can show and what it cannot. */
  private Paragraph reach(Cited<VoicedEvidence> cited) {
    Evidence found = cited.finding().finding();
    String kind = "evidence." + Fields.name(found.kind());
    String who = cited.finding().by().map(v -> desk.names().parties(v.parties())).orElse("");
    String access = words.say(found.inspectable() ? "card.inspectable" : "card.closed");
    Map<String, String> facts =
        Map.of("kind", words.say(kind + ".name"), "inspectable", access, "who", who);
    String line = words.say(who.isEmpty() ? "card.evidence-line" : "card.evidence-held", facts);
    String reach = words.say(kind + ".shows") + " " + words.say(kind + ".not");
    String effect = bears(cited) ? "" : " " + words.say("card.bears-not");
    String why =
        because(cited, cited.finding().supports()).map(because -> " " + because).orElse("");
    return note(List.of(Inline.text(words.opening(line) + reach + effect + why)));
  }

  private static Paragraph note(List<Inline> text) {
    return new Paragraph(text, Paragraph.Rank.NOTE);
  }

  /**
   * By what a find is known to bear on this claim. Ideas in common are for the ledger, which names
   * them as the rules do; on the card the passages show them.
   */
  private Optional<String> because(Cited<?> cited, List<Bearing> bearings) {
    return bearings.stream()
        .filter(b -> claim.assertions().contains(new Ref(cited.ref().article(), b.assertion())))
        .map(Bearing::firing)
        .filter(firing -> !firing.rule().equals(IDEAS_IN_COMMON))
        .map(desk::reason)
        .map(because -> words.say("card.bears-because", Map.of("because", because)))
        .findFirst();
  }

  private boolean bears(Cited<VoicedEvidence> cited) {
    return graded.facts().evidence().stream()
        .filter(piece -> piece.id().equals(cited.ref().toString()))
        .anyMatch(Facts.Piece::bears);
  }

  private Excerpt context(Cited<Context> cited) {
    String kind = words.say("context." + Fields.name(cited.finding().kind()));
    String label = words.say("card.context", Map.of("kind", kind));
    Span span = cited.finding().span();
    List<Inline> text = desk.passage(cited).around(span, List.of(span));
    return new Excerpt(
        label, desk.language(cited), text, desk.place(cited, span.start()), Tone.NEUTRAL);
  }
}
