package org.sourcier.report.block;

import java.util.List;

/**
 * Words of an article, verbatim.
 *
 * @param label whose words or in what part, short; may be empty
 * @param language BCP 47 tag of the words
 * @param text the words, the cue among them in {@link Style#CUE}
 * @param source where they stand, in the document's language, with the link to the end note; may be
 *     empty
 */
public record Excerpt(
    String label, String language, List<Inline> text, List<Inline> source, Tone tone)
    implements Block {

  public Excerpt {
    Language.check(language);
    text = List.copyOf(text);
    source = List.copyOf(source);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.excerpt(this);
  }
}
