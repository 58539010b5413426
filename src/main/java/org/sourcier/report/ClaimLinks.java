package org.sourcier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sourcier.grade.GradedClaim;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Style;

/** Links to claims in a sentence. */
final class ClaimLinks {
  private static final int FEW = 3;
  private static final int GLIMPSE = 100;

  private final Desk desk;

  ClaimLinks(Desk desk) {
    this.desk = desk;
  }

  /**
   * Links to claims, at most so many, as an enumeration; a few stand with their words, since a
   * number alone tells nothing.
   */
  List<Inline> of(List<GradedClaim> claims, int most) {
    return of(claims, most, List.of());
  }

  /**
   * The same.
   *
   * @param told the claims whose words the reader has just read
   */
  List<Inline> of(List<GradedClaim> claims, int most, List<GradedClaim> told) {
    if (claims.size() <= FEW) {
      return told(claims, desk.words().say("and"), claim -> "", told);
    }
    List<Inline> links = new ArrayList<>();
    int shown = claims.size() <= most + 1 ? claims.size() : most;
    for (int i = 0; i < shown; i++) {
      if (i > 0) {
        boolean last = i == claims.size() - 1;
        links.add(Inline.text(last ? desk.words().say("and") : ", "));
      }
      links.add(desk.claim(claims.get(i)));
    }
    if (claims.size() > shown) {
      links.add(Inline.text(desk.words().count("claims.more", claims.size() - shown)));
    }
    return links;
  }

  /**
   * The same; after the words of a claim stands what is said of it.
   *
   * @param more what is said of a claim, empty if nothing is
   */
  List<Inline> of(
      List<GradedClaim> claims,
      int most,
      Function<GradedClaim, String> more,
      List<GradedClaim> told) {
    return claims.size() <= FEW
        ? told(claims, desk.words().say("judgements.apart"), more, told)
        : of(claims, most);
  }

  /** The claims, if they are so few that each is told with its words. */
  static List<GradedClaim> few(List<GradedClaim> claims) {
    return claims.size() <= FEW ? claims : List.of();
  }

  private List<Inline> told(
      List<GradedClaim> claims,
      String last,
      Function<GradedClaim, String> more,
      List<GradedClaim> before) {
    List<Inline> told = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      if (i > 0) {
        boolean comma = i < claims.size() - 1 && last.equals(desk.words().say("and"));
        told.add(Inline.text(comma ? ", " : last));
      }
      GradedClaim claim = claims.get(i);
      told.add(desk.claim(claim));
      if (!before.contains(claim)) {
        told.add(Inline.text(" ("));
        told.add(desk.text(claim.claim(), GLIMPSE, Style.PLAIN));
        told.add(Inline.text(")"));
      }
      told.add(Inline.text(more.apply(claim)));
    }
    return told;
  }
}
