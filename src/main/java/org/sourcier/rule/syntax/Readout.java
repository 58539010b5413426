package org.sourcier.rule.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.sourcier.text.Token;

/**
 * Writes for people how the words of a sentence were read: a numbered line for each word, then the
 * verb groups. Rule problems and {@code rules explain} show it, since most surprises start here.
 */
public final class Readout {
  private static final int WIDEST_FORM = 22;
  private static final int WIDEST_LEMMA = 16;

  /** Less than 80, since problems indent these lines. */
  private static final int WIDEST = 76;

  private static final int INDENT = 28;

  /** Lines of at most 80 columns, save for words that are longer themselves. */
  public List<String> lines(Chunks chunks) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      lines.addAll(word(chunks, i));
    }
    for (int g = 0; g < chunks.groups().size(); g++) {
      lines.add(group(chunks, g));
    }
    return lines;
  }

  /** One line, or two where the moods would make it too wide. */
  private static List<String> word(Chunks chunks, int i) {
    Token token = chunks.token(i);
    String line =
        String.format(
            Locale.ROOT,
            "%4d %s%-" + WIDEST_FORM + "s %-5s %-" + WIDEST_LEMMA + "s %-3s",
            i + 1,
            chunks.zone(i).isPresent() ? "|" : " ",
            token.form(),
            token.pos(),
            token.lemma(),
            chunks.groupAt().get(i) < 0 ? "" : "V" + (chunks.groupAt().get(i) + 1));
    String moods = moods(token);
    return (line + " " + moods).length() <= WIDEST
        ? List.of((line + " " + moods).stripTrailing())
        : List.of(line.stripTrailing(), " ".repeat(INDENT) + moods);
  }

  /** All moods that the form can have, since patterns look among all. */
  private static String moods(Token token) {
    TreeSet<String> moods = new TreeSet<>();
    token.readings().forEach(r -> r.mood().ifPresent(m -> moods.add(name(m))));
    return String.join("/", moods);
  }

  private static String group(Chunks chunks, int g) {
    VerbGroup group = chunks.groups().get(g);
    List<String> says = new ArrayList<>(new TreeSet<>(group.lemmas()));
    says.add(group.mood().map(Readout::name).orElse("no mood"));
    says.add(group.passive() ? "passive" : "");
    says.add(group.negated() ? "negated" : "");
    says.removeIf(String::isEmpty);
    return "  V" + (g + 1) + "  " + words(chunks, group.range()) + ": " + String.join(", ", says);
  }

  private static String words(Chunks chunks, Range range) {
    List<String> words = new ArrayList<>();
    for (int i = range.from(); i < range.to(); i++) {
      words.add(chunks.token(i).form());
    }
    return String.join(" ", words);
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
