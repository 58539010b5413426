package org.sourcier.article.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads marked-up words that are an article from end to end, as agencies and scrapers hand them on:
 * nothing around them has to be told from them. It loads nothing.
 */
public final class FragmentReader {
  /** Deeper trees are no articles, and walks down them would use up the stack. */
  private static final int DEEPEST = 512;

  private static final String UNSEEN = "script, style, noscript, template";

  /** The paragraphs of the words, in order; any text is taken. */
  public List<Paragraph> read(String html) {
    Document words = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    words.select(UNSEEN).remove();
    return BlockFinder.in(words.body()).stream()
        .map(Block::text)
        .filter(text -> !text.isBlank())
        .map(Paragraph::body)
        .toList();
  }
}
