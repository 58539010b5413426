package org.sourcier.article.page;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.select.QueryParser;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.PackedFile;
import org.sourcier.yaml.Problems;

/**
 * What {@code rules/text/page.yaml} says of pages.
 *
 * @param dropped selectors of what never shows words
 * @param embedded selectors of posts of other sites
 * @param article selectors of where a page says that its article stands
 * @param boxes words of classes and ids that mark what is not the article, by the reason
 * @param captions such words of what stands under pictures
 * @param standfirst such words of what stands between headline and article
 * @param lines what marks a line as not the article
 * @param bylines how a line begins that names who wrote the article
 * @param posters patterns of who wrote an embedded post, in brackets
 * @param agencies names of news agencies
 */
public record PageRules(
    List<String> dropped,
    List<String> embedded,
    List<String> article,
    Map<String, List<String>> boxes,
    List<String> captions,
    List<String> standfirst,
    List<LineRule> lines,
    List<String> bylines,
    List<Pattern> posters,
    List<String> agencies) {
  private static final String FILE = "rules/text/page.yaml";
  private static final String AGENCIES = "rules/agencies.yaml";
  private static final int LONGEST = 220;
  static final List<String> KEYS =
      List.of(
          "dropped",
          "embedded",
          "article",
          "boxes",
          "captions",
          "standfirst",
          "lines",
          "bylines",
          "posters");

  /**
   * Lines that are not the article.
   *
   * @param starts how they begin, in small letters
   * @param is all that they say
   * @param matches a pattern of all that they say
   * @param longest in characters; longer ones are prose
   * @param sentences whether lines that end as sentences do are taken too
   */
  public record LineRule(
      String reason,
      List<String> starts,
      List<String> is,
      Optional<Pattern> matches,
      int longest,
      boolean sentences) {
    public LineRule {
      starts = List.copyOf(starts);
      is = List.copyOf(is);
    }

    /** Whether it takes a line in small letters. */
    boolean takes(String line) {
      return line.length() <= longest
          && (sentences || !line.endsWith("."))
          && (starts.stream().anyMatch(line::startsWith)
              || is.contains(line)
              || matches.filter(pattern -> pattern.matches(line)).isPresent());
    }
  }

  public PageRules {
    dropped = List.copyOf(dropped);
    embedded = List.copyOf(embedded);
    article = List.copyOf(article);
    boxes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(boxes));
    captions = List.copyOf(captions);
    standfirst = List.copyOf(standfirst);
    lines = List.copyOf(lines);
    bylines = List.copyOf(bylines);
    posters = List.copyOf(posters);
    agencies = List.copyOf(agencies);
  }

  /** Read when first asked for: not for each page anew. */
  private static final class Packed {
    static final PageRules RULES = readPacked();
  }

  /** The rules packed with the product. */
  public static PageRules packed() {
    return Packed.RULES;
  }

  private static PageRules readPacked() {
    Problems problems = new Problems();
    List<String> agencies =
        new PackedFile(AGENCIES)
            .node(problems)
            .flatMap(top -> Fields.of(top, problems))
            .map(f -> f.texts("agencies"))
            .orElse(List.of());
    return new PackedFile(FILE)
        .node(problems)
        .flatMap(top -> read(top, agencies, problems))
        .filter(rules -> problems.none())
        .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
  }

  /**
   * Reads the file.
   *
   * @param agencies names of news agencies
   * @param problems takes what is wrong, with its place
   */
  public static Optional<PageRules> read(Node file, List<String> agencies, Problems problems) {
    return Fields.of(file, KEYS, problems).map(fields -> of(fields, agencies, problems));
  }

  private static PageRules of(Fields fields, List<String> agencies, Problems problems) {
    Map<String, List<String>> boxes = new LinkedHashMap<>();
    fields
        .node("boxes")
        .flatMap(node -> Fields.of(node, problems))
        .ifPresent(all -> all.keys().forEach(reason -> boxes.put(reason, all.texts(reason))));
    List<LineRule> lines = new ArrayList<>();
    fields
        .items("lines")
        .forEach(
            node ->
                Fields.of(node, PageShapes.LINE, problems)
                    .map(line -> line(line, problems))
                    .ifPresent(lines::add));
    return new PageRules(
        selectors(fields, "dropped", problems),
        selectors(fields, "embedded", problems),
        selectors(fields, "article", problems),
        boxes,
        fields.texts("captions"),
        fields.texts("standfirst"),
        lines,
        fields.texts("bylines"),
        posters(fields, problems),
        agencies);
  }

  private static LineRule line(Fields fields, Problems problems) {
    return new LineRule(
        fields.required("reason"),
        fields.texts("starts"),
        fields.texts("is"),
        fields.scalars("matches").stream().findFirst().flatMap(text -> pattern(text, problems)),
        longest(fields, problems),
        fields.text("sentences", "yes").equals("yes"));
  }

  private static int longest(Fields fields, Problems problems) {
    String longest = fields.text("longest", String.valueOf(LONGEST));
    if (longest.matches("[0-9]{1,4}")) {
      return Integer.parseInt(longest);
    }
    problems.add(fields.place(), "'longest' is a number of characters up to 9999");
    return LONGEST;
  }

  /** Each has one pair of brackets, for the name. */
  private static List<Pattern> posters(Fields fields, Problems problems) {
    List<Pattern> posters = new ArrayList<>();
    for (Node.Scalar text : fields.scalars("posters")) {
      Optional<Pattern> poster = pattern(text, problems);
      poster.filter(pattern -> pattern.groupCount() == 1).ifPresent(posters::add);
      if (poster.filter(pattern -> pattern.groupCount() != 1).isPresent()) {
        problems.add(text.place(), "one pair of brackets must stand around the name of the writer");
      }
    }
    return posters;
  }

  /** It matches in linear time, so that none can hold the program up. */
  private static Optional<Pattern> pattern(Node.Scalar text, Problems problems) {
    try {
      return Optional.of(Pattern.compile(text.text()));
    } catch (PatternSyntaxException e) {
      problems.add(text.place(), "this is no regular expression: " + e.getDescription());
      return Optional.empty();
    }
  }

  private static List<String> selectors(Fields fields, String key, Problems problems) {
    for (Node.Scalar text : fields.scalars(key)) {
      try {
        QueryParser.parse(text.text());
      } catch (IllegalStateException | IllegalArgumentException e) {
        problems.add(text.place(), "this is no selector: " + e.getMessage());
      }
    }
    return fields.texts(key);
  }

  /** Why a line is not the article, if it is not. */
  Optional<String> line(String text) {
    String line =
        text.replace('\u2019', '\'')
            .replace('\u00A0', ' ')
            .toLowerCase(Locale.ROOT)
            .replaceAll("^[^\\p{L}\\p{N}(©]{1,6}", "")
            .replaceAll("[0-9]{1,9}", "#")
            .strip();
    String bare = line.replaceAll("[\\s:.…>»]{1,9}$", "");
    return lines.stream()
        .filter(rule -> rule.takes(line) || (rule.sentences() && rule.takes(bare)))
        .findFirst()
        .map(LineRule::reason);
  }
}
