package org.sourcier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sourcier.article.Article;
import org.sourcier.party.VoicedArticle;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Figure.Legend;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Timeline;
import org.sourcier.report.block.Timeline.Entry;
import org.sourcier.report.wording.Wording;

/** When the articles appeared, where at least two dates are known. */
final class TimelineFigure {
  private static final int LONGEST_TITLE = 60;

  private final Desk desk;
  private final Wording words;

  TimelineFigure(Desk desk) {
    this.desk = desk;
    this.words = desk.words();
  }

  List<Block> blocks() {
    List<Entry> entries = new ArrayList<>();
    int number = 0;
    for (VoicedArticle article : desk.analysis().articles()) {
      int n = ++number;
      Article known = article.text().article();
      known.metadata().published().ifPresent(day -> entries.add(entry(day, n, article)));
    }
    entries.sort(java.util.Comparator.comparing(Entry::date));
    return entries.size() < 2
        ? List.of()
        : List.of(new Timeline(legend(entries), List.of(words.say("timeline.published")), entries));
  }

  private Entry entry(java.time.LocalDate day, int number, VoicedArticle article) {
    String name = article.text().article().metadata().outlet().orElseGet(() -> title(article));
    String text = words.say("timeline.article", Map.of("n", words.number(number), "name", name));
    return new Entry(day, 0, words.date(day), List.of(Inline.text(text)));
  }

  private String title(VoicedArticle article) {
    return Shorten.to(article.text().title(), LONGEST_TITLE, words.say("cut"));
  }

  private Legend legend(List<Entry> entries) {
    List<String> rows = entries.stream().map(Entry::when).toList();
    String alternative = words.say("timeline.alternative", Map.of("rows", String.join(", ", rows)));
    return new Legend("timeline", words.say("timeline.caption"), alternative);
  }
}
