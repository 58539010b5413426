package org.sourcier.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;
import org.sourcier.claim.Ref;
import org.sourcier.grade.GradedClaim;
import org.sourcier.party.VoicedArticle;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.EndNotes;
import org.sourcier.report.block.EndNotes.Note;
import org.sourcier.report.block.Heading;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Link;
import org.sourcier.report.block.Run;
import org.sourcier.report.block.Style;
import org.sourcier.report.block.Target;
import org.sourcier.report.wording.Days;
import org.sourcier.report.wording.Wording;
import org.sourcier.time.Basis;
import org.sourcier.time.Dating;

/** The end notes: one for each article, with all that identifies it. */
final class Notes {
  private static final int MOST_BACK_LINKS = 12;

  private final Desk desk;
  private final Wording words;
  private final Map<String, List<String>> claims;

  Notes(Desk desk) {
    this.desk = desk;
    this.claims = byArticle(desk.analysis().claims());
    this.words = desk.words();
  }

  /** The anchor of an article's note. */
  static String anchor(int number) {
    return "note-" + number;
  }

  List<Block> blocks() {
    List<Note> notes = new ArrayList<>();
    for (VoicedArticle article : desk.analysis().articles()) {
      int number = notes.size() + 1;
      notes.add(new Note(number, anchor(number), text(article), back(article)));
    }
    Heading heading = Heading.of(1, words.say("notes.title"), "notes");
    return notes.isEmpty() ? List.of() : List.of(heading, new EndNotes(notes));
  }

  private List<Inline> text(VoicedArticle voiced) {
    Article article = voiced.text().article();
    Metadata known = article.metadata();
    List<String> facts = new ArrayList<>();
    facts.add(known.outlet().orElseGet(() -> words.say("notes.no-outlet")));
    known.agency().ifPresent(a -> facts.add(words.say("notes.agency", Map.of("agency", a))));
    facts.add(day(known));
    List<Inline> text = new ArrayList<>();
    text.add(title(voiced));
    text.add(Inline.text(words.say("notes.facts", Map.of("facts", String.join(", ", facts)))));
    known.url().ifPresent(url -> text.addAll(web(url)));
    Map<String, String> file = Map.of("path", article.path(), "sha256", article.sha256());
    text.add(Run.of(words.say("notes.file", file), Style.SMALL));
    if (!back(voiced).isEmpty()) {
      text.add(Run.of(words.say("notes.claims"), Style.SMALL));
    }
    return text;
  }

  /** The day, and how it is known where the text does not say it in full. */
  private String day(Metadata known) {
    Optional<Dating> inferred = known.dating().filter(d -> d.basis() == Basis.INFERRED);
    if (known.published().isPresent()) {
      String day = words.date(known.published().get());
      return inferred
          .map(d -> words.say("notes.inferred", Map.of("day", day, "words", d.words())))
          .orElse(day);
    }
    return known.dating().map(this::within).orElseGet(() -> words.say("notes.no-date"));
  }

  private String within(Dating dating) {
    String days = new Days(words).say(dating.interval());
    return words.say("notes.within", Map.of("days", days, "words", dating.words()));
  }

  private Inline title(VoicedArticle voiced) {
    ArticleTitle title = ArticleTitle.of(voiced, words);
    String language = voiced.text().language().code();
    Style style = title.given() ? Style.STRONG : Style.EMPHASIS;
    return new Run(title.words(), style, Optional.of(language));
  }

  private List<Inline> web(String url) {
    List<Run> shown = List.of(Run.of(url, Style.PLAIN));
    return List.of(new Link(shown, new Target.Web(url), words.say("notes.web")), Inline.text(" "));
  }

  private List<Link> back(VoicedArticle voiced) {
    return claims.getOrDefault(voiced.text().article().id(), List.of()).stream()
        .limit(MOST_BACK_LINKS)
        .map(c -> Link.to(c, c, words.say("notes.back", Map.of("id", c))))
        .toList();
  }

  /** By article the claims to which it contributes, in their order. */
  private static Map<String, List<String>> byArticle(List<GradedClaim> claims) {
    Map<String, List<String>> byArticle = new HashMap<>();
    for (GradedClaim graded : claims) {
      graded.claim().assertions().stream()
          .map(Ref::article)
          .distinct()
          .forEach(
              article ->
                  byArticle
                      .computeIfAbsent(article, a -> new ArrayList<>())
                      .add(graded.claim().id()));
    }
    return byArticle;
  }
}
