package org.sourcier.report.block;

import java.util.List;

/**
 * By what a reader can choose among claims, in the words that the reader sees.
 *
 * @param parties that assert or deny it
 * @param statuses of its assertions
 * @param grade in short: "F3"; empty where nothing is to be chosen
 */
public record Facets(List<String> parties, List<String> statuses, String grade) {
  /** Of what is no claim. */
  public static final Facets NONE = new Facets(List.of(), List.of(), "");

  public Facets {
    parties = List.copyOf(parties);
    statuses = List.copyOf(statuses);
  }

  /** Whether there is nothing to choose by. */
  public boolean none() {
    return grade.isEmpty();
  }
}
