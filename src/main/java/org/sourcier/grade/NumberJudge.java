package org.sourcier.grade;

import org.sourcier.rule.Decision;
import org.sourcier.rule.table.Outcome;
import org.sourcier.rule.table.Table;
import org.sourcier.text.Language;

/** Decides a number by the gates of {@code grades/number.yaml}, from the facts alone. */
public final class NumberJudge {
  private final Table table;
  private final Language language;

  /**
   * @param rules hold the table of gates
   */
  public NumberJudge(GradeRules rules) {
    this.table = rules.number();
    this.language = rules.language();
  }

  /** The number with the gate and the reason; the same facts always give the same. */
  public Decision<Number> judge(Facts facts) {
    Outcome outcome = table.decide(NumberSheet.of(facts), language);
    int value = Integer.parseInt(outcome.value("number"));
    int gate = Integer.parseInt(outcome.value("gate"));
    return new Decision<>(new Number(value, gate), outcome.firing());
  }
}
