package org.sourcier.article.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sourcier.article.page.Known;
import org.sourcier.article.page.PageArticle;
import tools.jackson.databind.JsonNode;

/** A JSON object taken for an article. */
final class JsonArticle {
  private static final int DEEPEST = 3;
  private static final String BETWEEN = "\n\n";

  private final JsonNode object;
  private final FormatRules rules;
  private final FormatWords words;

  JsonArticle(JsonNode object, FormatRules rules) {
    this.object = object;
    this.rules = rules;
    this.words = rules.words();
  }

  /** The article, where the object has the words of one. */
  Optional<PageArticle> read(String place) {
    return all("text")
        .or(() -> all("html"))
        .map(body -> Words.article(body, place, known(), rules.pages()));
  }

  private Known known() {
    return new Known(
        first("title"),
        first("author"),
        first("outlet"),
        first("agency"),
        day("published"),
        day("updated"),
        first("language"),
        first("url").filter(url -> url.startsWith("http")));
  }

  private Optional<LocalDate> day(String part) {
    return texts(part).flatMap(date -> Days.of(date).stream()).findFirst();
  }

  private Optional<String> first(String part) {
    return texts(part).map(Paragraphs::line).findFirst();
  }

  /** All texts of the first name that has any: a body may be a list of paragraphs. */
  private Optional<String> all(String part) {
    return words.field(part).stream()
        .map(name -> String.join(BETWEEN, texts(object.path(name), DEEPEST)))
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private Stream<String> texts(String part) {
    return words.field(part).stream()
        .flatMap(name -> texts(object.path(name), DEEPEST).stream())
        .filter(text -> !text.isBlank());
  }

  private List<String> texts(JsonNode value, int depth) {
    List<String> texts = new ArrayList<>();
    if (value.isString() || value.isNumber()) {
      texts.add(value.asString());
    } else if (value.isArray() && depth > 0) {
      value.forEach(one -> texts.addAll(texts(one, depth - 1)));
    } else if (value.isObject() && depth > 0) {
      words.values().stream()
          .map(name -> texts(value.path(name), depth - 1))
          .filter(found -> !found.isEmpty())
          .findFirst()
          .ifPresent(texts::addAll);
    }
    return texts;
  }
}
