package org.sourcier.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sourcier.article.Article;
import org.sourcier.article.ArticleReader;
import org.sourcier.article.Metadata;
import org.sourcier.article.Span;
import org.sourcier.finding.Act;
import org.sourcier.finding.Assertion;
import org.sourcier.finding.Bearing;
import org.sourcier.finding.Certainty;
import org.sourcier.finding.Context;
import org.sourcier.finding.Denial;
import org.sourcier.finding.Evidence;
import org.sourcier.finding.Mode;
import org.sourcier.finding.Status;
import org.sourcier.party.Party;
import org.sourcier.party.Relay;
import org.sourcier.party.Role;
import org.sourcier.party.Voice;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.party.VoicedDenial;
import org.sourcier.party.VoicedEvidence;
import org.sourcier.rule.Firing;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Sentence;
import org.sourcier.text.TextPreparer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A folder of articles with a folder of annotations by hand ({@code NAME.gold.jsonl}), read as if
 * the earlier stages had found them, so that the linking can be measured alone.
 */
final class AnnotatedSet {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: (?:de |du |d')?\\p{Lu}[\\p{L}'’-]+)+");

  private final TextPreparer preparer = new TextPreparer();

  /** The articles that are annotated, by file name; their ids are the names' first part. */
  List<VoicedArticle> read(Path texts, Path annotations) {
    try (Stream<Path> files = Files.list(annotations)) {
      return files
          .filter(f -> f.toString().endsWith(".gold.jsonl"))
          .sorted()
          .map(f -> article(texts, f))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private VoicedArticle article(Path texts, Path file) {
    String name = String.valueOf(file.getFileName()).replace(".gold.jsonl", "");
    try {
      String text = Files.readString(texts.resolve(name + ".txt"));
      String id = name.replaceAll("_.*", "");
      Article article = new Article(id, name, "", text, dated(texts.resolve(name + ".txt")));
      List<JsonNode> rows = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        rows.add(JSON.readTree(line));
      }
      return new VoicedArticle(
          prepared(article),
          rows.stream().filter(r -> is(r, "assertion")).map(r -> assertion(r, text)).toList(),
          rows.stream().filter(r -> is(r, "denial")).map(r -> denial(r, text)).toList(),
          rows.stream().filter(r -> is(r, "evidence")).map(r -> evidence(r, text)).toList(),
          rows.stream().filter(r -> is(r, "context")).map(r -> context(r, text)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the article says of its own day. */
  private static Metadata dated(Path file) {
    return new ArticleReader().read(List.of(file)).articles().get(0).metadata();
  }

  /** The article with the words of its headline, which annotators read and which hold no cue. */
  private ArticleText prepared(Article article) {
    ArticleText body = preparer.prepare(article);
    int end = body.sentences().isEmpty() ? 0 : body.sentences().get(0).span().start();
    String text = article.text();
    String headline = text.substring(0, text.offsetByCodePoints(0, end)).strip();
    String alone = headline.replaceAll("\\s+", " ") + ".";
    List<Sentence> sentences =
        new ArrayList<>(
            preparer
                .prepare(new Article("headline", "", "", alone + " " + alone, Metadata.UNKNOWN))
                .sentences());
    sentences.removeIf(s -> s.span().end() > alone.codePointCount(0, alone.length()));
    sentences.addAll(body.sentences());
    return new ArticleText(
        article,
        body.language(),
        body.title(),
        body.paragraphs(),
        sentences,
        body.quotations(),
        body.leftOut(),
        body.times());
  }

  private static boolean is(JsonNode row, String type) {
    return row.get("type").asString().equals(type);
  }

  private static VoicedAssertion assertion(JsonNode row, String text) {
    List<Span> content = new ArrayList<>();
    JsonNode nth = row.get("nth");
    for (int i = 0; i < row.get("content").size(); i++) {
      String key = nth.has("content" + i) ? "content" + i : "content";
      int n = nth.has(key) && (key.length() > 7 || i == 0) ? nth.get(key).asInt() : 1;
      content.add(find(text, row.get("content").get(i).asString(), n));
    }
    Status status = Status.valueOf(row.get("status").asString().toUpperCase(Locale.ROOT));
    Span cue = nearest(text, row.get("cue").asString(), content.get(0).start());
    Optional<Span> source =
        row.get("source").isNull()
            ? Optional.empty()
            : Optional.of(nearest(text, row.get("source").asString(), cue.start()));
    Assertion finding =
        new Assertion(
            row.get("id").asString().replaceFirst("^o", "a9"),
            content,
            Optional.of(cue),
            source,
            Mode.valueOf(row.get("mode").asString().toUpperCase(Locale.ROOT)),
            Act.SPEECH,
            status,
            Certainty.CERTAIN,
            status != Status.DENIED,
            List.of(),
            List.of(),
            List.of("annotated"));
    List<Relay> via = new ArrayList<>();
    for (JsonNode relay : row.get("via")) {
      Span at = nearest(text, relay.get("source").asString(), cue.start());
      via.add(new Relay(at, at, voice(relay, relay.get("source").asString(), Role.MEDIA)));
    }
    Role role = Role.valueOf(row.get("role").asString().toUpperCase(Locale.ROOT).replace('-', '_'));
    String words = row.get("source").isNull() ? "" : row.get("source").asString();
    return new VoicedAssertion(finding, voice(row, words, role), via);
  }

  private static VoicedDenial denial(JsonNode row, String text) {
    List<String> targets = row.get("target").isNull() ? List.of() : List.of(id(row.get("target")));
    Denial.Kind kind =
        Denial.Kind.valueOf(row.get("kind").asString().toUpperCase(Locale.ROOT).replace('-', '_'));
    Span cue = nearest(text, row.get("cue").asString(), 0);
    Denial finding =
        new Denial(
            row.get("id").asString(),
            cue,
            List.of(),
            kind,
            Optional.empty(),
            false,
            List.of("annotated"));
    return new VoicedDenial(
        finding, voice(parties(row.get("by")), "", Role.OFFICIAL), bearings(targets));
  }

  private static List<Bearing> bearings(List<String> assertions) {
    Firing annotated = new Firing("annotated", "annotated");
    return assertions.stream().map(id -> new Bearing(id, annotated)).toList();
  }

  private static VoicedEvidence evidence(JsonNode row, String text) {
    List<String> supports =
        row.get("supports").isNull() ? List.of() : List.of(id(row.get("supports")));
    Evidence finding =
        new Evidence(
            row.get("id").asString(),
            find(text, row.get("text").asString(), 1),
            Evidence.Kind.valueOf(row.get("kind").asString().toUpperCase(Locale.ROOT)),
            Optional.empty(),
            false,
            find(text, row.get("text").asString(), 1),
            false,
            List.of("annotated"));
    Optional<Voice> by =
        row.get("by").isNull()
            ? Optional.empty()
            : Optional.of(voice(parties(row.get("by")), "", Role.OFFICIAL));
    return new VoicedEvidence(finding, by, bearings(supports));
  }

  private static Context context(JsonNode row, String text) {
    List<String> about = row.get("about").isNull() ? List.of() : List.of(id(row.get("about")));
    return new Context(
        row.get("id").asString(),
        find(text, row.get("text").asString(), 1),
        Context.Kind.valueOf(row.get("kind").asString().toUpperCase(Locale.ROOT).replace('-', '_')),
        about,
        List.of("annotated"));
  }

  private static String id(JsonNode node) {
    return node.asString().replaceFirst("^o", "a9");
  }

  private static Voice voice(JsonNode row, String words, Role role) {
    return voice(parties(row.get("party")), words, role);
  }

  private static Voice voice(List<Party> parties, String words, Role role) {
    Matcher name = NAME.matcher(words);
    Optional<String> entity = name.find() ? Optional.of(name.group()) : Optional.empty();
    return new Voice(parties, role, entity, new Firing("annotated", "by hand"));
  }

  private static List<Party> parties(JsonNode node) {
    List<Party> parties = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(p -> parties.add(new Party(p.asString())));
    } else {
      parties.add(new Party(node.asString()));
    }
    return parties;
  }

  private static Span find(String text, String words, int nth) {
    int at = -1;
    for (int i = 0; i < nth; i++) {
      at = text.indexOf(words, at + 1);
    }
    return new Span(at, at + words.length());
  }

  private static Span nearest(String text, String words, int to) {
    int best = text.indexOf(words);
    for (int at = best; at >= 0; at = text.indexOf(words, at + 1)) {
      best = Math.abs(at - to) < Math.abs(best - to) ? at : best;
    }
    return new Span(best, best + words.length());
  }
}
