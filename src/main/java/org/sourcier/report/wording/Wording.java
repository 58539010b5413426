package org.sourcier.report.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sourcier.text.Language;

/** The sentences of a report in one language, filled with facts. */
public final class Wording {
  private static final Pattern SLOT = Pattern.compile("\\{([a-z0-9-]+)\\}");
  private static final char NO_BREAK = '\u00a0';

  /** All of them, since names in any language are known by the words of each. */
  private static final Map<Language, Wording> PACKED =
      Arrays.stream(Language.values())
          .collect(Collectors.toUnmodifiableMap(language -> language, Wording::read));

  private final Language language;
  private final Map<String, String> texts;

  private Wording(Language language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /** The wording of a language, from the files packed with the program. */
  public static Wording in(Language language) {
    return Optional.ofNullable(PACKED.get(language)).orElseThrow();
  }

  private static Wording read(Language language) {
    return new Wording(language, new WordingFile(language.code() + ".yaml").texts());
  }

  /** The language that it words. */
  public Language language() {
    return language;
  }

  /** The keys that it has. */
  Set<String> keys() {
    return texts.keySet();
  }

  /** Whether it has a text of this key. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** The text of a key, spaced by the rules of the language. */
  public String say(String key) {
    return spaced(raw(key));
  }

  /** The texts of a list, in its order. */
  public List<String> items(String key) {
    List<String> items = new ArrayList<>();
    while (has(key + "." + (items.size() + 1))) {
      items.add(say(key + "." + (items.size() + 1)));
    }
    return items;
  }

  /**
   * The text of a key with its slots filled.
   *
   * @param facts a value for every slot
   */
  public String say(String key, Map<String, String> facts) {
    Matcher slot = SLOT.matcher(spaced(raw(key)));
    return slot.replaceAll(found -> Matcher.quoteReplacement(fact(key, found.group(1), facts)));
  }

  /**
   * The form of a key that goes with a number, which fills the slots {@code n} (in figures), {@code
   * spelled} (in words, if it is small) and {@code opening} (the same with a capital).
   */
  public String count(String key, int n) {
    return count(key, n, Map.of());
  }

  /**
   * The form of a key that goes with a number, with all its slots filled. A key may have a form of
   * its own for none.
   */
  public String count(String key, int n, Map<String, String> facts) {
    Map<String, String> all = new TreeMap<>(facts);
    all.put("n", number(n));
    all.put("spelled", spelled(n));
    all.put("opening", opening(spelled(n)));
    boolean one = limit("plural.one-from") <= n && n <= limit("plural.one-up-to");
    String none = key + ".none";
    return say(n == 0 && has(none) ? none : key + (one ? ".one" : ".other"), all);
  }

  private int limit(String key) {
    return Integer.parseInt(raw(key));
  }

  /** A small number in words, others in figures. */
  public String spelled(int n) {
    return Optional.ofNullable(texts.get("spelled." + n)).orElseGet(() -> number(n));
  }

  /** A number with its thousands set apart. */
  public String number(int n) {
    String digits = Integer.toString(n);
    if (digits.length() <= 4) {
      return digits;
    }
    int first = (digits.length() - 1) % 3 + 1;
    StringBuilder apart = new StringBuilder(digits.substring(0, first));
    for (int i = first; i < digits.length(); i += 3) {
      apart.append(raw("number.thousands").replace(' ', NO_BREAK)).append(digits, i, i + 3);
    }
    return apart.toString();
  }

  /** A day as it is written out: "1er mars 2031". */
  public String date(LocalDate date) {
    return dated("date.form", date);
  }

  /** The same without its year: "1er mars". */
  public String dayOfMonth(LocalDate date) {
    return dated("date.day", date);
  }

  /** The month in which it lies: "mars 2031". */
  public String month(LocalDate date) {
    return dated("date.month", date);
  }

  private String dated(String key, LocalDate date) {
    String day = date.getDayOfMonth() == 1 ? raw("date.first") : "" + date.getDayOfMonth();
    String month = raw("date.months." + date.getMonthValue());
    Map<String, String> parts = Map.of("day", day, "month", month, "year", "" + date.getYear());
    return say(key, parts).replace(' ', NO_BREAK);
  }

  /** An enumeration: "a, b et c". */
  public String list(List<String> items) {
    if (items.size() < 2) {
      return items.stream().findFirst().orElse("");
    }
    List<String> first = new ArrayList<>(items.subList(0, items.size() - 1));
    String last = items.get(items.size() - 1);
    return say("list", Map.of("first", String.join(", ", first), "last", last));
  }

  /** A reason from the rules as it is printed: with the apostrophes and spaces of the language. */
  public String printed(String reason) {
    return spaced(reason.replaceAll("(?<=\\p{L})'(?=\\p{L})", "’"));
  }

  /** The text with its first letter in capitals. */
  public String opening(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(java.util.Locale.ROOT) + text.substring(end);
  }

  private String fact(String key, String slot, Map<String, String> facts) {
    return Optional.ofNullable(facts.get(slot))
        .orElseThrow(() -> new IllegalArgumentException(key + " wants a fact for " + slot));
  }

  private String raw(String key) {
    return Optional.ofNullable(texts.get(key))
        .orElseThrow(
            () -> new IllegalArgumentException("no wording for " + key + " in " + language));
  }

  /** French sets a no-break space inside guillemets and before high punctuation. */
  String spaced(String text) {
    if (language != Language.FR) {
      return text;
    }
    return text.replaceAll(" ([:;!?»%])", NO_BREAK + "$1").replace("« ", "«" + NO_BREAK);
  }
}
