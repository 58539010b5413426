package org.sourcier.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Fields.Field;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.TitlePage;
import org.sourcier.report.wording.Publication;
import org.sourcier.time.Interval;

/** The head of the report: what it is, from what it was made, and what it promises. */
final class Front {
  private static final int HASH_SHOWN = 16;

  private final Desk desk;
  private final Optional<LocalDate> date;

  Front(Desk desk, Optional<LocalDate> date) {
    this.desk = desk;
    this.date = date;
  }

  List<Block> blocks() {
    return List.of(
        new TitlePage(
            desk.words().say("title.kicker"),
            desk.analysis().set().title(),
            desk.words().say("title.subtitle"),
            facts(),
            List.of(Inline.text(desk.words().say("title.pledge")))));
  }

  private List<Field> facts() {
    List<Field> facts = new ArrayList<>();
    add(facts, "title.articles", articles());
    add(facts, "title.published", published());
    desk.analysis().set().cutoff().ifPresent(d -> add(facts, "title.cutoff", day(d)));
    date.ifPresent(d -> add(facts, "title.date", day(d)));
    Map<String, String> version = Map.of("version", desk.analysis().version());
    add(facts, "title.version", desk.words().say("title.version-value", version));
    Map<String, String> hash = Map.of("hash", desk.analysis().rules().substring(0, HASH_SHOWN));
    add(facts, "title.rules", desk.words().say("title.rules-value", hash));
    return facts;
  }

  private void add(List<Field> facts, String key, String value) {
    facts.add(Field.of(desk.words().say(key), Inline.text(value)));
  }

  /** "4 articles en français", or "4 articles (3 en français et 1 en anglais)". */
  String articles() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    desk.analysis()
        .articles()
        .forEach(a -> counts.merge(a.text().language().code(), 1, Integer::sum));
    String all = desk.words().count("noun.article", desk.analysis().articles().size());
    if (counts.size() < 2) {
      return counts.keySet().stream()
          .findFirst()
          .map(one -> desk.words().count("language.all-" + one, counts.getOrDefault(one, 0)))
          .orElse(all);
    }
    List<String> each =
        counts.entrySet().stream()
            .map(e -> desk.words().count("language." + e.getKey(), e.getValue()))
            .toList();
    return desk.words()
        .say("language.several", Map.of("articles", all, "languages", desk.words().list(each)));
  }

  /** When the articles appeared, in a sentence that says how many of them are dated. */
  String dated() {
    List<Interval> days = days();
    if (days.isEmpty()) {
      return desk.words().say("summary.undated");
    }
    boolean all = days.size() == desk.analysis().articles().size();
    String span = new Publication(desk.words()).span(days);
    return desk.words()
        .count(all ? "summary.dated" : "summary.dated-some", days.size(), Map.of("span", span));
  }

  /** From when to when the articles appeared, as far as that is known. */
  String published() {
    List<Interval> days = days();
    int undated = desk.analysis().articles().size() - days.size();
    return days.isEmpty()
        ? desk.words().say("title.published-unknown")
        : new Publication(desk.words()).say(days, undated);
  }

  private List<Interval> days() {
    return desk.analysis().articles().stream()
        .flatMap(a -> a.text().article().metadata().written().stream())
        .toList();
  }

  private String day(LocalDate date) {
    return desk.words().date(date);
  }
}
