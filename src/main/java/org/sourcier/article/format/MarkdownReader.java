package org.sourcier.article.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.sourcier.article.page.FragmentReader;
import org.sourcier.article.page.Known;
import org.sourcier.article.page.Paragraph;

/**
 * Reads Markdown (CommonMark), as notes and clippers of pages save articles: its marks are no words
 * of the article, and what stands between lines of dashes before it says what the article is.
 */
final class MarkdownReader implements FormatReader {
  private static final Pattern HEAD =
      Pattern.compile("\\A---\\h*\\R(.{0,20000}?)\\R---\\h*(?:\\R|\\z)", Pattern.DOTALL);

  /** Deeper lists and quotations are no prose. */
  private static final int DEEPEST = 100;

  @Override
  public void read(Item item, Intake intake) throws Unreadable {
    Decoded decoded = new Decoder().decode(item.bytes(), item.charset());
    String text = decoded.text().replaceFirst("^\uFEFF", "");
    Matcher head = HEAD.matcher(text);
    boolean headed = head.find();
    Known said =
        headed
            ? new FrontMatter(head.group(1), intake.rules().words()).known()
            : Known.titled(Optional.empty());
    Node words = parser().parse(headed ? text.substring(head.end()) : text);
    List<Paragraph> paragraphs =
        new FragmentReader().read(HtmlRenderer.builder().build().render(words));
    intake.article(item, said.with(Known.titled(title(words)).article(paragraphs)));
    decoded.oddities().forEach(oddity -> intake.remark(item, oddity));
  }

  private static Parser parser() {
    return Parser.builder().maxOpenBlockParsers(DEEPEST).build();
  }

  /** The first heading, where the article begins with it. */
  private static Optional<String> title(Node words) {
    return Optional.ofNullable(words.getFirstChild())
        .filter(first -> first instanceof Heading heading && heading.getLevel() == 1)
        .map(heading -> TextContentRenderer.builder().build().render(heading).strip())
        .filter(title -> !title.isEmpty());
  }
}
