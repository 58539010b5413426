package org.sourcier.report.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;
import org.sourcier.article.Span;
import org.sourcier.article.page.LeftOut;
import org.sourcier.finding.Assertion;
import org.sourcier.finding.Bearing;
import org.sourcier.finding.Context;
import org.sourcier.finding.Denial;
import org.sourcier.finding.Evidence;
import org.sourcier.party.Relay;
import org.sourcier.party.Voice;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.party.VoicedDenial;
import org.sourcier.party.VoicedEvidence;
import org.sourcier.report.json.Json;
import org.sourcier.text.NamedTime;
import org.sourcier.time.Basis;
import org.sourcier.time.Dating;
import org.sourcier.time.Interval;
import org.sourcier.yaml.Fields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One article of the ledger: what it is and what was found in it. */
final class ArticleLine {
  private final VoicedArticle voiced;
  private final Article article;
  private final CodePoints codePoints;

  ArticleLine(VoicedArticle voiced) {
    this.voiced = voiced;
    this.article = voiced.text().article();
    this.codePoints = new CodePoints(article.text());
  }

  /** The article as an object of the ledger. */
  JsonNode node() {
    ObjectNode line = Json.object();
    line.set("article", header());
    line.set("assertions", Json.nodes(voiced.assertions().stream().map(this::assertion).toList()));
    line.set("denials", Json.nodes(voiced.denials().stream().map(this::denial).toList()));
    line.set("evidence", Json.nodes(voiced.evidence().stream().map(this::evidence).toList()));
    line.set("context", Json.nodes(voiced.context().stream().map(this::context).toList()));
    line.set("left-out", Json.nodes(leftOut()));
    List<ObjectNode> unfinished = unfinished();
    if (!unfinished.isEmpty()) {
      line.set("unfinished", Json.nodes(unfinished));
    }
    return line;
  }

  /**
   * Sentences on which a rule, or all of them, came to no end within the bounds on their work, and
   * finds that not all assertions were weighed for.
   */
  private List<ObjectNode> unfinished() {
    Stream<ObjectNode> exhausted =
        voiced.workload().exhausted().stream()
            .map(effort -> span(effort.sentence()).put("rule", effort.rule()));
    Stream<ObjectNode> tooLong =
        voiced.workload().tooLong().stream().map(sentence -> span(sentence).putNull("rule"));
    Stream<ObjectNode> crowded =
        voiced.workload().crowded().stream().map(find -> span(find).put("rule", "bearing"));
    return Stream.of(exhausted, tooLong, crowded).flatMap(nodes -> nodes).toList();
  }

  /** What is not the article's prose and why: beside its text, which has no place, and in it. */
  private List<ObjectNode> leftOut() {
    Stream<ObjectNode> beside = article.leftOut().stream().map(ArticleLine::beside);
    Stream<ObjectNode> inside =
        voiced.text().leftOut().stream()
            .map(out -> span(out.span()).put("kind", out.kind()).put("because", out.because()));
    return Stream.concat(beside, inside).toList();
  }

  private static ObjectNode beside(LeftOut out) {
    return Json.object().put("exact", out.text()).put("kind", "page").put("because", out.reason());
  }

  private ObjectNode header() {
    Metadata known = article.metadata();
    Optional<String> title = Optional.of(voiced.text().title()).filter(t -> !t.isEmpty());
    ObjectNode node = Json.object();
    node.put("id", article.id()).put("path", article.path()).put("sha256", article.sha256());
    node.put("language", voiced.text().language().code());
    node.set("title", Json.textOrNull(title));
    node.set("published", Json.textOrNull(known.published()));
    known.updated().ifPresent(day -> node.put("updated", day.toString()));
    known.dating().ifPresent(dating -> node.set("dated", dated(dating)));
    node.set("outlet", Json.textOrNull(known.outlet()));
    node.set("agency", Json.textOrNull(known.agency()));
    node.set("url", Json.textOrNull(known.url()));
    if (!article.verbatim() || !article.path().endsWith(".txt")) {
      node.put("text", article.text());
    }
    return node;
  }

