package org.sourcier.article.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.sourcier.time.StampReader;
import org.sourcier.time.Times;

/** Finds the article in a web page. It loads nothing: no script runs, no address is opened. */
public final class PageReader {
  /** Deeper trees are no articles, and walks down them would use up the stack. */
  private static final int DEEPEST = 512;

  private final PageRules rules;
  private final StampReader stamps;

  /** Goes by the rules packed with the product. */
  public PageReader() {
    this(PageRules.packed(), Times.packed());
  }

  /**
   * @param times how days are named
   */
  public PageReader(PageRules rules, Times times) {
    this.rules = rules;
    this.stamps = new StampReader(times);
  }

  /**
   * The article of a page.
   *
   * @param html the page's source, decoded; any text is taken
   * @param place where it was found, against which its links are understood
   */
  public PageArticle read(String html, String place) {
    Document page = Jsoup.parse(html, place, Parser.htmlParser().setMaxDepth(DEEPEST));
    Document shown = page.clone();
    rules.dropped().forEach(query -> shown.select(query).remove());
    List<Block> blocks = BlockFinder.in(shown.body());
    PageFacts facts = new PageFacts(page, blocks, rules, stamps);
    String title = facts.title().orElse("");
    Optional<BlockJudge> judged =
        judged(shown, blocks, title)
            .or(() -> judged(shown, blocks.stream().map(Block::brief).toList(), title));
    return new PageArticle(
        known(facts),
        judged.map(BlockJudge::paragraphs).orElse(List.of()),
        judged.map(BlockJudge::leftOut).orElse(List.of()));
  }

  private static Known known(PageFacts facts) {
    return new Known(
        facts.title(),
        facts.author(),
        facts.outlet(),
        facts.agency(),
        facts.published(),
        facts.updated(),
        facts.language(),
        facts.url());
  }

  private Optional<BlockJudge> judged(Document page, List<Block> all, String title) {
    Map<Element, Paragraph> posts = new HashMap<>();
    Posts reader = new Posts(rules);
    for (String query : rules.embedded()) {
      page.select(query).forEach(box -> reader.read(box).ifPresent(p -> posts.put(box, p)));
    }
    List<Block> own = all.stream().filter(b -> post(b, posts).isEmpty()).toList();
    Boxes boxes = new Boxes(rules, own);
    return new ArticleBox(rules, boxes)
        .find(page, own)
        .map(main -> judged(new BlockJudge(rules, boxes, main, own, title), all, posts));
  }

  private static BlockJudge judged(
      BlockJudge judge, List<Block> blocks, Map<Element, Paragraph> posts) {
    for (Block block : blocks) {
      Optional<Element> post = post(block, posts);
      if (post.isEmpty()) {
        judge.judge(block);
      } else {
        Optional.ofNullable(posts.remove(post.get()))
            .ifPresent(paragraph -> judge.quote(paragraph, post.get()));
      }
    }
    return judge;
  }

  /** The post in which a block stands. */
  private static Optional<Element> post(Block block, Map<Element, Paragraph> posts) {
    for (Element at = block.box(); at != null; at = at.parent()) {
      if (posts.containsKey(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
