package org.sourcier.report.ledger;

import java.util.List;
import org.sourcier.claim.Claim;
import org.sourcier.claim.Fulfilment;
import org.sourcier.claim.Group;
import org.sourcier.claim.Independence;
import org.sourcier.claim.Tension;
import org.sourcier.grade.Engagement;
import org.sourcier.grade.Facts;
import org.sourcier.grade.GradedClaim;
import org.sourcier.grade.Letter;
import org.sourcier.grade.Number;
import org.sourcier.party.Party;
import org.sourcier.report.json.Json;
import org.sourcier.rule.Decision;
import org.sourcier.rule.Firing;
import org.sourcier.yaml.Fields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One claim of the ledger with its two grades and the facts they rest on. */
final class ClaimNode {
  private final GradedClaim graded;
  private final Claim claim;
  private final List<String> originators;
  private final List<Engagement> engagements;

  /**
   * @param originators whose word the claim is, as the report names them
   * @param engagements what this claim would engage if it were true
   */
  ClaimNode(GradedClaim graded, List<String> originators, List<Engagement> engagements) {
    this.engagements = engagements;
    this.graded = graded;
    this.claim = graded.claim();
    this.originators = originators;
  }

  /** The claim as an object of the ledger. */
  JsonNode node() {
    ObjectNode node = Json.object().put("id", claim.id()).put("text", claim.text());
    node.put("language", claim.language().code());
    node.set("assertions", Json.strings(claim.assertions()));
    node.set("originators", Json.strings(originators));
    node.set("groups", Json.nodes(claim.groups().stream().map(ClaimNode::group).toList()));
    node.set("independence", Json.nodes(claim.independence().stream().map(this::pair).toList()));
    node.set("denials", Json.strings(claim.denials()));
    node.set("evidence", Json.strings(claim.evidence()));
    node.set("context", Json.strings(claim.context()));
    node.set("engages", Json.nodes(engagements.stream().map(ClaimNode::engagement).toList()));
    node.set("tensions", Json.nodes(claim.tensions().stream().map(ClaimNode::tension).toList()));
    node.set(
        "fulfilled-by", Json.nodes(claim.fulfilments().stream().map(ClaimNode::event).toList()));
    node.put("contested", graded.facts().contested());
    node.set("letter", letter(graded.letter()));
    node.set("number", number(graded.number()).set("facts", facts(graded.facts())));
    node.set("changes", Json.nodes(graded.changes().stream().map(ClaimNode::number).toList()));
    return node;
  }

  private static ObjectNode tension(Tension tension) {
    return because(Json.object().put("claim", tension.claim()), tension.firing());
  }

  private static ObjectNode event(Fulfilment fulfilment) {
    return because(Json.object().put("claim", fulfilment.claim()), fulfilment.firing());
  }

  private static JsonNode group(Group group) {
    return Json.strings(group.members());
  }

  private static ObjectNode engagement(Engagement engagement) {
    ObjectNode node = because(Json.object(), engagement.firing());
    return node.set("measures", Json.strings(engagement.measures()));
  }

  private ObjectNode pair(Independence pair) {
    return Json.object()
        .put("a", pair.a())
        .put("b", pair.b())
        .put("state", Fields.name(pair.state()))
        .put("because", pair.firing().because());
  }

  private static ObjectNode letter(Decision<Letter> letter) {
    return because(Json.object().put("value", letter.value().name()), letter.firing());
  }

  private static ObjectNode number(Decision<Number> number) {
    ObjectNode node = Json.object().put("value", number.value().value());
    return because(node.put("gate", number.value().gate()), number.firing());
  }

  private static ObjectNode because(ObjectNode node, Firing firing) {
    return node.put("rule", firing.rule()).put("because", firing.because());
  }

  private static ObjectNode facts(Facts facts) {
    ObjectNode node = Json.object();
    node.set("status", Json.strings(facts.status().stream().map(Fields::name).toList()));
    node.set("groups", Json.strings(facts.groups()));
    node.set("unknown-groups", Json.strings(facts.unknownGroups()));
    node.set("evidence", Json.nodes(facts.evidence().stream().map(ClaimNode::piece).toList()));
    node.set("denials", Json.nodes(facts.denials().stream().map(ClaimNode::refusal).toList()));
    node.put("depth", facts.depth());
    node.set("specific", Json.strings(facts.specific()));
    node.set("tensions", Json.strings(facts.tensions()));
    node.put("opinion", facts.opinion()).put("opposed", facts.opposed());
    node.put("admission", facts.admission()).put("own-act", facts.ownAct());
    return node.put("retracted", facts.retracted()).put("contradicted", facts.contradicted());
  }

  private static ObjectNode piece(Facts.Piece piece) {
    return Json.object()
        .put("id", piece.id())
        .put("kind", Fields.name(piece.kind()))
        .put("inspectable", piece.inspectable())
        .put("bears", piece.bears());
  }

  private static ObjectNode refusal(Facts.Refusal refusal) {
    ObjectNode node = Json.object();
    node.set("by", Json.strings(refusal.by().stream().map(Party::code).toList()));
    return node.put("kind", Fields.name(refusal.kind()));
  }
}