  private ObjectNode assertion(VoicedAssertion voicedAssertion) {
    Assertion found = voicedAssertion.finding();
    ObjectNode node = Json.object().put("id", found.id());
    node.set("content", spans(found.content()));
    node.set("cue", Json.orNull(found.cue().map(this::span)));
    node.set("source", Json.orNull(found.source().map(this::span)));
    voice(node, voicedAssertion.voice());
    node.put("mode", Fields.name(found.mode())).put("act", Fields.name(found.act()));
    node.put("status", Fields.name(found.status()));
    node.put("certainty", Fields.name(found.certainty()));
    node.put("polarity", found.positive() ? "+" : "-");
    node.set("hedges", spans(found.hedges()));
    node.set("via", Json.nodes(voicedAssertion.via().stream().map(this::relay).toList()));
    node.set("rules", Json.strings(found.rules()));
    List<NamedTime> when = voiced.text().times(found.content());
    if (!when.isEmpty()) {
      node.set("when", Json.nodes(when.stream().map(this::time).toList()));
    }
    return node;
  }

  /** The days that words of the article name. */
  private ObjectNode time(NamedTime time) {
    ObjectNode node = span(time.span());
    days(node, time.interval(), time.basis());
    return node;
  }

  /** How the article's own day is known. */
  private static ObjectNode dated(Dating dating) {
    ObjectNode node = Json.object().put("exact", dating.words());
    days(node, dating.interval(), dating.basis());
    return node;
  }

  private static void days(ObjectNode node, Interval interval, Basis basis) {
    node.put("from", interval.from().toString()).put("to", interval.to().toString());
    node.put("precision", Fields.name(interval.precision())).put("basis", Fields.name(basis));
  }

  private void voice(ObjectNode node, Voice voice) {
    node.set("party", parties(voice));
    node.put("role", Fields.name(voice.role()));
    node.set("entity", Json.textOrNull(voice.entity()));
  }

  private ObjectNode relay(Relay relay) {
    ObjectNode node = Json.object();
    node.set("source", span(relay.source()));
    voice(node, relay.voice());
    node.set("cue", span(relay.cue()));
    return node;
  }

  private ObjectNode denial(VoicedDenial voicedDenial) {
    Denial found = voicedDenial.finding();
    ObjectNode node = Json.object().put("id", found.id());
    node.set("cue", span(found.cue()));
    node.set("by", parties(voicedDenial.by()));
    node.put("kind", Fields.name(found.kind()));
    node.set("targets", Json.strings(voicedDenial.denied()));
    node.set("because", because(voicedDenial.targets()));
    node.set("rules", Json.strings(found.rules()));
    return node;
  }

  private ObjectNode evidence(VoicedEvidence voicedEvidence) {
    Evidence found = voicedEvidence.finding();
    ObjectNode node = Json.object().put("id", found.id());
    node.set("span", span(found.span()));
    node.put("kind", Fields.name(found.kind()));
    node.set("by", voicedEvidence.by().map(ArticleLine::parties).orElse(Json.strings(List.of())));
    node.put("inspectable", found.inspectable());
    node.set("supports", Json.strings(voicedEvidence.supported()));
    node.set("because", because(voicedEvidence.supports()));
    node.set("rules", Json.strings(found.rules()));
    return node;
  }

  /** Why each of these is what is meant, in their order. */
  private static ArrayNode because(List<Bearing> bearings) {
    return Json.nodes(
        bearings.stream()
            .map(
                bearing ->
                    Json.object()
                        .put("assertion", bearing.assertion())
                        .put("rule", bearing.firing().rule())
                        .put("because", bearing.firing().because()))
            .toList());
  }

  private ObjectNode context(Context found) {
    ObjectNode node = Json.object().put("id", found.id());
    node.set("span", span(found.span()));
    node.put("kind", Fields.name(found.kind()));
    node.set("about", Json.strings(found.about()));
    node.set("rules", Json.strings(found.rules()));
    return node;
  }

  private static ArrayNode parties(Voice voice) {
    return Json.strings(voice.parties().stream().map(party -> party.code()).toList());
  }

  private JsonNode spans(List<Span> spans) {
    return Json.nodes(spans.stream().map(this::span).toList());
  }

  private ObjectNode span(Span span) {
    return Json.object()
        .put("start", codePoints.before(span.start()))
        .put("end", codePoints.before(span.end()))
        .put("exact", article.exact(span));
  }
}
