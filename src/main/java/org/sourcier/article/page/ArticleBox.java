package org.sourcier.article.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the box that holds an article's prose: each block of prose gives its length to the boxes
 * around it, less the further out they are (as Readability does, Arc90 2009), and where the page
 * says that its article stands counts more.
 */
final class ArticleBox {
  private static final double[] SHARES = {1, 0.9, 0.6, 0.4, 0.25};
  private static final double SAID = 1.5;

  private final PageRules rules;
  private final Boxes boxes;

  ArticleBox(PageRules rules, Boxes boxes) {
    this.rules = rules;
    this.boxes = boxes;
  }

  /** The innermost box of the article's prose, or nothing where the page has no prose. */
  Optional<Element> find(Element page, List<Block> blocks) {
    Map<Element, Double> scores = new LinkedHashMap<>();
    for (Block block : blocks) {
      if (block.prose() && boxes.reason(block.box(), page).isEmpty()) {
        score(block, scores);
      }
    }
    List<Element> said =
        rules.article().stream().flatMap(query -> page.select(query).stream()).toList();
    return scores.entrySet().stream()
        .map(e -> Map.entry(e.getKey(), e.getValue() * (inside(e.getKey(), said) ? SAID : 1)))
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }

  private static boolean inside(Element box, List<Element> said) {
    for (Element at = box; at != null; at = at.parent()) {
      if (said.contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** The block's own box counts only where it holds several blocks, as a cell with breaks does. */
  private static void score(Block block, Map<Element, Double> scores) {
    boolean own = block.box().select("> br").size() > 1;
    Element at = own ? block.box() : block.box().parent();
    for (double share : SHARES) {
      if (at == null) {
        return;
      }
      scores.merge(at, block.text().length() * share, Double::sum);
      at = at.parent();
    }
  }
}
