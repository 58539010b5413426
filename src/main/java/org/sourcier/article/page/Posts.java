package org.sourcier.article.page;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads posts of other sites that a page shows. */
final class Posts {
  private static final int LONGEST = 4_000;

  private final PageRules rules;

  Posts(PageRules rules) {
    this.rules = rules;
  }

  /** A post's words and author, if it has words. */
  Optional<Paragraph> read(Element box) {
    String all = cut(box.text());
    String own = cut(String.join(" ", box.select("p").eachText()));
    return Optional.of(own.isEmpty() ? all : own)
        .filter(text -> !text.isBlank())
        .map(text -> new Paragraph(Paragraph.Kind.QUOTE, text, author(all)));
  }

  private Optional<String> author(String text) {
    return rules.posters().stream()
        .map(pattern -> author(pattern, text))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> author(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  /** On one line: a title that stands where none belongs keeps its line breaks. */
  private static String cut(String text) {
    String line = text.replaceAll("\\s{1,999}", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip();
  }
}
