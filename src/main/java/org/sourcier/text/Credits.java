package org.sourcier.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourcier.article.Span;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/**
 * Credits of agencies and pictures: the bracket that ends a caption, the place and agency before a
 * dispatch's first words.
 */
final class Credits {
  static final List<String> KEYS = List.of("agencies", "pictures", "openers");
  private static final int LONGEST_CREDIT = 120;

  /** PARIS (AFP) — · HEMPSTEAD, N.Y., Sept. 26 (UPI) — · Paris (Reuters) - . */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Lu}'. -]{2,30}+(?:, [\\p{L}\\p{N}. ,]{2,30}?)?"
              + "|\\p{Lu}[\\p{L}' -]{2,25}?(?=(?:, [\\p{L}\\p{N}. ,]{2,30}?)? ?\\()"
              + "(?:, [\\p{L}\\p{N}. ,]{2,30}?)?)"
              + " ?(?:\\(([\\p{L} /-]{2,30})\\))?(?:(?<=\\)) ?| )(?:--|[—–-]) (?=\\S)");

  private final Set<String> agencies;
  private final Set<String> pictures;
  private final Set<String> openers;

  private Credits(List<String> agencies, List<String> pictures, List<String> openers) {
    this.agencies = new TreeSet<>(agencies);
    this.pictures = new TreeSet<>(pictures);
    this.openers = new TreeSet<>(openers);
  }

  /** The names that a file gives; problems tell what is wrong with it. */
  static Optional<Credits> of(Node top, Problems problems) {
    return Fields.of(top, KEYS, problems)
        .map(f -> new Credits(f.texts("agencies"), f.texts("pictures"), f.texts("openers")));
  }

  List<String> agencies() {
    return List.copyOf(agencies);
  }

  /** The bracket with a credit at a stretch's very end, if one stands there. */
  Optional<Span> closing(String text, Span stretch) {
    char last = text.charAt(stretch.end() - 1);
    int from = Math.max(stretch.start(), stretch.end() - LONGEST_CREDIT);
    String tail = text.substring(from, stretch.end());
    int open = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('['));
    if ((last != ')' && last != ']') || open < 0) {
      return Optional.empty();
    }
    String inside = tail.substring(open + 1, tail.length() - 1).strip();
    boolean square = tail.charAt(open) == '[';
    return credit(inside, square)
        ? Optional.of(new Span(from + open, stretch.end()))
        : Optional.empty();
  }

  private boolean credit(String inside, boolean square) {
    List<String> parts = List.of(inside.split("[/,:;|-]"));
    boolean named = parts.stream().map(String::strip).anyMatch(this::known);
    boolean opened = openers.contains(parts.get(0).strip()) && (square || inside.contains(":"));
    return opened || (named && (square || inside.indexOf('/') > 0 || known(inside)));
  }

  private boolean known(String name) {
    return agencies.contains(name)
        || pictures.contains(name)
        || agencies.stream().anyMatch(a -> a.equalsIgnoreCase(name));
  }

  /** Place and agency before the first words of a dispatch. */
  Optional<Dateline> dateline(String text, Span stretch) {
    int end = Math.min(stretch.end(), stretch.start() + 120);
    Matcher matcher = DATELINE.matcher(text).region(stretch.start(), end);
    if (!matcher.lookingAt() || matcher.end() >= stretch.end()) {
      return Optional.empty();
    }
    Optional<String> agency = Optional.ofNullable(matcher.group(1)).flatMap(this::agency);
    boolean placed = agency.isPresent() || matcher.group().strip().length() > 4;
    return placed
        ? Optional.of(new Dateline(new Span(stretch.start(), matcher.end()), agency))
        : Optional.empty();
  }

  /** The agency of this name, spelt as the list has it. */
  Optional<String> agency(String name) {
    return agencies.stream().filter(a -> a.equalsIgnoreCase(name.strip())).findFirst();
  }

  /** The stretch before a dispatch's first words, and the agency it names, if it names one. */
  record Dateline(Span span, Optional<String> agency) {}
}
