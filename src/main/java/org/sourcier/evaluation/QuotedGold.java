package org.sourcier.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcier.article.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gold that quotes its words, one JSON object a line. A string that stands several times in the
 * article is told by {@code nth}, or lies nearest to its content.
 */
final class QuotedGold implements GoldReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public List<Gold> read(String name, String gold, String text) throws GoldProblem {
    List<Gold> read = new ArrayList<>();
    int number = 0;
    for (String line : gold.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        JsonNode row = row(name + ":" + number, line);
        if (row.path("type").asString("").equals("assertion")) {
          read.add(assertion(name + ":" + number, row, text));
        }
      }
    }
    return read;
  }

  private static JsonNode row(String place, String line) throws GoldProblem {
    try {
      return JSON.readTree(line);
    } catch (JacksonException e) {
      throw new GoldProblem(place + ": this line is not JSON");
    }
  }

  private static Gold assertion(String place, JsonNode row, String text) throws GoldProblem {
    JsonNode nth = row.path("nth");
    List<Span> content = new ArrayList<>();
    for (JsonNode piece : row.path("content")) {
      content.add(nth(place, text, piece.asString(""), occurrence(nth, content.size(), row)));
    }
    int anchor = cue(text, row, content);
    JsonNode source = row.path("source");
    Optional<Span> span =
        source.isString()
            ? Optional.of(
                nth.has("source")
                    ? nth(place, text, source.asString(), nth.path("source").asInt(1))
                    : nearest(place, text, source.asString(), anchor))
            : Optional.empty();
    return new Gold(
        content,
        span,
        parties(row.path("party")),
        row.path("status").asString(""),
        row.path("mode").asString(""),
        row.path("optional").asBoolean(false));
  }

  private static int occurrence(JsonNode nth, int piece, JsonNode row) {
    boolean first = piece == 0 || row.path("content").size() == 1;
    int otherwise = first ? nth.path("content").asInt(1) : 1;
    return nth.path("content" + piece).asInt(otherwise);
  }

  /** Where the cue stands: next to one of the edges of the content. */
  private static int cue(String text, JsonNode row, List<Span> content) {
    String cue = row.path("cue").asString("");
    int best = content.get(0).start();
    int distance = Integer.MAX_VALUE;
    for (Span piece : content) {
      for (int edge : new int[] {piece.start(), piece.end()}) {
        for (int at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
          int d = Math.min(Math.abs(at - edge), Math.abs(at + cue.length() - edge));
          best = d < distance ? at : best;
          distance = Math.min(d, distance);
        }
      }
    }
    return best;
  }

  private static Span nth(String place, String text, String words, int n) throws GoldProblem {
    int at = -1;
    for (int i = 0; i < n; i++) {
      at = text.indexOf(words, at + 1);
      if (at < 0 || words.isEmpty()) {
        throw new GoldProblem(place + ": the article does not hold \"" + words + "\" so often");
      }
    }
    return new Span(at, at + words.length());
  }

  private static Span nearest(String place, String text, String words, int anchor)
      throws GoldProblem {
    Span best = nth(place, text, words, 1);
    int distance = Integer.MAX_VALUE;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int d = Math.min(Math.abs(at - anchor), Math.abs(at + words.length() - anchor));
      if (d < distance) {
        distance = d;
        best = new Span(at, at + words.length());
      }
    }
    return best;
  }

  private static Set<String> parties(JsonNode node) {
    Set<String> codes = new HashSet<>();
    if (node.isString()) {
      codes.add(node.asString());
    }
    for (JsonNode code : node) {
      codes.add(code.asString(""));
    }
    return codes;
  }
}
