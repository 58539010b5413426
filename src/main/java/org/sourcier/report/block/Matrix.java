package org.sourcier.report.block;

import java.util.List;

/**
 * Claims against parties: who asserts, who denies, who is silent, who offers evidence.
 *
 * @param corner the name of the first column
 * @param parties the names of the other columns
 * @param rows each with a mark for every party
 * @param signs a mark of each kind used, its description being the wording of the key
 */
public record Matrix(
    Legend legend, String corner, List<String> parties, List<Row> rows, List<Mark> signs)
    implements Figure {

  public Matrix {
    parties = List.copyOf(parties);
    rows = List.copyOf(rows);
    signs = List.copyOf(signs);
    for (Row row : rows) {
      if (row.marks().size() != parties.size()) {
        throw new IllegalArgumentException("a row needs a mark for each party");
      }
    }
  }

  /** What a party does with a claim. */
  public enum Stance {
    ASSERTS,
    DENIES,
    /** Asserts it in one place and denies it in another. */
    BOTH,
    SILENT
  }

  /**
   * What one party does with one claim.
   *
   * @param evidence whether it offers something besides its word
   * @param description the same in words, never empty
   */
  public record Mark(Stance stance, boolean evidence, String description) {
    public Mark {
      if (description.isBlank()) {
        throw new IllegalArgumentException("a mark needs a description");
      }
    }
  }

  /** One claim. */
  public record Row(List<Inline> claim, List<Mark> marks) {
    public Row {
      claim = List.copyOf(claim);
      marks = List.copyOf(marks);
    }
  }

  @Override
  public <R> R draw(Artist<R> artist) {
    return artist.matrix(this);
  }
}
