package org.sourcier.report.ledger;

import org.sourcier.report.json.Json;
import org.sourcier.review.Change;
import org.sourcier.review.Reviewed;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person changed, and which corrections found no claim. */
final class ReviewNode {
  private ReviewNode() {}

  static JsonNode of(Reviewed reviewed) {
    ObjectNode node = Json.object();
    node.set("changes", Json.nodes(reviewed.changes().stream().map(ReviewNode::change).toList()));
    node.set("lost", Json.strings(reviewed.lost().stream().map(Problem::toString).toList()));
    return node;
  }

  private static ObjectNode change(Change change) {
    return Json.object()
        .put("kind", Fields.name(change.kind()))
        .put("claim", change.claim())
        .put("words", change.words())
        .put("from", change.from())
        .put("to", change.to())
        .put("by", change.signature().by())
        .put("date", change.signature().date())
        .put("because", change.signature().because());
  }
}
