package org.sourcier.report;

import java.util.List;
import org.sourcier.article.Span;
import org.sourcier.report.block.Excerpt;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Tone;

/**
 * Passages for one card: whole sentences the first time they are shown, after that only the words
 * that count.
 */
record Excerpts(Desk desk, Shown shown) {
  /** The passage around what a find says, its cues marked. */
  Excerpt of(String label, Cited<?> cited, Span span, List<Span> cues, Tone tone) {
    Passage passage = desk.passage(cited);
    List<Inline> text =
        shown.add(cited, passage.sentences(span))
            ? passage.around(span, cues)
            : passage.only(span, cues);
    return new Excerpt(label, desk.language(cited), text, desk.place(cited, span.start()), tone);
  }
}
