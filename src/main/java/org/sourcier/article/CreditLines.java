package org.sourcier.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sourcier.article.page.Site;
import org.sourcier.time.Dating;
import org.sourcier.time.Interval;
import org.sourcier.time.StampReader;
import org.sourcier.time.Stamps;
import org.sourcier.time.Times;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.PackedFile;
import org.sourcier.yaml.Problems;

/**
 * What a text says of itself in lines of their own: its address, its agency, its day. Only what is
 * certain is taken; a name inside a sentence says nothing.
 */
final class CreditLines {
  private static final String FILE = "rules/agencies.yaml";

  /** Credits stand at the beginning and at the end, on short lines. */
  private static final int EDGE = 1_500;

  private static final Pattern ADDRESS =
      Pattern.compile("(?im)^[ \\t]*(?:source|url|lien|via)\\h?:\\h*(https?://\\S{4,500})\\h*$");

  private static final Pattern IN_BRACKETS =
      Pattern.compile("(?m)^[^()\\n]{0,60}\\(([\\p{L} /-]{2,40})\\)\\h*(?:--|[—–-]|$)");

  /** A whole dispatch in one line has its credit at its very end. */
  private static final Pattern AT_THE_END = Pattern.compile("\\(([\\p{L} /-]{2,40})\\)\\s*\\z");

  private static final Pattern COPYRIGHT =
      Pattern.compile("(?m)^\\h*©\\h*(?:\\d{4}\\h+)?([\\p{L} -]{2,40}?)\\h*$");

  private final List<String> agencies;
  private final StampReader stamps;

  CreditLines(List<String> agencies, Times times) {
    this.stamps = new StampReader(times);
    this.agencies = List.copyOf(agencies);
  }

  /** With the agencies' names packed with the product. */
  static CreditLines packed() {
    Problems problems = new Problems();
    Optional<CreditLines> packed =
        new PackedFile(FILE)
            .node(problems)
            .flatMap(top -> Fields.of(top, problems))
            .map(fields -> new CreditLines(fields.texts("agencies"), Times.packed()));
    return packed
        .filter(p -> problems.none())
        .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
  }

  /** What the text says of itself. */
  Metadata read(String text) {
    return read(text, Optional.empty());
  }

  /**
   * The same of a text whose day may be told without a year.
   *
   * @param near a day of which the text is about, where one is known
   */
  Metadata read(String text, Optional<LocalDate> near) {
    String edges = edges(text);
    Optional<String> url = first(ADDRESS, edges);
    Stamps stamps = this.stamps.read(edges, text, near);
    return new Metadata(
        Optional.empty(),
        stamps.published().flatMap(CreditLines::day),
        stamps.updated().flatMap(CreditLines::day),
        stamps.published(),
        url.flatMap(Site::of).map(Site::host),
        agency(edges),
        Optional.empty(),
        url);
  }

  private static Optional<LocalDate> day(Dating dating) {
    return Optional.of(dating.interval()).filter(Interval::oneDay).map(Interval::from);
  }

  private static String edges(String text) {
    return text.length() <= 2 * EDGE
        ? text
        : text.substring(0, EDGE) + "\n" + text.substring(text.length() - EDGE);
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
  }

  private Optional<String> agency(String edges) {
    return Stream.of(IN_BRACKETS, COPYRIGHT, AT_THE_END)
        .flatMap(pattern -> pattern.matcher(edges).results())
        .map(match -> match.group(1))
        .flatMap(named -> agencyIn(named).stream())
        .findFirst();
  }

  /** Of "afp/nxp" the agency: AFP. */
  private Optional<String> agencyIn(String named) {
    return Stream.of(named.split("/", -1))
        .map(String::strip)
        .flatMap(name -> agencies.stream().filter(a -> a.equalsIgnoreCase(name)))
        .findFirst();
  }
}
