package org.sourcier.article.format;

import org.sourcier.article.page.PageArticle;
import org.sourcier.article.page.PageReader;

/** Reads web pages. */
final class HtmlReader implements FormatReader {

  @Override
  public void read(Item item, Intake intake) throws Unreadable {
    Decoded decoded = new Decoder().decode(item.bytes(), item.charset());
    PageArticle article = new PageReader().read(decoded.text(), item.base());
    intake.article(item, article);
    decoded.oddity().ifPresent(oddity -> intake.remark(item, oddity));
  }
}
