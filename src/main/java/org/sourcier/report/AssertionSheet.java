package org.sourcier.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;
import org.sourcier.article.Span;
import org.sourcier.claim.Ref;
import org.sourcier.finding.Assertion;
import org.sourcier.party.Party;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.report.sheet.Sheet;
import org.sourcier.report.wording.Wording;
import org.sourcier.yaml.Fields;

/** The assertions as a table: a row each, with its exact words and where they stand. */
public final class AssertionSheet {
  private final Desk desk;
  private final Wording words;
  private final Map<Ref, String> claims = new HashMap<>();

  /**
   * @param words in the language of the report
   */
  public AssertionSheet(Analysis analysis, Wording words) {
    this.desk = Desk.of(analysis, words);
    this.words = words;
    analysis
        .claims()
        .forEach(c -> c.claim().assertions().forEach(ref -> claims.put(ref, c.claim().id())));
  }

  /** The table, in the order of the set. */
  public Sheet sheet() {
    return new Sheet(
        words.items("sheet.assertions"), desk.refs().assertions().stream().map(this::row).toList());
  }

  private List<String> row(Cited<VoicedAssertion> cited) {
    Assertion found = cited.finding().finding();
    List<String> row = new ArrayList<>();
    row.add(cited.ref().toString());
    row.add(claims.getOrDefault(cited.ref(), ""));
    row.addAll(article(cited));
    row.add(desk.passage(cited).paragraph(found.extent().start()).map(p -> "" + p).orElse(""));
    row.add(found.source().map(cited::exact).orElse(""));
    row.add(desk.who(cited));
    row.add(String.join(" ", cited.finding().voice().parties().stream().map(Party::code).toList()));
    row.add(Fields.name(cited.finding().voice().role()));
    row.add(found.cue().map(cited::exact).orElse(""));
    row.add(pieces(cited, found.content()));
    row.add(words.say("sheet.mode." + Fields.name(found.mode())));
    row.add(words.say("status." + Fields.name(found.status())));
    row.add(words.say("certainty." + Fields.name(found.certainty())));
    row.add(words.say(found.positive() ? "sheet.yes" : "sheet.no"));
    row.add(pieces(cited, found.hedges()));
    row.add(
        String.join(
            words.say("card.chain-step"),
            cited.finding().via().stream().map(relay -> desk.relay(cited, relay)).toList()));
    row.add(String.join(" ", found.rules()));
    return row;
  }

  private List<String> article(Cited<?> cited) {
    Article article = cited.article().text().article();
    Metadata known = article.metadata();
    return List.of(
        Integer.toString(desk.refs().number(cited)),
        cited.article().text().title(),
        known.outlet().orElse(""),
        known.published().map(LocalDate::toString).orElse(""),
        known.url().orElse(""));
  }

  private static String pieces(Cited<?> cited, List<Span> spans) {
    return String.join(" … ", spans.stream().map(cited::exact).toList());
  }
}
