package org.sourcier.article.format;

import java.util.List;
import java.util.Optional;
import org.sourcier.article.page.PageArticle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON: an article, a list of them, an answer that holds such a list, or an article a line
 * (JSON Lines). Which field is what stands in {@code rules/formats.yaml}.
 */
final class JsonReader implements FormatReader {
  private static final int DEEPEST = 6;

  private final JsonMapper mapper = JsonMapper.builder().build();

  @Override
  public void read(Item item, Intake intake) throws Unreadable {
    Decoded decoded = new Decoder().decode(item.bytes(), item.charset());
    String text = decoded.text().replaceFirst("^\uFEFF", "");
    decoded.oddities().forEach(oddity -> intake.remark(item, oddity));
    Optional<JsonNode> whole = parsed(text);
    if (whole.isPresent()) {
      Walk walk = new Walk(item, intake);
      walk.down(whole.get(), DEEPEST);
      walk.end();
    } else {
      lines(item, intake, text);
    }
  }

  private void lines(Item item, Intake intake, String text) throws Unreadable {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    if (lines.size() < 2 || parsed(lines.get(0)).isEmpty()) {
      throw new Unreadable(Fault.of(Fault.Kind.DAMAGED_JSON));
    }
    Walk walk = new Walk(item, intake);
    for (String line : lines) {
      Optional<JsonNode> node = parsed(line);
      if (node.isPresent()) {
        walk.down(node.get(), DEEPEST);
      } else {
        walk.broken();
      }
    }
    walk.end();
  }

  private Optional<JsonNode> parsed(String text) {
    try {
      return Optional.of(mapper.readTree(text)).filter(JsonNode::isContainer);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** A walk over the objects of a file, which numbers the articles on its way. */
  private static final class Walk {
    private final Item item;
    private final Intake intake;
    private int number;

    Walk(Item item, Intake intake) {
      this.item = item;
      this.intake = intake;
    }

    void down(JsonNode node, int depth) throws Unreadable {
      if (node.isArray()) {
        for (JsonNode one : node) {
          down(one, depth - 1);
        }
      } else if (node.isObject() && depth > 0) {
        object(node, depth);
      }
    }

    private void object(JsonNode node, int depth) throws Unreadable {
      JsonArticle object = new JsonArticle(node, intake.rules());
      Optional<PageArticle> article = object.read(item.place());
      if (article.isPresent()) {
        take(article.get());
        return;
      }
      for (String name : intake.rules().words().field("lists")) {
        JsonNode inside = node.path(name);
        if (inside.isContainer()) {
          down(inside, depth - 1);
        }
      }
    }

    private void take(PageArticle article) throws Unreadable {
      Item numbered = numbered();
      try {
        intake.article(numbered, article);
      } catch (Unreadable e) {
        intake.remark(numbered, e.fault());
      }
    }

    void broken() throws Unreadable {
      intake.remark(numbered(), Fault.of(Fault.Kind.DAMAGED_LINE));
    }

    private Item numbered() throws Unreadable {
      if (++number > Limits.ENTRIES) {
        throw new Unreadable(Fault.of(Fault.Kind.MANY_ARTICLES, Limits.ENTRIES));
      }
      return item.numbered(number);
    }

    void end() throws Unreadable {
      if (number == 0) {
        throw new Unreadable(Fault.of(Fault.Kind.NO_KNOWN_FIELD));
      }
    }
  }
}
