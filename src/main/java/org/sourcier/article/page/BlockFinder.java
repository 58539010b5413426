package org.sourcier.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into blocks, where elements begin and end and where lines are broken. */
final class BlockFinder {
  /** Inline by nature, whatever styles say. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp",
          "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

  /** A longer line that a break ends is a paragraph. */
  private static final int LINE = 70;

  private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t\\r]{0,200}\\n");

  private BlockFinder() {}

  /** The blocks of an element, in order. */
  static List<Block> in(Element root) {
    Walk walk = new Walk(root);
    root.traverse(walk);
    walk.flush();
    return walk.blocks;
  }

  /** One walk through a page. */
  private static final class Walk implements NodeVisitor {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int linked;
    private int links;
    private int breaks;
    private boolean begun;
    private Element box;

    Walk(Element root) {
      this.box = root;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        pieces(text);
      } else if (node instanceof Element element) {
        enter(element);
      }
    }

    private void enter(Element element) {
      if (element.tagName().equals("br")) {
        breaks++;
        words.append(' ');
        if (breaks > 1 || words.length() > LINE) {
          flush();
        }
      } else if (!INLINE.contains(element.tagName()) || boxed(element)) {
        flush();
      }
      links += element.tagName().equals("a") ? 1 : 0;
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= element.tagName().equals("a") ? 1 : 0;
        boolean block = !INLINE.contains(element.tagName()) || boxed(element);
        if (block && !element.tagName().equals("br")) {
          flush();
        }
      }
    }

    /** A span with a name beside others in a box is drawn on its own. */
    private static boolean boxed(Element element) {
      Element parent = element.parent();
      return element.tagName().equals("span")
          && parent != null
          && !element.className().isEmpty()
          && parent.tagName().equals("div")
          && parent.ownText().isBlank();
    }

    /** Where lines stand as they were typed, an empty one ends a paragraph. */
    private void pieces(TextNode text) {
      Element parent = text.parent();
      boolean typed = parent != null && parent.closest("pre") != null;
      String[] pieces = typed ? EMPTY_LINE.split(text.getWholeText()) : whole(text);
      for (int i = 0; i < pieces.length; i++) {
        if (i > 0) {
          flush();
        }
        add(text, pieces[i]);
      }
    }

    private static String[] whole(TextNode text) {
      return new String[] {text.getWholeText()};
    }

    private void add(TextNode text, String own) {
      if (own.isBlank()) {
        words.append(' ');
        return;
      }
      if (!begun) {
        box = block(text);
        begun = true;
      }
      words.append(own);
      linked += links > 0 ? own.strip().length() : 0;
      breaks = 0;
    }

    private Element block(TextNode text) {
      Node at = text.parentNode();
      while (at instanceof Element element
          && INLINE.contains(element.tagName())
          && !boxed(element)
          && element.parent() != null) {
        at = element.parent();
      }
      return at instanceof Element element ? element : box;
    }

    void flush() {
      String text = words.toString().replaceAll("[\\s\u00A0]{1,999}", " ").strip();
      if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
        blocks.add(new Block(box, text, linked));
      }
      words.setLength(0);
      begun = false;
      linked = 0;
      breaks = 0;
    }
  }
}
