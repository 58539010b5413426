package org.sourcier.article;

import java.util.List;
import org.sourcier.article.page.LeftOut;

/**
 * One article as it was given.
 *
 * @param id its number in the set, "01" first
 * @param path the path it was read from, with {@code /} between its parts; of an article inside a
 *     file, the file's and behind it where it lies: {@code a.zip/b.html}, {@code c.jsonl#3}
 * @param sha256 of the bytes it was read from, in lower-case hexadecimal: of its file, or of its
 *     part of an archive
 * @param text of a text file the decoded text, unchanged; of other formats, what was taken out of
 *     them; every span points into it
 * @param verbatim whether the bytes are this text in UTF-8, so that they can stand for it
 * @param leftOut what of its page is not in the text, and why
 */
public record Article(
    String id,
    String path,
    String sha256,
    String text,
    Metadata metadata,
    boolean verbatim,
    List<LeftOut> leftOut) {

  public Article {
    leftOut = List.copyOf(leftOut);
  }

  /** An article whose file is its text. */
  public Article(String id, String path, String sha256, String text, Metadata metadata) {
    this(id, path, sha256, text, metadata, true, List.of());
  }

  /** The same article under another number. */
  Article numbered(String number) {
    return new Article(number, path, sha256, text, metadata, verbatim, leftOut);
  }

  /** The very words at a span. */
  public String exact(Span span) {
    return text.substring(span.start(), span.end());
  }
}
