package org.sourcier.report.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sourcier.article.ArticleSet;
import org.sourcier.article.ReadProblem;
import org.sourcier.claim.Claim;
import org.sourcier.claim.Group;
import org.sourcier.claim.TextCopy;
import org.sourcier.grade.Confidence;
import org.sourcier.grade.Engagement;
import org.sourcier.grade.GradedClaim;
import org.sourcier.grade.Silence;
import org.sourcier.party.VoicedArticle;
import org.sourcier.report.Analysis;
import org.sourcier.report.Counts;
import org.sourcier.report.json.Json;
import org.sourcier.rule.Decision;
import org.sourcier.text.Language;
import org.sourcier.yaml.Fields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what was found as JSON; offsets count code points. */
public final class Ledger {
  private Ledger() {}

  /** One article on one line, without a line end: a line of {@code analyze}. */
  public static String line(VoicedArticle article) {
    return Json.line(new ArticleLine(article).node());
  }

  /**
   * The ledger of a report, with a line end at its end.
   *
   * @param language in which the report is written
   * @param date that the report bears, the only one in the ledger that is not the articles' own
   */
  public static String of(Analysis analysis, Language language, Optional<LocalDate> date) {
    ObjectNode node = Json.object().put("sourcier", analysis.version());
    node.put("rules", analysis.rules());
    node.set("date", Json.textOrNull(date));
    node.set("set", set(analysis.set(), language));
    List<ReadProblem> unread = analysis.set().unread();
    node.set("unread", Json.nodes(unread.stream().map(Ledger::problem).toList()));
    ArrayNode articles =
        Json.nodes(analysis.articles().stream().map(a -> new ArticleLine(a).node()).toList());
    node.set("articles", articles);
    node.set(
        "claims", Json.nodes(analysis.claims().stream().map(c -> claim(c, analysis)).toList()));
    node.set("copies", Json.nodes(analysis.copies().stream().map(Ledger::copy).toList()));
    node.set("silences", Json.nodes(analysis.silences().stream().map(Ledger::silence).toList()));
    node.set("review", ReviewNode.of(analysis.reviewed()));
    node.set("summary", summary(Counts.of(analysis), analysis.confidence()));
    return Json.pages(node) + "\n";
  }

  private static ObjectNode set(ArticleSet set, Language language) {
    ObjectNode node = Json.object().put("title", set.title());
    node.set("cutoff", Json.textOrNull(set.cutoff()));
    node.put("language", language.code());
    node.set("marking", Json.textOrNull(set.marking()));
    return node;
  }

  private static ObjectNode problem(ReadProblem problem) {
    return Json.object().put("path", problem.path()).put("message", problem.message());
  }

  private static JsonNode claim(GradedClaim graded, Analysis analysis) {
    Claim claim = graded.claim();
    List<String> originators =
        claim.groups().stream().filter(Group::identifiable).map(Group::name).distinct().toList();
    List<Engagement> engaged =
        analysis.engagements().stream().filter(e -> e.claim().equals(claim.id())).toList();
    return new ClaimNode(graded, originators, engaged).node();
  }

  private static ObjectNode copy(TextCopy copy) {
    return Json.object()
        .put("original", copy.original())
        .put("copy", copy.copy())
        .put("words", copy.sharedWords())
        .put("because", copy.firing().because());
  }

  private static ObjectNode silence(Silence silence) {
    ObjectNode node = Json.object().put("party", silence.party().code());
    node.set("claims", Json.strings(silence.claims()));
    return node;
  }

  private static ObjectNode summary(Counts counts, Decision<Confidence> confidence) {
    ObjectNode node = Json.object();
    node.set(
        "confidence",
        Json.object()
            .put("value", Fields.name(confidence.value()))
            .put("because", confidence.firing().because()));
    return node.put("assertions", counts.assertions())
        .put("articles", counts.articles())
        .put("originators", counts.originators())
        .put("groups", counts.groups())
        .put("contested", counts.contested())
        .put("unattributed", counts.unattributed());
  }
}
