package org.sourcier.article.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Reads what is packed with gzip (RFC 1952), as archives of the web are. */
final class GzipReader implements FormatReader {

  @Override
  public void read(Item item, Intake intake) throws Unreadable, IOException {
    try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(item.bytes()))) {
      intake.open(new Item(item.place(), intake.unpacked(stream), item.charset(), item.url()));
    }
  }
}
