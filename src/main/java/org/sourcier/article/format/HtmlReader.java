package org.sourcier.article.format;

import org.sourcier.article.page.PageArticle;

/** Reads web pages. */
final class HtmlReader implements FormatReader {

  @Override
  public void read(Item item, Intake intake) throws Unreadable {
    Decoded decoded = new Decoder().decode(item.bytes(), item.charset());
    PageArticle article = intake.rules().pages().read(decoded.text(), item.base());
    intake.article(item, article);
    decoded.oddities().forEach(oddity -> intake.remark(item, oddity));
  }
}
