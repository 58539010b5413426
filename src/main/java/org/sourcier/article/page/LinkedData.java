package org.sourcier.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article in JSON-LD, in the words of schema.org. */
final class LinkedData {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int DEEPEST = 6;
  private static final int MOST = 2_000;

  private final List<JsonNode> nodes = new ArrayList<>();

  /** All that a page says; what is no JSON says nothing. */
  LinkedData(Document page) {
    for (Element script : page.select("script[type='application/ld+json']")) {
      try {
        gather(MAPPER.readTree(script.data()), 0);
      } catch (JacksonException e) {
        nodes.removeIf(JsonNode::isMissingNode);
      }
    }
  }

  private void gather(JsonNode node, int depth) {
    if (depth > DEEPEST || nodes.size() > MOST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(item -> gather(item, depth + 1));
    } else if (node.isObject()) {
      nodes.add(node);
      gather(node.path("@graph"), depth + 1);
      gather(node.path("mainEntity"), depth + 1);
    }
  }

  /** The text of an article's property, as "headline". */
  Optional<String> article(String property) {
    return nodes.stream()
        .filter(LinkedData::isArticle)
        .flatMap(node -> texts(node.path(property)).stream())
        .findFirst();
  }

  /** The names of an article's people or bodies, as those of "author", in order. */
  List<String> names(String property) {
    return nodes.stream()
        .filter(LinkedData::isArticle)
        .map(node -> named(node.path(property)))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The name of the site. */
  Optional<String> site() {
    return nodes.stream()
        .filter(node -> types(node).contains("WebSite"))
        .flatMap(node -> texts(node.path("name")).stream())
        .findFirst();
  }

  private static boolean isArticle(JsonNode node) {
    return types(node).stream()
        .anyMatch(t -> t.endsWith("Article") || t.endsWith("Posting") || t.equals("Report"));
  }

  private static List<String> types(JsonNode node) {
    return texts(node.path("@type"));
  }

  private static List<String> named(JsonNode node) {
    List<String> names = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(item -> names.addAll(named(item)));
    } else {
      names.addAll(texts(node.isObject() ? node.path("name") : node));
    }
    return names;
  }

  /** A text or several. */
  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(item -> texts.addAll(texts(item)));
    } else if (node.isString() && !node.stringValue().isBlank()) {
      texts.add(node.stringValue().strip());
    } else if (node.isObject() && node.path("@id").isString()) {
      texts.add(node.path("@id").stringValue());
    }
    return texts;
  }
}
