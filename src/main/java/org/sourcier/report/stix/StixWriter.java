package org.sourcier.report.stix;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sourcier.report.Analysis;
import org.sourcier.report.ClaimLine;
import org.sourcier.report.ClaimLines;
import org.sourcier.report.Speaker;
import org.sourcier.report.block.Marking;
import org.sourcier.report.json.Json;
import org.sourcier.report.wording.Wording;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an analysis as a bundle of STIX 2.1: a report, an identity for each who asserts or denies,
 * a note for each claim, an opinion for each denial, and the marking.
 */
public final class StixWriter {
  private final Analysis analysis;
  private final Wording words;
  private final StixObjects objects;
  private final Map<String, ObjectNode> identities = new LinkedHashMap<>();
  private final List<ObjectNode> notes = new ArrayList<>();
  private final Map<String, ObjectNode> opinions = new LinkedHashMap<>();
  private final String reportId;

  /**
   * @param date of the report; without it {@link Dating} finds one
   */
  public StixWriter(Analysis analysis, Wording words, Optional<LocalDate> date) {
    this.analysis = analysis;
    this.words = words;
    Dating dating = Dating.of(analysis, date);
    Optional<ObjectNode> marking =
        analysis.set().marking().map(m -> new Markings(dating.timestamp()).node(Marking.of(m)));
    this.objects = new StixObjects(analysis, words, dating, marking);
    this.reportId = Ids.of("report", objects.seed());
  }

  /** The bundle, with a line end at the end; the same for the same analysis and date. */
  public byte[] write() {
    for (ClaimLine line : new ClaimLines(analysis, words).lines()) {
      add(line);
    }
    List<ObjectNode> all = new ArrayList<>();
    objects.marking().ifPresent(all::add);
    all.add(objects.product());
    all.addAll(identities.values());
    all.addAll(notes);
    all.addAll(opinions.values());
    all.add(objects.report(reportId, ids(all)));
    ObjectNode bundle = Json.object().put("type", "bundle");
    bundle.put("id", Ids.of("bundle", objects.seed()));
    bundle.set("objects", Json.nodes(all));
    return (Json.pages(bundle) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void add(ClaimLine line) {
    List<String> who = line.asserters().stream().map(this::identity).toList();
    ObjectNode note = objects.note(line, who.isEmpty() ? List.of(reportId) : who);
    notes.add(note);
    for (ClaimLine.Refusal refusal : line.denials()) {
      String by = identity(refusal.by());
      opinions
          .computeIfAbsent(refusal.ref(), ref -> objects.opinion(refusal, by))
          .withArray("object_refs")
          .add(id(note));
    }
  }

  private String identity(Speaker speaker) {
    return id(identities.computeIfAbsent(speaker.name(), name -> objects.identity(speaker)));
  }

  private static List<String> ids(List<ObjectNode> nodes) {
    return nodes.stream()
        .filter(node -> !node.get("type").asString().equals("marking-definition"))
        .map(StixWriter::id)
        .toList();
  }

  private static String id(ObjectNode node) {
    return Objects.requireNonNull(node.get("id")).asString();
  }
}
