package org.sourcier.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sourcier.claim.Claim;
import org.sourcier.grade.GradedClaim;
import org.sourcier.party.Party;
import org.sourcier.report.block.Matrix.Mark;
import org.sourcier.report.block.Matrix.Stance;
import org.sourcier.report.sheet.Sheet;
import org.sourcier.report.wording.Wording;
import org.sourcier.yaml.Fields;

/** The claims as a table: a row each, with a column for what each party does with it. */
public final class ClaimSheet {
  private final Desk desk;
  private final Wording words;
  private final List<Party> parties;

  /**
   * @param words in the language of the report
   */
  public ClaimSheet(Analysis analysis, Wording words) {
    this.desk = Desk.of(analysis, words);
    this.words = words;
    Set<Party> concerned = new TreeSet<>();
    analysis.claims().forEach(c -> concerned.addAll(Stances.of(desk, c.claim()).concerned()));
    this.parties = List.copyOf(concerned);
  }

  /** The table, in the order of the claims. */
  public Sheet sheet() {
    List<String> header = new ArrayList<>(words.items("sheet.claims"));
    parties.forEach(party -> header.add(words.opening(desk.names().party(party))));
    return new Sheet(header, desk.analysis().claims().stream().map(this::row).toList());
  }

  private List<String> row(GradedClaim graded) {
    Claim claim = graded.claim();
    List<String> row = new ArrayList<>();
    row.add(claim.id());
    row.add(claim.text());
    row.add(claim.language().code());
    row.add(words.list(desk.asserters(claim)));
    row.add(words.list(desk.deniers(claim)));
    row.add(graded.letter().value().name());
    row.add(Integer.toString(graded.number().value().value()));
    row.add(Integer.toString(graded.number().value().gate()));
    row.add(words.say(graded.facts().contested() ? "sheet.yes" : "sheet.no"));
    row.add(Integer.toString(claim.assertions().size()));
    row.add(Integer.toString(Desk.articles(claim)));
    row.add(Integer.toString(Desk.origins(claim)));
    row.add(Integer.toString(graded.facts().groups().size()));
    row.add(evidence(graded));
    row.add(desk.reason(graded.letter().firing()));
    row.add(desk.reason(graded.number().firing()));
    row.add(articles(claim));
    Stances stances = Stances.of(desk, claim);
    parties.forEach(party -> row.add(cell(stances.mark(party, words))));
    return row;
  }

  /** Silence is an empty cell, so that a filter shows those who take a stand. */
  private static String cell(Mark mark) {
    return mark.stance() == Stance.SILENT && !mark.evidence() ? "" : mark.description();
  }

  private String evidence(GradedClaim graded) {
    Set<String> kinds = new LinkedHashSet<>();
    graded
        .facts()
        .evidence()
        .forEach(e -> kinds.add(words.say("evidence." + Fields.name(e.kind()) + ".name")));
    return String.join(", ", kinds);
  }

  private String articles(Claim claim) {
    Set<String> numbers = new LinkedHashSet<>();
    claim.assertions().forEach(ref -> numbers.add("" + desk.refs().number(ref.article())));
    return String.join(", ", numbers);
  }
}
