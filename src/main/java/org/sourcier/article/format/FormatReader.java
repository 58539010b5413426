package org.sourcier.article.format;

import java.io.IOException;

/** Reads things of one format. */
sealed interface FormatReader
    permits DocxReader,
        GzipReader,
        HtmlReader,
        JsonReader,
        MailReader,
        MarkdownReader,
        NewsMlReader,
        PdfReader,
        PlainReader,
        WebArchiveReader,
        ZipReader {

  /**
   * Hands what the thing holds to the intake; what was handed on before a fault stays.
   *
   * @throws Unreadable if it can't be read, or not to its end
   * @throws IOException if its bytes are not what its format wants
   */
  void read(Item item, Intake intake) throws Unreadable, IOException;
}
