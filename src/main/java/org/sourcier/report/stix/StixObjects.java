package org.sourcier.report.stix;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sourcier.finding.Denial;
import org.sourcier.grade.GradedClaim;
import org.sourcier.party.VoicedArticle;
import org.sourcier.report.Analysis;
import org.sourcier.report.ClaimLine;
import org.sourcier.report.Speaker;
import org.sourcier.report.json.Json;
import org.sourcier.report.wording.Wording;
import org.sourcier.yaml.Fields;
import tools.jackson.databind.node.ObjectNode;

/** Makes the objects of a bundle, each with the properties that STIX 2.1 wants of its type. */
final class StixObjects {
  /** STIX 2.1, appendix A: the Admiralty credibility scale; 6, cannot be judged, has no value. */
  private static final Map<Integer, Integer> CONFIDENCE = Map.of(1, 90, 2, 70, 3, 50, 4, 30, 5, 10);

  private final Analysis analysis;
  private final Wording words;
  private final Dating dating;
  private final Optional<ObjectNode> marking;
  private final ObjectNode product;

  StixObjects(Analysis analysis, Wording words, Dating dating, Optional<ObjectNode> marking) {
    this.analysis = analysis;
    this.words = words;
    this.dating = dating;
    this.marking = marking;
    this.product = common("identity", Ids.of("identity", "system", "Sourcier"));
    product.put("name", "Sourcier " + analysis.version()).put("identity_class", "system");
  }

  /** What this set of articles, read by these rules, is told apart by. */
  String seed() {
    return analysis.articles().stream()
            .map(voiced -> voiced.text().article().sha256())
            .collect(Collectors.joining(" "))
        + " "
        + words.language().code();
  }

  /** The object that all others are marked with. */
  Optional<ObjectNode> marking() {
    return marking;
  }

  /** The program, which made the others. */
  ObjectNode product() {
    return product;
  }

  /** Somebody who asserts or denies. */
  ObjectNode identity(Speaker speaker) {
    String id = Ids.of("identity", words.language().code(), speaker.name());
    ObjectNode node = made("identity", id).put("name", speaker.name());
    return node.put("identity_class", speaker.kind().name().toLowerCase(Locale.ROOT));
  }

  /** A claim: its words, whose they are, and both grades with their reasons. */
  ObjectNode note(ClaimLine line, List<String> about) {
    GradedClaim graded = line.graded();
    String letter = graded.letter().value().name();
    int number = graded.number().value().value();
    ObjectNode node = made("note", Ids.of("note", seed(), String.join(" ", names(graded))));
    Optional.ofNullable(CONFIDENCE.get(number)).ifPresent(c -> node.put("confidence", c));
    node.set("labels", labels(letter, number));
    node.put("abstract", words.say("stix.abstract", facts(line)));
    node.put("content", content(line));
    node.set("external_references", Json.nodes(references(line.articles())));
    List<String> authors = line.asserters().stream().map(Speaker::name).toList();
    Optional.of(authors)
        .filter(a -> !a.isEmpty())
        .ifPresent(a -> node.set("authors", Json.strings(a)));
    return node.set("object_refs", Json.strings(about));
  }

  private static List<String> names(GradedClaim graded) {
    return graded.claim().assertions().stream().map(Object::toString).toList();
  }

  private tools.jackson.databind.node.ArrayNode labels(String letter, int number) {
    return Json.strings(
        List.of(
            "admiralty-scale:source-reliability=\"" + letter.toLowerCase(Locale.ROOT) + "\"",
            "admiralty-scale:information-credibility=\"" + number + "\""));
  }

  private String content(ClaimLine line) {
    return words.say(line.asserters().isEmpty() ? "stix.unattributed" : "stix.note", facts(line));
  }

  private Map<String, String> facts(ClaimLine line) {
    GradedClaim graded = line.graded();
    return Map.of(
        "id", graded.claim().id(),
        "claim", graded.claim().text(),
        "who", words.list(line.asserters().stream().map(Speaker::name).toList()),
        "letter", graded.letter().value().name(),
        "letter-because", line.letterBecause(),
        "number", "" + graded.number().value().value(),
        "number-because", line.numberBecause());
  }

  /** A denial; the notes of the claims that it denies are still to be added. */
  ObjectNode opinion(ClaimLine.Refusal refusal, String by) {
    ObjectNode node = made("opinion", Ids.of("opinion", seed(), refusal.ref()));
    node.put(
        "explanation",
        refusal.kindName() + words.say("stix.words", Map.of("words", refusal.words())));
    node.set("authors", Json.strings(List.of(refusal.by().name())));
    node.put("opinion", value(refusal.kind()));
    node.set("external_references", Json.nodes(references(List.of(refusal.article()))));
    return node;
  }

  /** STIX 2.1, section 10.15 (opinion enumeration): what is not said to be false is no dissent. */
  private static String value(Denial.Kind kind) {
    return switch (kind) {
      case FLAT, EVIDENCED -> "strongly-disagree";
      case PARTIAL, COUNTER_CLAIM, LEGAL -> "disagree";
      case NON_DENIAL, NEITHER, NO_COMMENT -> "neutral";
    };
  }

  /** The report, which holds all other objects. */
  ObjectNode report(String id, List<String> refs) {
    ObjectNode node = made("report", id).put("name", analysis.set().title());
    String basis = words.say("stix." + Fields.name(dating.basis()));
    Map<String, String> facts = Map.of("pledge", words.say("title.pledge"), "basis", basis);
    node.put("description", words.say("stix.dates", facts)).put("published", dating.timestamp());
    int all = analysis.articles().size();
    List<Integer> numbers = java.util.stream.IntStream.rangeClosed(1, all).boxed().toList();
    if (all > 0) {
      node.set("external_references", Json.nodes(references(numbers)));
    }
    return node.set("object_refs", Json.strings(refs));
  }

  private List<ObjectNode> references(List<Integer> numbers) {
    return numbers.stream().map(n -> reference(analysis.articles().get(n - 1))).toList();
  }

  /** An article; the hash is of the file that was read, so it is an id and no hash of the page. */
  private static ObjectNode reference(VoicedArticle voiced) {
    String name =
        voiced.text().article().metadata().outlet().orElse(voiced.text().article().path());
    ObjectNode node = Json.object().put("source_name", name);
    Optional.of(voiced.text().title())
        .filter(t -> !t.isBlank())
        .ifPresent(title -> node.put("description", title));
    voiced.text().article().metadata().url().ifPresent(url -> node.put("url", url));
    return node.put("external_id", "sha256:" + voiced.text().article().sha256());
  }

  private ObjectNode made(String type, String id) {
    ObjectNode node = common(type, id);
    node.set("created_by_ref", product.get("id"));
    return node.put("lang", words.language().code());
  }

  private ObjectNode common(String type, String id) {
    ObjectNode node = Json.object().put("type", type).put("spec_version", "2.1").put("id", id);
    node.put("created", dating.timestamp()).put("modified", dating.timestamp());
    marking.ifPresent(m -> node.set("object_marking_refs", Json.nodes(List.of(m.get("id")))));
    return node;
  }
}
