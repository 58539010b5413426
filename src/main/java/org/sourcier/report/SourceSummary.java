package org.sourcier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sourcier.finding.Mode;
import org.sourcier.grade.GradedClaim;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Fields;
import org.sourcier.report.block.Fields.Field;
import org.sourcier.report.block.Heading;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Paragraph;
import org.sourcier.report.block.Style;
import org.sourcier.report.wording.Wording;

/** The source summary statement (ICD 206): how much there is, from whom, and how it stands. */
final class SourceSummary {
  private static final int LONGEST_CLAIM = 140;
  private static final int PARTIES = 8;

  private final Desk desk;
  private final Wording words;
  private final Counts counts;
  private final Front front;

  SourceSummary(Desk desk, Counts counts, Front front) {
    this.desk = desk;
    this.words = desk.words();
    this.counts = counts;
    this.front = front;
  }

  List<Block> blocks() {
    if (desk.analysis().claims().isEmpty()) {
      return List.of();
    }
    List<Field> fields = new ArrayList<>();
    fields.add(field("summary.confidence", Inline.text(confidence())));
    fields.add(field("summary.streams", Inline.text(streams())));
    fields.add(field("summary.direct", Inline.text(direct())));
    fields.add(field("summary.silent", Inline.text(silent())));
    fields.addAll(extremes());
    return List.of(
        Heading.of(1, words.say("summary.title"), "sources"),
        Paragraph.of(Inline.text(text())),
        new Fields(fields));
  }

  private String text() {
    boolean joined = desk.analysis().claims().size() < counts.assertions();
    return words.say(
            joined ? "summary.text" : "summary.text-apart",
            Map.of(
                "articles", front.articles(),
                "assertions", words.count("noun.assertion", counts.assertions()),
                "claims", words.count("noun.claim", desk.analysis().claims().size()),
                "originators", words.count("noun.originator", counts.originators()),
                "origins", words.count("noun.origin", counts.groups())))
        + " "
        + front.dated();
  }

  private String confidence() {
    String value =
        words.say(
            "confidence." + org.sourcier.yaml.Fields.name(desk.analysis().confidence().value()));
    String because = desk.reason(desk.analysis().confidence().firing());
    return words.say(
        "summary.confidence-value", Map.of("value", words.opening(value), "because", because));
  }

  private String streams() {
    List<String> parties =
        Counts.byParty(desk.analysis()).entrySet().stream()
            .limit(PARTIES)
            .map(e -> stream(desk.names().party(e.getKey()), e.getValue().size()))
            .toList();
    return words.opening(String.join(", ", parties));
  }

  private String stream(String who, int n) {
    return words.say("summary.stream", Map.of("who", who, "n", words.number(n)));
  }

  /** The accused whose own words no article gives. */
  private String silent() {
    List<String> parties =
        desk.analysis().silences().stream().map(s -> desk.names().party(s.party())).toList();
    return parties.isEmpty()
        ? words.say("summary.silent-none")
        : words.say("summary.silent-value", Map.of("who", words.opening(words.list(parties))));
  }

  private String direct() {
    int quoted = count(a -> a.finding().finding().mode() != Mode.INDIRECT);
    int relayed = count(a -> !a.finding().via().isEmpty());
    return words.say(
        "summary.direct-value",
        Map.of(
            "direct", words.number(quoted),
            "all", words.number(counts.assertions()),
            "relayed", words.number(relayed)));
  }

  private int count(java.util.function.Predicate<Cited<org.sourcier.party.VoicedAssertion>> which) {
    return (int) desk.refs().assertions().stream().filter(which).count();
  }

  private List<Field> extremes() {
    GradedClaim best = best();
    GradedClaim worst = worst();
    return rank(best) == rank(worst)
        ? List.of(ranked("summary.strongest", best))
        : List.of(ranked("summary.strongest", best), ranked("summary.weakest", worst));
  }

  /** The first of those with the best number. */
  private GradedClaim best() {
    return desk.analysis().claims().stream()
        .min(java.util.Comparator.comparingInt(SourceSummary::rank))
        .orElseThrow();
  }

  /** The first of those with the worst number; 6 is unknown and no rank, so it is passed over. */
  private GradedClaim worst() {
    return desk.analysis().claims().stream()
        .filter(c -> c.number().value().value() < 6)
        .max(
            java.util.Comparator.comparingInt(SourceSummary::rank)
                .thenComparing(c -> -desk.analysis().claims().indexOf(c)))
        .orElseGet(this::best);
  }

  private static int rank(GradedClaim claim) {
    return claim.number().value().value();
  }

  private Field ranked(String key, GradedClaim claim) {
    String line = words.say("summary.claim-line", Map.of("grade", Desk.grade(claim)));
    return field(
        key,
        desk.claim(claim),
        Inline.text(line),
        desk.text(claim.claim(), LONGEST_CLAIM, Style.PLAIN));
  }

  private Field field(String key, Inline... value) {
    return Field.of(words.say(key), value);
  }
}
