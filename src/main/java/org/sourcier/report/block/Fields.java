package org.sourcier.report.block;

import java.util.List;

/** Labels and values, one pair a row. */
public record Fields(List<Field> fields) implements Block {

  public Fields {
    fields = List.copyOf(fields);
  }

  /**
   * A label and its value.
   *
   * @param label short; empty to continue the row before
   */
  public record Field(String label, List<Inline> value) {
    public Field {
      value = List.copyOf(value);
    }

    /** A label and its value. */
    public static Field of(String label, Inline... value) {
      return new Field(label, List.of(value));
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.fields(this);
  }
}
