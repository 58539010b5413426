package org.sourcier.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sourcier.grade.GradedClaim;
import org.sourcier.party.VoicedArticle;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Figure.Legend;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Style;
import org.sourcier.report.block.Timeline;
import org.sourcier.report.block.Timeline.Entry;
import org.sourcier.report.wording.Days;
import org.sourcier.report.wording.Wording;
import org.sourcier.text.NamedTime;
import org.sourcier.time.Interval;
import org.sourcier.time.Precision;

/**
 * What the claims say happened when, over the days on which the articles appeared, where at least
 * two dates are known.
 */
final class TimelineFigure {
  private static final int MOST_EVENTS = 12;
  private static final int LONGEST = 70;

  private final Desk desk;
  private final Wording words;
  private final List<GradedClaim> claims;

  /**
   * @param claims whose events are shown, as far as they name a time
   */
  TimelineFigure(Desk desk, List<GradedClaim> claims) {
    this.desk = desk;
    this.words = desk.words();
    this.claims = claims;
  }

  List<Block> blocks() {
    List<Entry> events = sorted(claims.stream().flatMap(this::event).limit(MOST_EVENTS));
    List<Entry> articles = sorted(desk.analysis().articles().stream().flatMap(this::article));
    if (events.size() + articles.size() < 2) {
      return List.of();
    }
    List<String> lanes = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    lane("timeline.events", events, lanes, entries);
    lane("timeline.published", articles, lanes, entries);
    return List.of(new Timeline(legend(events, articles), lanes, entries));
  }

  /** A lane of its own for what there is of a kind. */
  private void lane(String name, List<Entry> of, List<String> lanes, List<Entry> entries) {
    of.forEach(e -> entries.add(new Entry(e.date(), lanes.size(), e.when(), e.text())));
    if (!of.isEmpty()) {
      lanes.add(words.say(name));
    }
  }

  private static List<Entry> sorted(Stream<Entry> entries) {
    return entries.sorted(Comparator.comparing(Entry::date)).toList();
  }

  /** The first time that an assertion of the claim names, if it is a month or less. */
  private Stream<Entry> event(GradedClaim graded) {
    return desk.refs().assertions(graded.claim().assertions()).stream()
        .flatMap(a -> a.article().text().times(a.finding().finding().content()).stream())
        .map(NamedTime::interval)
        .filter(interval -> interval.precision().compareTo(Precision.MONTH) <= 0)
        .limit(1)
        .map(interval -> entry(interval, text(graded)));
  }

  private List<Inline> text(GradedClaim graded) {
    return List.of(
        desk.claim(graded), Inline.text(" "), desk.text(graded.claim(), LONGEST, Style.PLAIN));
  }

  private Stream<Entry> article(VoicedArticle article) {
    int number = desk.refs().number(article.text().article().id());
    String name =
        article
            .text()
            .article()
            .metadata()
            .outlet()
            .orElseGet(
                () ->
                    Shorten.to(ArticleTitle.of(article, words).words(), LONGEST, words.say("cut")));
    String text = words.say("timeline.article", Map.of("n", words.number(number), "name", name));
    return article.text().article().metadata().written().stream()
        .map(interval -> entry(interval, List.of(Inline.text(text))));
  }

  private Entry entry(Interval interval, List<Inline> text) {
    return new Entry(interval.from(), 0, new Days(words).say(interval), text);
  }

  private Legend legend(List<Entry> events, List<Entry> articles) {
    String alternative =
        words.say("timeline.alternative", Map.of("events", list(events), "rows", list(articles)));
    return new Legend("timeline", words.say("timeline.caption"), alternative);
  }

  private String list(List<Entry> entries) {
    String dates = String.join(", ", entries.stream().map(Entry::when).distinct().toList());
    return Optional.of(dates).filter(d -> !d.isEmpty()).orElse(words.say("timeline.none"));
  }
}
