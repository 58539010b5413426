package org.sourcier.article.format;

/** The formats that are read. A format's reader, and the library behind it, loads when needed. */
enum Format {
  PLAIN,
  MARKDOWN,
  HTML,
  MAIL,
  PDF,
  JSON,
  NEWSML,
  WARC,
  ZIP,
  GZIP;

  FormatReader reader() {
    return switch (this) {
      case PLAIN -> new PlainReader();
      case MARKDOWN -> new MarkdownReader();
      case HTML -> new HtmlReader();
      case MAIL -> new MailReader();
      case PDF -> new PdfReader();
      case JSON -> new JsonReader();
      case NEWSML -> new NewsMlReader();
      case WARC -> new WebArchiveReader();
      case ZIP -> new ZipReader();
      case GZIP -> new GzipReader();
    };
  }
}
