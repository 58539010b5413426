package org.sourcier.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sourcier.finding.Status;
import org.sourcier.party.Party;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Figure.Legend;
import org.sourcier.report.block.StackedBars;
import org.sourcier.report.block.StackedBars.Bar;
import org.sourcier.report.wording.Wording;
import org.sourcier.yaml.Fields;

/** Who speaks, and in what status. */
final class SpeakersFigure {
  private static final int MOST_BARS = 10;

  private final Desk desk;
  private final Wording words;

  SpeakersFigure(Desk desk) {
    this.desk = desk;
    this.words = desk.words();
  }

  List<Block> blocks() {
    Map<Party, List<VoicedAssertion>> byParty = Counts.byParty(desk.analysis());
    if (byParty.isEmpty()) {
      return List.of();
    }
    List<Status> used = used(byParty);
    List<Bar> bars = bars(byParty, used);
    List<String> series = used.stream().map(s -> words.say("status." + Fields.name(s))).toList();
    return List.of(new StackedBars(legend(bars, byParty), series, bars));
  }

  private static List<Status> used(Map<Party, List<VoicedAssertion>> byParty) {
    return Arrays.stream(Status.values())
        .filter(s -> byParty.values().stream().anyMatch(list -> count(list, s) > 0))
        .toList();
  }

  private static int count(List<VoicedAssertion> assertions, Status status) {
    return (int) assertions.stream().filter(a -> a.finding().status() == status).count();
  }

  private List<Bar> bars(Map<Party, List<VoicedAssertion>> byParty, List<Status> used) {
    List<Bar> bars = new ArrayList<>();
    List<VoicedAssertion> rest = new ArrayList<>();
    byParty.forEach(
        (party, assertions) -> {
          if (bars.size() < MOST_BARS) {
            bars.add(bar(words.opening(desk.names().party(party)), assertions, used));
          } else {
            rest.addAll(assertions);
          }
        });
    if (!rest.isEmpty()) {
      bars.add(bar(words.opening(words.say("speakers.others")), rest, used));
    }
    return bars;
  }

  private static Bar bar(String label, List<VoicedAssertion> assertions, List<Status> used) {
    return new Bar(label, used.stream().map(s -> count(assertions, s)).toList());
  }

  private Legend legend(List<Bar> bars, Map<Party, List<VoicedAssertion>> byParty) {
    boolean joint =
        byParty.values().stream()
            .flatMap(List::stream)
            .anyMatch(a -> a.voice().parties().size() > 1);
    String caption = words.say("speakers.caption") + (joint ? words.say("speakers.joint") : "");
    List<String> rows =
        bars.stream()
            .map(
                b ->
                    words.say(
                        "speakers.row", Map.of("who", b.label(), "n", words.number(b.total()))))
            .toList();
    String alternative = words.say("speakers.alternative", Map.of("rows", String.join(" ", rows)));
    return new Legend("speakers", caption, alternative);
  }
}
