package org.sourcier.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sourcier.rule.Firing;
import org.sourcier.rule.table.FactSheet;
import org.sourcier.rule.table.Reasons;
import org.sourcier.text.Mood;
import org.sourcier.text.Pos;
import org.sourcier.text.Token;

/**
 * Tells whether what one content foretells is what another reports as done. That the event came is
 * shown with the forecast; it corroborates nobody, since nobody who foretold it saw it.
 */
final class Foretold {
  private static final int FEWEST_SHARED = 3;
  private static final int SHOWN = 4;

  /** An event so long after the forecast, in days, is hardly the one that was meant. */
  private static final int LONGEST = 92;

  private final Likeness likeness;
  private final Reasons reasons;

  Foretold(Likeness likeness, Reasons reasons) {
    this.likeness = likeness;
    this.reasons = reasons;
  }

  /** Why the event is the one of the forecast, where it is. */
  Optional<Firing> told(Content forecast, Content event) {
    boolean fits =
        Agreement.ahead(forecast)
            && Agreement.done(event)
            && forecast.positive()
            && event.positive()
            && !event.question()
            && event.tokens().stream().anyMatch(Foretold::past)
            && Agreement.statesMeet(forecast, event)
            && Agreement.quantitiesMeet(forecast, event)
            && !forecast.setting().otherDays(event.setting())
            && after(forecast, event);
    List<String> shared = fits ? likeness.shown(forecast, event, SHOWN) : List.of();
    return shared.size() < FEWEST_SHARED
        ? Optional.empty()
        : Optional.of(reasons.fire("forecast-fulfilled", FactSheet.EMPTY.with("shared", shared)));
  }

  /** "Have met", "se sont rencontrés": what only will or should be has not come. */
  private static boolean past(Token token) {
    return token.pos() == Pos.VERB
        && (token.may(Mood.PAST) || token.may(Mood.IMPERFECT) || token.may(Mood.PAST_PARTICIPLE));
  }

  /** Whether the event can have come after the forecast, and not long after. */
  private static boolean after(Content forecast, Content event) {
    Optional<LocalDate> foretold = forecast.published();
    Optional<LocalDate> reported = event.published();
    if (foretold.isEmpty() || reported.isEmpty()) {
      return true;
    }
    long days = ChronoUnit.DAYS.between(foretold.get(), reported.get());
    boolean before =
        event.setting().days().stream().anyMatch(d -> d.to().isBefore(foretold.get().minusDays(1)));
    return days >= 0 && days <= LONGEST && !before;
  }
}
