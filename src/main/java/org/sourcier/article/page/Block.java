package org.sourcier.article.page;

import org.jsoup.nodes.Element;

/**
 * Words of a page that stand together, as a browser would draw them.
 *
 * @param box the element whose own words they are
 * @param text on one line
 * @param linked how many of its characters are links
 * @param least how many characters prose has in this page
 */
record Block(Element box, String text, int linked, int least) {
  private static final int LEAST_PROSE = 60;
  private static final int LEAST_BRIEF = 20;
  private static final double MOST_LINKED = 0.4;

  Block(Element box, String text, int linked) {
    this(box, text, linked, LEAST_PROSE);
  }

  /** The same in a page that has only short paragraphs, as news in brief. */
  Block brief() {
    return new Block(box, text, linked, LEAST_BRIEF);
  }

  /** Whether it looks like prose: long enough, with a sentence's end, few links. */
  boolean prose() {
    return text.length() >= least && sentence() && !mostlyLinks();
  }

  boolean mostlyLinks() {
    return linked > text.length() * MOST_LINKED;
  }

  /** Whether a sentence ends at its end, closing marks aside. */
  boolean sentence() {
    int last = text.length() - 1;
    while (last > 0 && " \u00A0»”\"'’)]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?…:;".indexOf(text.charAt(last)) >= 0;
  }

  /** Whether it stands as a heading. */
  boolean heading() {
    return box.closest("h1, h2, h3, h4, h5, h6") != null;
  }

  /** Whether it is an entry of a list. */
  boolean entry() {
    return box.closest("li, dd, dt") != null;
  }
}
