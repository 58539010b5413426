package org.sourcier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Heading;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Items;
import org.sourcier.report.block.Link;
import org.sourcier.report.wording.Wording;
import org.sourcier.review.Change;
import org.sourcier.yaml.Fields;

/** What a person changed in this report, and corrections that found no claim; else nothing. */
final class ReviewChanges {
  private static final int LONGEST_CLAIM = 100;

  private final Desk desk;
  private final Wording words;

  ReviewChanges(Desk desk) {
    this.desk = desk;
    this.words = desk.words();
  }

  List<Block> blocks() {
    List<List<Inline>> items = new ArrayList<>();
    desk.analysis().reviewed().changes().forEach(change -> items.add(item(change)));
    desk.analysis().reviewed().lost().forEach(lost -> items.add(lost(lost.message())));
    return items.isEmpty()
        ? List.of()
        : List.of(
            Heading.of(1, words.say("review.title"), "review"),
            new Items(Items.Order.BULLETED, items));
  }

  private List<Inline> item(Change change) {
    Map<String, String> facts =
        Map.of(
            "from", change.from(),
            "to", change.to(),
            "by", change.signature().by(),
            "date", change.signature().date(),
            "because", change.signature().because());
    String kind = "review." + Fields.name(change.kind());
    String reason = change.signature().because().isEmpty() ? "review.signed" : "review.explained";
    List<Inline> item = new ArrayList<>();
    if (change.claim().isEmpty()) {
      String claim = Shorten.to(change.words(), LONGEST_CLAIM, words.say("cut"));
      item.add(Inline.text(words.say("quote", Map.of("words", claim))));
    } else {
      String id = change.claim();
      item.add(Link.to(id, id, words.say("claims.link", Map.of("id", id))));
    }
    item.add(Inline.text(words.say(kind, facts) + words.say(reason, facts)));
    return item;
  }

  private List<Inline> lost(String message) {
    return List.of(Inline.text(words.say("review.lost", Map.of("message", message))));
  }
}
