package org.sourcier.article.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sourcier.time.Dating;
import org.sourcier.time.Interval;
import org.sourcier.time.StampReader;
import org.sourcier.time.Stamps;

/**
 * What a page says of its article: JSON-LD (schema.org) before OpenGraph, before other metadata,
 * before microdata, before what its lines say.
 */
final class PageFacts {
  private static final Pattern DAY = Pattern.compile("^\\s*([0-9]{4})-?([0-9]{2})-?([0-9]{2})");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]{4,500}");

  /** What parts byline and stamps on one line. */
  private static final Pattern PARTS = Pattern.compile("[|•·]");

  private static final Pattern WITH = Pattern.compile("(?i)^.{0,60}\\b(?:avec|with)\\b.{0,20}$");
  private static final Pattern SOURCE = Pattern.compile("(?i)source\\s?: (https?://\\S{4,500})");
  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]{1,30}( \\p{L}[\\p{L}'’.-]{0,30}){1,4}");
  private static final int LONGEST_LINE = 140;
  private static final int MOST_LINES = 400;

  private final Document page;
  private final LinkedData linked;
  private final PageRules rules;
  private final List<String> lines;
  private final Stamps stamps;

  /**
   * @param blocks of the whole page, in which short lines may be bylines and stamps
   */
  PageFacts(Document page, List<Block> blocks, PageRules rules, StampReader stamps) {
    this.page = page;
    this.linked = new LinkedData(page);
    this.rules = rules;
    this.lines =
        blocks.stream()
            .map(Block::text)
            .filter(text -> text.length() <= LONGEST_LINE)
            .limit(MOST_LINES)
            .toList();
    String said = lines.stream().flatMap(PARTS::splitAsStream).collect(Collectors.joining("\n"));
    String prose =
        blocks.stream()
            .filter(Block::prose)
            .limit(1)
            .map(Block::text)
            .collect(Collectors.joining());
    this.stamps = stamps.read(said + "\n" + prose, said);
  }

  Optional<String> title() {
    Optional<String> given =
        linked
            .article("headline")
            .or(() -> meta("og:title"))
            .or(() -> words(page.select("h1").eachText().stream().findFirst().orElse("")))
            .or(() -> words(page.title()));
    return given.map(t -> Jsoup.parse(t).text()).map(this::withoutOutlet);
  }

  /** "Headline - The Outlet" without the outlet. */
  private String withoutOutlet(String title) {
    String site = outlet().orElse("\n");
    Matcher ending = Pattern.compile("\\s+[-–—|]\\s+[^-–—|]{2,60}$").matcher(title);
    boolean named =
        ending.find()
            && (ending.group().endsWith(site)
                || page.select("h1").eachText().contains(title.substring(0, ending.start())));
    return named ? title.substring(0, ending.start()) : title;
  }

  Optional<String> outlet() {
    return meta("og:site_name")
        .or(() -> linked.names("publisher").stream().findFirst())
        .or(linked::site)
        .or(() -> meta("application-name"))
        .or(() -> url().flatMap(Site::of).map(Site::host));
  }

  Optional<String> author() {
    List<String> named = linked.names("author");
    return words(String.join(", ", named))
        .or(() -> meta("author"))
        .or(() -> meta("article:author").filter(a -> !a.startsWith("http")))
        .or(() -> meta("dc.creator"))
        .or(() -> words(text("[rel=author], [itemprop=author]")))
        .or(this::byline)
        .or(this::namedBox);
  }

  private Optional<String> byline() {
    return lines.stream().flatMap(line -> bylined(line).stream()).findFirst();
  }

  /** What looks like a name in a box that is called after the author. */
  private Optional<String> namedBox() {
    return page.select("[class*=author], [class*=Author], [class*=byline]").stream()
        .map(element -> element.ownText().strip())
        .filter(text -> PERSON.matcher(text).matches())
        .findFirst();
  }

  private Optional<String> bylined(String line) {
    String small = line.toLowerCase(Locale.ROOT);
    return rules.bylines().stream()
        .filter(small::startsWith)
        .map(start -> line.substring(start.length()).split("[|(•·,]| avec | with ", 2)[0].strip())
        .filter(name -> name.matches("\\p{Lu}[\\p{L}'’. -]{2,60}") && !name.endsWith("."))
        .findFirst();
  }

  /** An agency that a byline, a credit line or the dateline names. */
  Optional<String> agency() {
    Stream<String> said =
        Stream.concat(
            Stream.of(linked.names("author"), linked.names("provider"), linked.names("creator"))
                .flatMap(List::stream),
            Stream.concat(meta("author").stream(), lines.stream().filter(this::credits)));
    return said.flatMap(text -> agencyIn(text).stream()).findFirst().or(this::dateline);
  }

  private boolean credits(String line) {
    return rules.line(line).isPresent() || bylined(line).isPresent() || WITH.matcher(line).find();
  }

  private Optional<String> agencyIn(String text) {
    return rules.agencies().stream()
        .filter(a -> stands(text, a) || stands(text, a.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static boolean stands(String text, String name) {
    int at = text.indexOf(name);
    while (at >= 0 && !alone(text, at, at + name.length())) {
      at = text.indexOf(name, at + 1);
    }
    return at >= 0;
  }

  private static boolean alone(String text, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private Optional<String> dateline() {
    String text = page.body().text();
    return rules.agencies().stream()
        .filter(a -> Stream.of("-", "–", "—").anyMatch(d -> text.contains("(" + a + ") " + d)))
        .findFirst();
  }

  Optional<LocalDate> published() {
    return first(
            List.of(
                linked.article("datePublished"),
                meta("article:published_time"),
                meta("datePublished"),
                meta("date"),
                meta("dc.date"),
                meta("dc.date.issued"),
                meta("dcterms.created"),
                meta("pubdate"),
                meta("parsely-pub-date"),
                meta("sailthru.date"),
                words(page.select("[itemprop=datePublished]").attr("content")),
                words(page.select("[itemprop=datePublished]").attr("datetime"))))
        .or(() -> stamps.published().flatMap(PageFacts::day))
        .or(() -> first(List.of(words(page.select("time[datetime]").attr("datetime")))));
  }

  Optional<LocalDate> updated() {
    return first(
            List.of(
                linked.article("dateModified"),
                meta("article:modified_time"),
                meta("og:updated_time"),
                meta("dateModified"),
                meta("dcterms.modified"),
                words(page.select("[itemprop=dateModified]").attr("content"))))
        .or(() -> stamps.updated().flatMap(PageFacts::day));
  }

  private static Optional<LocalDate> first(List<Optional<String>> said) {
    return said.stream().flatMap(Optional::stream).flatMap(s -> iso(s).stream()).findFirst();
  }

  private static Optional<LocalDate> day(Dating dating) {
    return Optional.of(dating.interval()).filter(Interval::oneDay).map(Interval::from);
  }

  private static Optional<LocalDate> iso(String time) {
    Matcher matcher = DAY.matcher(time);
    try {
      return matcher.find()
          ? Optional.of(
              LocalDate.parse(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  Optional<String> language() {
    return words(page.select("html").attr("lang"))
        .or(() -> linked.article("inLanguage"))
        .or(() -> meta("language"))
        .or(() -> words(page.select("meta[http-equiv=content-language]").attr("content")))
        .or(() -> meta("og:locale").map(locale -> locale.replace('_', '-')));
  }

  Optional<String> url() {
    return Stream.<Supplier<Optional<String>>>of(
            () -> words(page.select("link[rel=canonical]").attr("href")),
            () -> meta("og:url"),
            () -> linked.article("url"),
            () -> linked.article("mainEntityOfPage"),
            this::addressLine,
            () -> words(page.select("base[href]").attr("href")))
        .flatMap(source -> source.get().stream())
        .filter(url -> ADDRESS.matcher(url).matches())
        .findFirst();
  }

  private Optional<String> addressLine() {
    return page.body() == null
        ? Optional.empty()
        : SOURCE.matcher(page.body().text()).results().map(m -> m.group(1)).findFirst();
  }

  private Optional<String> meta(String name) {
    String query = "meta[property=\"" + name + "\"], meta[name=\"" + name + "\"]";
    return page.select(query).stream()
        .flatMap(element -> words(element.attr("content")).stream())
        .findFirst();
  }

  private String text(String query) {
    return page.select(query).stream()
        .map(Element::text)
        .filter(text -> !text.isBlank() && text.length() < 100)
        .distinct()
        .limit(4)
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> words(String text) {
    return Optional.of(text.strip()).filter(words -> !words.isEmpty());
  }
}
