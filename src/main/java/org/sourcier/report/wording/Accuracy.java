package org.sourcier.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How well the product did on articles that were annotated by hand, as it was measured when the
 * version was made. Figures are texts, as they are to be printed.
 *
 * @param set what was measured on
 * @param articles how many of them
 * @param f1 of the assertions
 * @param party share of assertions led to the right party, where that was annotated
 */
public record Accuracy(String set, String articles, String f1, String party) {

  /** What was measured, as the file {@code accuracy.yaml} says in the wording's language. */
  public static List<Accuracy> measured(Wording wording) {
    Map<String, String> texts = new WordingFile("accuracy.yaml").texts();
    List<Accuracy> measured = new ArrayList<>();
    String point = wording.say("number.point");
    for (int i = 1; texts.containsKey("measured." + i + ".articles"); i++) {
      String row = "measured." + i + ".";
      measured.add(
          new Accuracy(
              texts.getOrDefault(row + "set." + wording.language().code(), ""),
              texts.getOrDefault(row + "articles", ""),
              texts.getOrDefault(row + "f1", "").replace(".", point),
              texts.getOrDefault(row + "party", "").replace(".", point)));
    }
    return measured;
  }
}
