package org.sourcier.party;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;
import org.sourcier.article.Span;
import org.sourcier.finding.Act;
import org.sourcier.finding.Assertion;
import org.sourcier.finding.Certainty;
import org.sourcier.finding.Denial;
import org.sourcier.finding.Findings;
import org.sourcier.finding.Mode;
import org.sourcier.finding.RelaySpan;
import org.sourcier.finding.Status;
import org.sourcier.rule.RulePackReader;
import org.sourcier.text.TextPreparer;
import org.sourcier.yaml.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures parties and roles against annotated articles, with the annotated sources given, so that
 * only this stage is judged. Arguments: pairs of a folder of {@code *.gold.jsonl} and its folder of
 * texts.
 */
public final class GoldPartyReport {
  private final PartyResolver resolver;
  private final TextPreparer preparer = new TextPreparer();
  private final PrintStream out = System.out;
  private int core;
  private int coreRight;
  private int all;
  private int allRight;
  private int roles;
  private int relays;
  private int relaysRight;

  private GoldPartyReport() {
    Problems problems = new Problems();
    resolver =
        new PartyResolver(
            new RegisterReader(problems).read(new RulePackReader(problems).read(Optional.empty())));
    problems.sorted().forEach(out::println);
  }

  /** Prints each miss and the totals. */
  public static void main(String[] folders) throws IOException {
    GoldPartyReport report = new GoldPartyReport();
    for (int i = 0; i + 1 < folders.length; i += 2) {
      report.folder(Path.of(folders[i]), Path.of(folders[i + 1]));
    }
    report.totals();
  }

