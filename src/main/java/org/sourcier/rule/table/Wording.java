package org.sourcier.rule.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourcier.text.Language;

/**
 * A reason in both languages of the report, with slots such as {@code {denied-by}} that the facts
 * of that name fill.
 */
public record Wording(String fr, String en) {
  private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)\\}");
  private static final Pattern PARTS = Pattern.compile(" ?; ");
  private static final String NOBODY = "–";

  /** As it stands, slots and all. */
  public String in(Language language) {
    return language == Language.FR ? fr : en;
  }

  /** The facts that its slots name, sorted. */
  public Set<String> slots() {
    Set<String> slots = new TreeSet<>();
    for (String text : List.of(fr, en)) {
      Matcher slot = SLOT.matcher(text);
      while (slot.find()) {
        slots.add(slot.group(1));
      }
    }
    return slots;
  }

  /**
   * The reason with its slots filled. A part of it, between semicolons, that speaks only of facts
   * which are empty is left out.
   *
   * @param words how names that are not for readers are worded; others stand as they are
   */
  public String filled(FactSheet sheet, Map<String, Wording> words, Language language) {
    List<String> parts = new ArrayList<>();
    for (String part : PARTS.split(in(language), -1)) {
      if (speaks(part, sheet)) {
        parts.add(filled(part, sheet, words, language));
      }
    }
    String end = language == Language.FR ? " ; " : "; ";
    return parts.isEmpty() ? filled(in(language), sheet, words, language) : String.join(end, parts);
  }

  private static boolean speaks(String part, FactSheet sheet) {
    List<String> slots = SLOT.matcher(part).results().map(slot -> slot.group(1)).toList();
    return slots.isEmpty() || slots.stream().anyMatch(slot -> !sheet.of(slot).isEmpty());
  }

  private static String filled(
      String part, FactSheet sheet, Map<String, Wording> words, Language language) {
    return SLOT.matcher(part)
        .replaceAll(
            slot -> Matcher.quoteReplacement(names(sheet.of(slot.group(1)), words, language)));
  }

  private static String names(
      Collection<String> names, Map<String, Wording> words, Language language) {
    List<String> worded =
        names.stream().map(n -> words.containsKey(n) ? words.get(n).in(language) : n).toList();
    if (worded.isEmpty()) {
      return NOBODY;
    }
    int last = worded.size() - 1;
    String and = language == Language.FR ? " et " : " and ";
    return last == 0
        ? worded.get(0)
        : String.join(", ", worded.subList(0, last)) + and + worded.get(last);
  }
}
