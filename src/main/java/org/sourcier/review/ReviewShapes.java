package org.sourcier.review;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sourcier.grade.Letter;
import org.sourcier.party.PartyShapes;
import org.sourcier.yaml.Shape;

/** What a review file may hold. */
public final class ReviewShapes {
  private ReviewShapes() {}

  /** {@code review.yaml} of a set. */
  public static Shape review() {
    Shape yes = Shape.oneOf(List.of("yes", "no"));
    Map<String, Shape> entry = new TreeMap<>();
    entry.put("accept", yes);
    entry.put("drop", yes);
    entry.put("letter", Shape.oneOf(Arrays.stream(Letter.values()).map(Letter::name).toList()));
    entry.put("number", Shape.oneOf(List.of("1", "2", "3", "4", "5", "6")));
    entry.put("date", new Shape.Text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    Shape is = new Shape.ListOf(PartyShapes.party());
    entry.put("party", Shape.entries(ReviewReader.PARTY, Map.of("is", is), ReviewReader.PARTY));
    List<String> duties = List.of("claim", "assertions");
    return Shape.keys(
        ReviewReader.TOP,
        Map.of("reviews", Shape.entries(ReviewReader.ENTRY, entry, duties)),
        List.of());
  }
}
