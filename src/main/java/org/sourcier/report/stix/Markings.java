package org.sourcier.report.stix;

import java.util.Locale;
import java.util.Map;
import org.sourcier.report.block.Marking;
import org.sourcier.report.block.Tlp;
import org.sourcier.report.json.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * A marking as an object: a label of the Traffic Light Protocol 2.0 by the ids and the extension
 * that OASIS publishes for it (STIX common objects), any other word as a statement (STIX 2.1,
 * section 7.2.1.3).
 */
final class Markings {
  private static final String EXTENSION =
      "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";
  private static final String DEFINED = "2022-10-01T00:00:00.000Z";
  private static final Map<Tlp, String> LABELS =
      Map.of(
          Tlp.CLEAR, "94868c89-83c2-464b-929b-a1a8aa3c8487",
          Tlp.GREEN, "bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
          Tlp.AMBER, "55d920b0-5e8b-4f79-9ee9-91f868d9b421",
          Tlp.AMBER_STRICT, "939a9414-2ddd-4d32-a0cd-375ea402b003",
          Tlp.RED, "e828b379-4e03-4974-9ac4-e53a884c97c1");

  private final String created;

  /**
   * @param created the timestamp of objects of our own
   */
  Markings(String created) {
    this.created = created;
  }

  /** The object of a marking. */
  ObjectNode node(Marking marking) {
    return marking.tlp().map(Markings::label).orElseGet(() -> statement(marking.text()));
  }

  private static ObjectNode label(Tlp tlp) {
    String level = tlp.label().substring("TLP:".length()).toLowerCase(Locale.ROOT);
    ObjectNode extension = Json.object().put("extension_type", "property-extension");
    ObjectNode node = common("marking-definition--" + LABELS.get(tlp), DEFINED);
    node.put("name", tlp.label());
    return node.set("extensions", Json.object().set(EXTENSION, extension.put("tlp_2_0", level)));
  }

  private ObjectNode statement(String words) {
    ObjectNode node = common(Ids.of("marking-definition", words), created);
    node.put("name", words).put("definition_type", "statement");
    return node.set("definition", Json.object().put("statement", words));
  }

  private static ObjectNode common(String id, String created) {
    ObjectNode node = Json.object().put("type", "marking-definition").put("spec_version", "2.1");
    return node.put("id", id).put("created", created);
  }
}
