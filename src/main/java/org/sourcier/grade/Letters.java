package org.sourcier.grade;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sourcier.party.Party;
import org.sourcier.party.Voice;

/**
 * The analyst's registry of sources. It knows nothing of claims, evidence or denials.
 *
 * @param entries in the order of the file; the first that fits decides
 */
public record Letters(List<Entry> entries) {

  /**
   * One judgement of the analyst's.
   *
   * @param who a person or body by name, or a party's code
   * @param topic on which it can be relied on so far; "any" for all
   * @param date in ISO form
   * @param by who judged
   */
  public record Entry(
      String who, Letter letter, String topic, String reason, String date, String by) {

    private boolean fits(Voice voice) {
      boolean named =
          voice.entity().filter(name -> same(name, who)).isPresent()
              || voice.known().filter(name -> same(name, who)).isPresent();
      return named || voice.parties().stream().map(Party::code).anyMatch(who::equals);
    }

    private static boolean same(String a, String b) {
      return plain(a).equals(plain(b));
    }

    private static String plain(String name) {
      return Normalizer.normalize(name, Normalizer.Form.NFD)
          .replaceAll("\\p{M}", "")
          .toLowerCase(Locale.ROOT)
          .strip();
    }
  }

  public Letters {
    entries = List.copyOf(entries);
  }

  /** The analyst's judgement of a voice, if there is one. */
  public Optional<Entry> of(Voice voice) {
    return entries.stream().filter(entry -> entry.fits(voice)).findFirst();
  }
}
