package org.sourcier.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sourcier.claim.Claim;
import org.sourcier.grade.GradedClaim;
import org.sourcier.party.Party;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Figure.Legend;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Matrix;
import org.sourcier.report.block.Matrix.Mark;
import org.sourcier.report.block.Style;
import org.sourcier.report.wording.Wording;

/** The main claims against the parties: who asserts, who denies, who is silent. */
final class MatrixFigure {
  private static final int MOST_PARTIES = 9;
  private static final int LONGEST_CLAIM = 64;

  private final Desk desk;
  private final Wording words;
  private final List<GradedClaim> claims;

  MatrixFigure(Desk desk, List<GradedClaim> claims) {
    this.desk = desk;
    this.words = desk.words();
    this.claims = claims;
  }

  List<Block> blocks() {
    List<Party> parties = parties();
    if (parties.isEmpty()) {
      return List.of();
    }
    List<Matrix.Row> rows = claims.stream().map(claim -> row(claim, parties)).toList();
    List<String> headers = parties.stream().map(p -> words.opening(desk.names().party(p))).toList();
    return List.of(new Matrix(legend(), words.say("matrix.corner"), headers, rows, signs(rows)));
  }

  /** Those that take a stand on a main claim, the most vocal first. */
  private List<Party> parties() {
    Map<Party, Integer> stands = new TreeMap<>();
    for (GradedClaim claim : claims) {
      Stances.of(desk, claim.claim()).concerned().forEach(p -> stands.merge(p, 1, Integer::sum));
    }
    return stands.entrySet().stream()
        .sorted(Map.Entry.<Party, Integer>comparingByValue().reversed())
        .limit(MOST_PARTIES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Matrix.Row row(GradedClaim graded, List<Party> parties) {
    Claim claim = graded.claim();
    Stances stances = Stances.of(desk, claim);
    List<Mark> marks = parties.stream().map(p -> stances.mark(p, words)).toList();
    return new Matrix.Row(
        List.of(desk.claim(graded), Inline.text(" "), desk.text(claim, LONGEST_CLAIM, Style.PLAIN)),
        marks);
  }

  /** One mark of each kind that is used, worded for the key. */
  private List<Mark> signs(List<Matrix.Row> rows) {
    Map<String, Mark> signs = new LinkedHashMap<>();
    rows.forEach(row -> row.marks().forEach(mark -> signs.putIfAbsent(mark.description(), mark)));
    List<Mark> sorted = new ArrayList<>(signs.values());
    sorted.sort(java.util.Comparator.comparing(Mark::stance).thenComparing(Mark::evidence));
    return sorted;
  }

  private Legend legend() {
    List<String> rows = claims.stream().map(c -> row(c.claim())).toList();
    String alternative = words.say("matrix.alternative", Map.of("rows", String.join(" ", rows)));
    return new Legend("matrix", words.say("matrix.caption"), alternative);
  }

  private String row(Claim claim) {
    List<String> asserts = desk.asserters(claim);
    List<String> denies = desk.deniers(claim);
    Map<String, String> facts =
        Map.of(
            "id", claim.id(),
            "asserts", asserts.isEmpty() ? words.say("matrix.nobody") : words.list(asserts),
            "denies", words.list(denies));
    return words.say(denies.isEmpty() ? "matrix.row" : "matrix.row-denied", facts);
  }
}
