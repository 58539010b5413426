package org.sourcier.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcier.article.Span;
import org.sourcier.claim.Claim;
import org.sourcier.finding.Assertion;
import org.sourcier.finding.Certainty;
import org.sourcier.finding.Status;
import org.sourcier.grade.GradedClaim;
import org.sourcier.party.Relay;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.report.block.Badge;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Card;
import org.sourcier.report.block.Excerpt;
import org.sourcier.report.block.Fields;
import org.sourcier.report.block.Fields.Field;
import org.sourcier.report.block.Heading;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Run;
import org.sourcier.report.block.Style;
import org.sourcier.report.block.Tone;
import org.sourcier.report.wording.Wording;

/** One claim with all that bears on it. */
final class ClaimCard {
  private static final int MOST_EXCERPTS = 3;
  private static final int LONGEST_CLAIM = 240;

  private final Desk desk;
  private final Wording words;
  private final GradedClaim graded;
  private final Claim claim;
  private final List<Cited<VoicedAssertion>> assertions;
  private final Shown shown = new Shown();

  ClaimCard(Desk desk, GradedClaim graded) {
    this.desk = desk;
    this.words = desk.words();
    this.graded = graded;
    this.claim = graded.claim();
    this.assertions = desk.refs().assertions(claim.assertions());
  }

  /** The card. */
  Card block() {
    String words = desk.gradeWords(graded);
    Badge badge = new Badge(Desk.grade(graded), words, tone());
    List<Block> body = new ArrayList<>();
    body.add(new Fields(sourcing()));
    body.addAll(excerpts());
    body.addAll(new CardReactions(desk, graded, shown).blocks());
    body.add(new Fields(new CardGrades(desk, graded).fields()));
    return new Card(label(), heading(), Optional.of(badge), tone(), body, desk.facets(graded));
  }

  private String label() {
    String who = words.list(desk.asserters(claim));
    Map<String, String> facts = Map.of("id", claim.id(), "who", words.opening(who));
    return words.say(who.isEmpty() ? "card.by-nobody" : "card.label", facts);
  }

  private Heading heading() {
    Run text = desk.text(claim, LONGEST_CLAIM, Style.PLAIN);
    return new Heading(3, words.opening(text.text()), claim.id(), text.language());
  }

  /** As firm as its number says; what is contested shows as that. */
  Tone tone() {
    if (graded.facts().contested()) {
      return Tone.CONTESTED;
    }
    return switch (graded.number().value().value()) {
      case 1 -> Tone.FIRM;
      case 2 -> Tone.FAIR;
      case 3, 4 -> Tone.THIN;
      case 5 -> Tone.CONTESTED;
      default -> Tone.UNKNOWN;
    };
  }

  private List<Field> sourcing() {
    List<Field> fields = new ArrayList<>();
    chains().ifPresent(chains -> fields.add(Field.of(words.say("card.chain"), chains)));
    fields.add(new Field(words.say("card.counts"), counts()));
    fields.add(Field.of(words.say("card.status"), Inline.text(words.opening(status()))));
    hedges().ifPresent(hedges -> fields.add(new Field(words.say("card.hedges"), hedges)));
    return fields;
  }

  /** The chains with a relay, from the article back to the origin. */
  private Optional<Inline> chains() {
    Set<String> chains = new LinkedHashSet<>();
    for (Cited<VoicedAssertion> cited : assertions) {
      if (!cited.finding().via().isEmpty()) {
        chains.add(chain(cited));
      }
    }
    return chains.isEmpty()
        ? Optional.empty()
        : Optional.of(Inline.text(String.join(words.say("card.chain-end"), chains)));
  }

  private String chain(Cited<VoicedAssertion> cited) {
    List<String> steps = new ArrayList<>();
    steps.add(words.say("chains.article", Map.of("n", words.number(desk.refs().number(cited)))));
    for (Relay relay : cited.finding().via()) {
      steps.add(desk.relay(cited, relay));
    }
    steps.add(desk.who(cited));
    return String.join(words.say("card.chain-step"), steps);
  }

  /** The number of articles struck through beside that of origins, which alone counts. */
  private List<Inline> counts() {
    int articles = Desk.articles(claim);
    int origins = Desk.origins(claim);
    List<Inline> counts = new ArrayList<>();
    if (Math.max(articles, assertions.size()) != origins) {
      String naive =
          articles > 1
              ? words.count("noun.article", articles)
              : words.count("noun.mention", assertions.size());
      counts.add(Run.of(naive, Style.STRUCK));
      counts.add(Inline.text(words.say("card.counts-arrow")));
    }
    counts.add(Inline.strong(words.count("noun.origin", origins)));
    int independent = graded.facts().groups().size();
    if (origins > 1 && independent == origins) {
      counts.add(Inline.text(words.say("card.counts-all-independent")));
    } else if (origins > 1) {
      counts.add(
          Inline.text(words.count("card.counts-independent", independent > 1 ? independent : 0)));
    }
    return counts;
  }

  private String status() {
    Set<String> said = new LinkedHashSet<>();
    for (Cited<VoicedAssertion> cited : assertions) {
      Assertion found = cited.finding().finding();
      boolean hedged =
          found.certainty() == Certainty.POSSIBLE || found.certainty() == Certainty.PROBABLE;
      String status = words.say("status." + org.sourcier.yaml.Fields.name(found.status()));
      String certainty = words.say("certainty." + org.sourcier.yaml.Fields.name(found.certainty()));
      said.add(
          hedged && found.status() != Status.RUMOUR
              ? words.say("card.status-hedged", Map.of("status", status, "certainty", certainty))
              : status);
    }
    return String.join(", ", said);
  }

  /** The words by which the texts keep their distance, verbatim. */
  private Optional<List<Inline>> hedges() {
    Set<String> hedges = new LinkedHashSet<>();
    for (Cited<VoicedAssertion> cited : assertions) {
      for (Span hedge : cited.finding().finding().hedges()) {
        hedges.add(Passage.onOneLine(cited.article().text().article(), hedge));
      }
    }
    List<String> quoted = hedges.stream().map(h -> words.say("quote", Map.of("words", h))).toList();
    return quoted.isEmpty()
        ? Optional.empty()
        : Optional.of(List.of(Inline.text(String.join(", ", quoted))));
  }

  /** Passages of as many articles as possible first. */
  private List<Block> excerpts() {
    Set<Integer> articles = new LinkedHashSet<>();
    List<Cited<VoicedAssertion>> first = new ArrayList<>();
    List<Cited<VoicedAssertion>> rest = new ArrayList<>();
    for (Cited<VoicedAssertion> cited : assertions) {
      (articles.add(desk.refs().number(cited)) ? first : rest).add(cited);
    }
    first.addAll(rest);
    return first.stream().limit(MOST_EXCERPTS).map(cited -> (Block) excerpt(cited)).toList();
  }

  private Excerpt excerpt(Cited<VoicedAssertion> cited) {
    Assertion found = cited.finding().finding();
    Span hull = found.cue().map(found.extent()::hull).orElseGet(found::extent);
    List<Span> cues = found.cue().stream().toList();
    String label = words.opening(desk.who(cited));
    return new Excerpts(desk, shown).of(label, cited, hull, cues, Tone.NEUTRAL);
  }
}
