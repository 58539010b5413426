package org.sourcier.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.sourcier.article.page.Paragraph.Kind;

/**
 * Tells block by block what is the article: by the box that holds its prose, by the names of the
 * boxes around, by how its words begin, and by what the other blocks of the article look like.
 */
final class BlockJudge {
  private static final int SHOWN = 160;
  private static final int SHORTEST_REPEAT = 20;

  /** No page that a person reads has more beside its article. */
  private static final int MOST_LEFT_OUT = 1_000;

  private final PageRules rules;
  private final Boxes boxes;
  private final Element main;
  private final String usual;
  private final Set<String> said = new HashSet<>();
  private final List<Paragraph> kept = new ArrayList<>();
  private final List<Block> headings = new ArrayList<>();
  private final List<LeftOut> out = new ArrayList<>();
  private Optional<String> closed = Optional.empty();
  private boolean headed;
  private boolean begun;

  /**
   * @param main the box of the article's prose
   * @param title which is not repeated
   */
  BlockJudge(PageRules rules, Boxes boxes, Element main, List<Block> blocks, String title) {
    this.rules = rules;
    this.boxes = boxes;
    this.main = main;
    this.usual = usual(blocks, main);
    said.add(bare(title));
  }

  /** The look of most of the article's prose. */
  private static String usual(List<Block> blocks, Element main) {
    Map<String, Integer> looks = new HashMap<>();
    blocks.stream()
        .filter(block -> block.prose() && inside(block, main))
        .forEach(block -> looks.merge(look(block), block.text().length(), Integer::sum));
    return looks.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static String look(Block block) {
    Element parent = block.box().parent();
    return block.box().tagName()
        + "."
        + block.box().className()
        + " in "
        + (parent == null ? "" : parent.tagName() + "." + parent.className());
  }

  private static boolean inside(Block block, Element main) {
    return block.box().equals(main) || block.box().parents().contains(main);
  }

  /** Takes the next block of the page. */
  void judge(Block block) {
    Optional<String> reason = reason(block).or(() -> underIt(block));
    closed =
        block.heading() || !block.entry()
            ? reason.filter(r -> block.heading() && inside(block, main))
            : closed;
    if (block.box().tagName().equals("h1")) {
      headed = true;
    }
    if (reason.isPresent()) {
      leave(block, reason.get());
    } else if (boxes.caption(block.box(), limit(block))) {
      add(new Paragraph(Kind.CAPTION, block.text(), Optional.empty()));
      leave(block, "is the caption or credit of a picture");
    } else if (block.heading() && inside(block, main)) {
      headings.add(block);
    } else {
      keep(block);
    }
  }

  /** Takes an embedded post, if it stands in the article. */
  void quote(Paragraph post, Element box) {
    if (box.parents().contains(main)) {
      add(post);
    } else {
      leave(post.text(), "stands outside the article");
    }
  }

  private void keep(Block block) {
    begun |= inside(block, main);
    headings.forEach(heading -> add(Paragraph.body(heading.text())));
    headings.clear();
    add(Paragraph.body(block.text()));
    said.add(bare(block.text()));
  }

  private void add(Paragraph paragraph) {
    kept.add(paragraph);
  }

  private void leave(Block block, String reason) {
    leave(block.text(), reason);
  }

  private void leave(String words, String reason) {
    if (out.size() < MOST_LEFT_OUT) {
      out.add(new LeftOut(shown(words), reason));
    }
  }

  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  private Element limit(Block block) {
    return inside(block, main) ? main : block.box().root();
  }

  private Optional<String> reason(Block block) {
    return repeated(block)
        .or(() -> lineReason(block))
        .or(() -> boxes.reason(block.box(), limit(block)).filter(r -> !standfirst(block)))
        .or(() -> shape(block));
  }

  /** The entries of a list whose heading is not the article are not it either. */
  private Optional<String> underIt(Block block) {
    return closed.filter(reason -> block.entry());
  }

  private Optional<String> lineReason(Block block) {
    return rules.line(block.text());
  }

  private Optional<String> repeated(Block block) {
    String bare = bare(block.text());
    boolean again =
        said.contains(bare)
            || (bare.length() > SHORTEST_REPEAT
                && !block.heading()
                && said.stream().anyMatch(s -> s.startsWith(bare)));
    return again ? Optional.of("repeats what stands before") : Optional.empty();
  }

  private Optional<String> shape(Block block) {
    if (!inside(block, main)) {
      return standfirst(block) || (begun && look(block).equals(usual) && named(block))
          ? Optional.empty()
          : Optional.of("stands outside the article");
    }
    boolean usualLook = look(block).equals(usual);
    if (block.mostlyLinks() && !(usualLook && block.sentence())) {
      return Optional.of("points to other articles");
    }
    boolean shaped = usualLook || block.sentence() || block.heading() || block.entry();
    return shaped ? Optional.empty() : Optional.of("is a short line and no sentence");
  }

  private static boolean named(Block block) {
    return !block.box().className().isEmpty();
  }

  /** A paragraph between headline and article that is named so, or looks like prose. */
  private boolean standfirst(Block block) {
    boolean between = headed && !begun && !block.box().tagName().equals("h1");
    boolean near = between && block.prose() && boxes.reason(block.box(), limit(block)).isEmpty();
    return between && (near || (boxes.standfirst(block.box()) && block.sentence()));
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]{1,999}", " ").strip();
  }

  /** The article's paragraphs; headings that nothing follows are none. */
  List<Paragraph> paragraphs() {
    return kept;
  }

  List<LeftOut> leftOut() {
    headings.forEach(heading -> leave(heading, "is a heading that nothing follows"));
    headings.clear();
    return out;
  }
}
