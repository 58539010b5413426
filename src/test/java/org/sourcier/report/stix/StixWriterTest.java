package org.sourcier.report.stix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sourcier.report.Sample;
import org.sourcier.report.block.Marking;
import org.sourcier.report.block.Tlp;
import org.sourcier.report.json.Json;
import org.sourcier.report.json.Schemas;
import org.sourcier.report.wording.Wording;
import org.sourcier.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StixWriterTest {
  private final byte[] written = write(Optional.empty());
  private final JsonNode bundle = new JsonMapper().readTree(written);

  private static byte[] write(Optional<LocalDate> date) {
    return new StixWriter(new Sample().analysis(), Wording.in(Language.EN), date).write();
  }

  private List<JsonNode> all(String type) {
    List<JsonNode> found = new ArrayList<>();
    bundle.get("objects").forEach(o -> found.add(o));
    found.removeIf(o -> !o.get("type").asString().equals(type));
    return found;
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(value -> strings.add(value.asString()));
    return strings;
  }

  @Test
  void theBundleKeepsTheStandard() throws Exception {
    assertEquals(List.of(), Schemas.problems("stix-2.1-bundle.json", written));
  }

  @Test
  void everyObjectKeepsTheSchemaThatOasisGivesForItsType() {
    for (String type : List.of("identity", "note", "opinion", "report")) {
      for (JsonNode object : all(type)) {
        assertEquals(List.of(), Schemas.stixProblems(type, object.toString()), object.toString());
      }
    }
  }

  @Test
  void theSchemaOfOasisRefusesANoteOnNothing() {
    String note = all("note").get(0).toString().replace("\"object_refs\"", "\"x_refs\"");
    assertNotEquals(List.of(), Schemas.stixProblems("note", note));
  }

  @Test
  void theSchemaRefusesAPropertyThatTheStandardLacks() throws Exception {
    String wrong =
        new String(written, StandardCharsets.UTF_8).replace("\"abstract\"", "\"summary\"");
    assertNotEquals(
        List.of(),
        Schemas.problems("stix-2.1-bundle.json", wrong.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void everyReferenceIsToAnObjectOfTheBundle() {
    Set<String> ids = new HashSet<>();
    bundle.get("objects").forEach(o -> assertTrue(ids.add(o.get("id").asString())));
    for (String key : List.of("object_refs", "object_marking_refs")) {
      bundle
          .get("objects")
          .findValues(key)
          .forEach(refs -> assertTrue(ids.containsAll(strings(refs))));
    }
  }

  @Test
  void aClaimIsANoteWithItsConfidenceAndItsGradesAsLabels() {
    JsonNode note = all("note").get(0);
    assertEquals(30, note.get("confidence").asInt());
    assertEquals(
        List.of(
            "admiralty-scale:source-reliability=\"f\"",
            "admiralty-scale:information-credibility=\"4\""),
        strings(note.get("labels")));
  }

  @Test
  void aDenialIsAnOpinionOnTheNoteOfItsClaim() {
    JsonNode opinion = all("opinion").get(0);
    assertEquals("strongly-disagree", opinion.get("opinion").asString());
    assertEquals(
        List.of(all("note").get(0).get("id").asString()), strings(opinion.get("object_refs")));
    assertEquals(List.of("Asmara"), strings(opinion.get("authors")));
  }

  @Test
  void theReportHoldsAllButTheMarking() {
    int objects = bundle.get("objects").size();
    assertEquals(objects - 2, all("report").get(0).get("object_refs").size());
  }

  @Test
  void aLabelOfTheTrafficLightProtocolHasTheIdThatAllUse() {
    JsonNode marking = all("marking-definition").get(0);
    assertEquals(
        "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb", marking.get("id").asString());
  }

  @Test
  void everyMarkingKeepsTheStandard() throws Exception {
    List<String> words = new ArrayList<>(List.of("DIFFUSION RESTREINTE"));
    for (Tlp tlp : Tlp.values()) {
      words.add(tlp.label());
    }
    for (String word : words) {
      JsonNode node = new Markings("2031-01-01T00:00:00.000Z").node(Marking.of(word));
      String alone = "{\"type\":\"bundle\",\"id\":\"" + Ids.of("bundle", word) + "\",\"objects\":[";
      byte[] json = (alone + Json.line(node) + "]}").getBytes(StandardCharsets.UTF_8);
      assertEquals(List.of(), Schemas.problems("stix-2.1-bundle.json", json), word);
    }
  }

  @Test
  void theSameAnalysisGivesTheSameBytesAndANewDateOnlyANewVersion() {
    assertArrayEquals(written, write(Optional.empty()));
    String later = new String(write(Optional.of(LocalDate.of(2032, 1, 1))), StandardCharsets.UTF_8);
    String now = new String(written, StandardCharsets.UTF_8);
    String given = "the date given to the report";
    assertEquals(
        now, later.replace("2032-01-01", "2031-03-02").replace(given, "the cut-off of the set"));
  }

  @Test
  void theReportSaysOnWhatItsDateRests() {
    String said = all("report").get(0).get("description").asString();
    assertTrue(said.endsWith("modification are the cut-off of the set."), said);
  }

  @Test
  void idsAreUuidsOfVersionFive() {
    // The example that Python's and PostgreSQL's documentation give.
    UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    assertEquals("886313e1-3b8a-5372-9b90-0c9aee199e5d", Ids.uuid(dns, "python.org").toString());
  }
}
