package org.sourcier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sourcier.claim.Fulfilment;
import org.sourcier.claim.Tension;
import org.sourcier.grade.Engagement;
import org.sourcier.grade.GradedClaim;
import org.sourcier.report.block.Fields.Field;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Link;
import org.sourcier.report.wording.Wording;
import org.sourcier.rule.Firing;

/** Both grades of a claim with their reasons, and what would change them. */
final class CardGrades {
  private static final int MOST_CHANGES = 3;

  private final Desk desk;
  private final Wording words;
  private final GradedClaim graded;

  CardGrades(Desk desk, GradedClaim graded) {
    this.desk = desk;
    this.words = desk.words();
    this.graded = graded;
  }

  List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    others("card.tension", graded.claim().tensions(), Tension::claim, Tension::firing)
        .ifPresent(fields::add);
    others("card.fulfilled", graded.claim().fulfilments(), Fulfilment::claim, Fulfilment::firing)
        .ifPresent(fields::add);
    engagements().ifPresent(fields::add);
    fields.add(letter());
    fields.add(number());
    if (!graded.changes().isEmpty()) {
      fields.add(Field.of(words.say("card.changes"), Inline.text(changes())));
    }
    return fields;
  }

  /** What the claim would engage if it were true: the first regime, then what others add to it. */
  private Optional<Field> engagements() {
    List<Engagement> engaged =
        desk.analysis().engagements().stream()
            .filter(engagement -> engagement.claim().equals(graded.claim().id()))
            .toList();
    return engaged.stream()
        .findFirst()
        .map(first -> words.opening(words.printed(first.firing().because())))
        .map(first -> first + further(engaged) + ".")
        .map(all -> Field.of(words.say("card.engages"), Inline.text(all)));
  }

  private String further(List<Engagement> engaged) {
    String end = words.say("card.change-end");
    return engaged.stream()
        .skip(1)
        .flatMap(engagement -> engagement.measures().stream())
        .distinct()
        .filter(measure -> !engaged.get(0).measures().contains(measure))
        .map(measure -> end + measure)
        .collect(Collectors.joining());
  }

  private Field letter() {
    String value = graded.letter().value().name();
    String label = words.say("letter." + value);
    return grade("card.letter", value, label, desk.reason(graded.letter().firing()));
  }

  private Field number() {
    String value = Integer.toString(graded.number().value().value());
    String label = words.say("number-label." + value);
    return grade("card.number", value, label, desk.reason(graded.number().firing()));
  }

  private Field grade(String key, String value, String label, String because) {
    return Field.of(
        words.say(key),
        Inline.strong(value),
        Inline.text(words.say("card.grade-because", Map.of("label", label, "because", because))));
  }

  private String changes() {
    return graded.changes().stream()
        .limit(MOST_CHANGES)
        .map(change -> desk.reason(change.firing()))
        .collect(Collectors.joining(words.say("card.change-end")));
  }

  /** Links to other claims, each with why it is named here. */
  private <T> Optional<Field> others(
      String key, List<T> ties, Function<T, String> claim, Function<T, Firing> why) {
    List<Inline> line = new ArrayList<>();
    for (T tie : ties) {
      if (!line.isEmpty()) {
        line.add(Inline.text(words.say("card.change-end")));
      }
      String id = claim.apply(tie);
      String because = desk.reason(why.apply(tie));
      line.add(Link.to(id, id, words.say("claims.link", Map.of("id", id))));
      line.add(Inline.text(words.say("card.tension-because", Map.of("because", because))));
    }
    return line.isEmpty() ? Optional.empty() : Optional.of(new Field(words.say(key), line));
  }
}