  private void folder(Path gold, Path texts) throws IOException {
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".gold.jsonl")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".gold.jsonl", "");
        article(name, file, texts.resolve(name + ".txt"));
      }
    }
  }

  private void article(String name, Path gold, Path text) throws IOException {
    String content = Files.readString(text, StandardCharsets.UTF_8);
    Article article = new Article("01", name, "0".repeat(64), content, Metadata.UNKNOWN);
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      if (!line.isBlank()) {
        rows.add(JsonMapper.shared().readTree(line));
      }
    }
    List<JsonNode> wanted = rows.stream().filter(r -> is(r, "assertion")).toList();
    List<Assertion> assertions = wanted.stream().map(r -> assertion(r, content)).toList();
    List<Denial> denials = List.of();
    VoicedArticle voiced =
        resolver.resolve(
            new Findings(preparer.prepare(article), assertions, denials, List.of(), List.of()));
    for (int i = 0; i < wanted.size(); i++) {
      judge(name, wanted.get(i), voiced.assertions().get(i), content);
    }
  }

  private void judge(String name, JsonNode gold, VoicedAssertion found, String text) {
    Set<String> want = parties(gold.path("party"));
    TreeSet<String> have =
        new TreeSet<>(found.voice().parties().stream().map(Party::code).toList());
    boolean right = want.equals(have);
    boolean optional = gold.path("optional").asBoolean(false);
    String role = found.voice().role().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    all++;
    allRight += right ? 1 : 0;
    core += optional ? 0 : 1;
    coreRight += right && !optional ? 1 : 0;
    roles += role.equals(gold.path("role").asString()) ? 1 : 0;
    if (!right) {
      String source =
          found.finding().source().map(s -> text.substring(s.start(), s.end())).orElse("-");
      out.printf(
          "%s %s %s gold=%s have=%s source=[%s] because=%s%n",
          optional ? "     " : "CORE ",
          name.substring(0, Math.min(12, name.length())),
          gold.path("id").asString(),
          want,
          have,
          source.replace('\n', ' '),
          found.voice().firing());
    } else if (!role.equals(gold.path("role").asString())) {
      out.printf(
          "      %s %s role gold=%s have=%s source=%s%n",
          name.substring(0, Math.min(12, name.length())),
          gold.path("id").asString(),
          gold.path("role").asString(),
          role,
          gold.path("source").asString());
    }
    List<JsonNode> via = gold.path("via").values().stream().toList();
    for (int i = 0; i < via.size(); i++) {
      relays++;
      Voice voice = found.via().get(i).voice();
      String code = voice.parties().get(0).code();
      boolean same = parties(via.get(i).path("party")).contains(code);
      relaysRight += same ? 1 : 0;
      if (!same) {
        out.printf(
            "   via %s %s gold=%s have=%s [%s]%n",
            name.substring(0, Math.min(12, name.length())),
            gold.path("id").asString(),
            via.get(i).path("party"),
            code,
            via.get(i).path("source").asString());
      }
    }
  }

  private void totals() {
    out.printf(
        "core party %d/%d %.3f  all %d/%d %.3f  role %.3f  via %d/%d%n",
        coreRight,
        core,
        coreRight / (double) core,
        allRight,
        all,
        allRight / (double) all,
        roles / (double) all,
        relaysRight,
        relays);
  }

  private static Set<String> parties(JsonNode node) {
    return node.isArray()
        ? new TreeSet<>(node.values().stream().map(JsonNode::asString).toList())
        : new TreeSet<>(List.of(node.asString()));
  }

  private static boolean is(JsonNode row, String type) {
    return row.path("type").asString().equals(type);
  }

  private static Assertion assertion(JsonNode row, String text) {
    List<Span> content = new ArrayList<>();
    JsonNode nth = row.path("nth");
    List<JsonNode> pieces = row.path("content").values().stream().toList();
    for (int i = 0; i < pieces.size(); i++) {
      int n =
          nth.path("content" + i)
              .asInt(i == 0 || pieces.size() == 1 ? nth.path("content").asInt(1) : 1);
      content.add(nth(text, pieces.get(i).asString(), n));
    }
    Span cue = cue(row, nth, content, text);
    Optional<Span> source =
        row.path("source").isNull()
            ? Optional.empty()
            : Optional.of(
                nth.has("source")
                    ? nth(text, row.path("source").asString(), nth.path("source").asInt())
                    : nearest(text, row.path("source").asString(), cue.start()));
    List<RelaySpan> relays = new ArrayList<>();
    for (JsonNode via : row.path("via").values()) {
      relays.add(new RelaySpan(nearest(text, via.path("source").asString(), cue.start()), cue));
    }
    return new Assertion(
        row.path("id").asString(),
        content,
        Optional.of(cue),
        source,
        Mode.INDIRECT,
        Act.SPEECH,
        Status.REPORTED,
        Certainty.UNKNOWN,
        true,
        List.of(),
        relays,
        List.of("gold"));
  }

  private static Span cue(JsonNode row, JsonNode nth, List<Span> content, String text) {
    String cue = row.path("cue").asString();
    if (nth.has("cue")) {
      return nth(text, cue, nth.path("cue").asInt());
    }
    return content.stream()
        .flatMap(c -> Stream.of(c.start(), c.end()))
        .map(at -> new int[] {distance(nearest(text, cue, at), at), nearest(text, cue, at).start()})
        .min(java.util.Comparator.<int[]>comparingInt(d -> d[0]).thenComparingInt(d -> d[1]))
        .map(d -> new Span(d[1], d[1] + cue.length()))
        .orElseThrow();
  }

  private static int distance(Span span, int at) {
    return Math.min(Math.abs(span.start() - at), Math.abs(span.end() - at));
  }

  private static Span nth(String text, String words, int n) {
    int at = -1;
    for (int i = 0; i < n; i++) {
      at = text.indexOf(words, at + 1);
    }
    return new Span(at, at + words.length());
  }

  private static Span nearest(String text, String words, int at) {
    Span best = nth(text, words, 1);
    for (int i = best.start(); i >= 0; i = text.indexOf(words, i + 1)) {
      Span span = new Span(i, i + words.length());
      best = distance(span, at) < distance(best, at) ? span : best;
    }
    return best;
  }
}
