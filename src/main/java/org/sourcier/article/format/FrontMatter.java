package org.sourcier.article.format;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.sourcier.article.page.Known;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;
import org.sourcier.yaml.YamlReader;

/**
 * What stands before an article in Markdown, in YAML, under the names that JSON has for it; what is
 * no YAML says nothing.
 */
final class FrontMatter {
  private final Optional<Fields> fields;
  private final FormatWords words;

  /**
   * @param yaml without the lines of dashes around it
   */
  FrontMatter(String yaml, FormatWords words) {
    this.words = words;
    Problems unsaid = new Problems();
    this.fields =
        new YamlReader("front matter", unsaid).read(yaml).flatMap(top -> Fields.of(top, unsaid));
  }

  Known known() {
    return new Known(
        first("title"),
        first("author"),
        texts("outlet").filter(outlet -> !address(outlet)).findFirst(),
        first("agency"),
        day("published"),
        day("updated"),
        first("language"),
        Stream.concat(texts("url"), texts("outlet")).filter(FrontMatter::address).findFirst());
  }

  private static boolean address(String text) {
    return text.startsWith("http://") || text.startsWith("https://");
  }

  private Optional<LocalDate> day(String part) {
    return texts(part).flatMap(date -> Days.of(date).stream()).findFirst();
  }

  private Optional<String> first(String part) {
    return texts(part).findFirst();
  }

  private Stream<String> texts(String part) {
    return words.field(part).stream()
        .flatMap(name -> fields.flatMap(f -> f.node(name)).stream())
        .flatMap(FrontMatter::texts)
        .map(Paragraphs::line)
        .filter(text -> !text.isBlank());
  }

  private static Stream<String> texts(Node node) {
    return node instanceof Node.Sequence list
        ? list.items().stream().filter(Node.Scalar.class::isInstance).flatMap(FrontMatter::texts)
        : Stream.of(node).filter(Node.Scalar.class::isInstance).map(n -> ((Node.Scalar) n).text());
  }
}
