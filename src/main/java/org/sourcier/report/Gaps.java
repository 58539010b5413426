package org.sourcier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sourcier.article.Article;
import org.sourcier.article.ReadProblem;
import org.sourcier.article.Span;
import org.sourcier.finding.Workload;
import org.sourcier.grade.GradedClaim;
import org.sourcier.grade.Silence;
import org.sourcier.party.VoicedArticle;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Heading;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Items;
import org.sourcier.report.block.Paragraph;
import org.sourcier.report.wording.Wording;
import org.sourcier.text.LeftOut;

/** What could not be read, attributed or dated, and who is silent. */
final class Gaps {
  private static final int LISTED = 12;
  private static final int LONGEST_TITLE = 80;

  private final Desk desk;
  private final Wording words;

  Gaps(Desk desk) {
    this.desk = desk;
    this.words = desk.words();
  }

  List<Block> blocks() {
    List<List<Inline>> items = new ArrayList<>();
    List<ReadProblem> unread = desk.analysis().set().unread();
    new Unread(unread, words).sentences().forEach(sentence -> items.add(plain(sentence)));
    items.addAll(empty());
    desk.analysis().articles().forEach(article -> items.addAll(unfinished(article)));
    items.addAll(unattributed());
    desk.analysis().silences().forEach(silence -> items.add(silent(silence)));
    items.addAll(unknown("gaps.undated", a -> a.metadata().written().isEmpty()));
    items.addAll(unknown("gaps.no-outlet", a -> a.metadata().outlet().isEmpty()));
    items.addAll(leftOut());
    Heading heading = Heading.of(1, words.say("gaps.title"), "gaps");
    return items.isEmpty()
        ? List.of(heading, Paragraph.of(Inline.text(words.say("gaps.none"))))
        : List.of(heading, new Items(Items.Order.BULLETED, items));
  }

  private List<List<Inline>> empty() {
    List<List<Inline>> items = new ArrayList<>();
    int number = 0;
    for (VoicedArticle article : desk.analysis().articles()) {
      number++;
      if (article.assertions().isEmpty()) {
        Map<String, String> facts = Map.of("n", words.number(number), "title", title(article));
        items.add(plain(words.say("gaps.empty", facts)));
      }
    }
    return items;
  }

  /** Sentences on which the bounds on the work were met: what they say may be missing. */
  private List<List<Inline>> unfinished(VoicedArticle article) {
    Workload workload = article.workload();
    Stream<String> exhausted =
        workload.exhausted().stream()
            .map(effort -> unfinished("gaps.exhausted", article, effort.sentence(), effort.rule()));
    Stream<String> tooLong =
        workload.tooLong().stream().map(at -> unfinished("gaps.too-long", article, at, ""));
    Stream<String> crowded =
        workload.crowded().stream()
            .map(at -> unfinished("gaps.crowded", article, sentence(article, at), ""));
    return Stream.of(exhausted, tooLong, crowded).flatMap(lines -> lines).map(Gaps::plain).toList();
  }

  private static Span sentence(VoicedArticle article, Span find) {
    return article.text().sentences().get(article.text().sentence(find)).span();
  }

  private String unfinished(String key, VoicedArticle article, Span sentence, String rule) {
    String words = article.text().article().exact(sentence);
    Map<String, String> facts =
        Map.of(
            "title", title(article),
            "sentence", Shorten.to(words, LONGEST_TITLE, this.words.say("cut")),
            "rule", rule,
            "most", String.valueOf(Workload.MOST_WEIGHED));
    return this.words.say(key, facts);
  }

  private String title(VoicedArticle article) {
    String title = Shorten.to(article.text().title(), LONGEST_TITLE, words.say("cut"));
    return title.isEmpty() ? article.text().article().path() : title;
  }

  private List<List<Inline>> unattributed() {
    List<GradedClaim> claims =
        desk.analysis().claims().stream().filter(c -> Desk.origins(c.claim()) == 0).toList();
    if (claims.isEmpty()) {
      return List.of();
    }
    String sentence = words.count("gaps.unattributed", claims.size(), Map.of("which", Desk.HERE));
    return List.of(Desk.around(sentence, new ClaimLinks(desk).of(claims, LISTED)));
  }

  /** An accused who is not heard. */
  private List<Inline> silent(Silence silence) {
    List<GradedClaim> claims =
        desk.analysis().claims().stream()
            .filter(c -> silence.claims().contains(c.claim().id()))
            .toList();
    String who = words.opening(desk.names().party(silence.party()));
    String sentence = words.say("gaps.silence", Map.of("who", who, "which", Desk.HERE));
    return Desk.around(sentence, new ClaimLinks(desk).of(claims, LISTED));
  }

  private List<List<Inline>> unknown(String key, Predicate<Article> which) {
    int n =
        (int)
            desk.analysis().articles().stream().map(a -> a.text().article()).filter(which).count();
    return n == 0 ? List.of() : List.of(plain(words.count(key, n)));
  }

  private List<List<Inline>> leftOut() {
    Map<String, Integer> kinds = new TreeMap<>();
    for (VoicedArticle article : desk.analysis().articles()) {
      for (LeftOut out : article.text().leftOut()) {
        String known = words.has("left-out." + out.kind() + ".one") ? out.kind() : "other";
        kinds.merge(known, 1, Integer::sum);
      }
    }
    List<String> counted =
        kinds.entrySet().stream()
            .map(e -> words.count("left-out." + e.getKey(), e.getValue()))
            .toList();
    return counted.isEmpty()
        ? List.of()
        : List.of(plain(words.say("gaps.left-out", Map.of("kinds", words.list(counted)))));
  }

  private static List<Inline> plain(String sentence) {
    return List.of(Inline.text(sentence));
  }
}
