package org.sourcier.article.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads archives of the web (WARC, ISO 28500): the pages and documents that were fetched. Requests,
 * pictures, programs and pages that were not found are passed over.
 */
final class WebArchiveReader implements FormatReader {
  private static final int FOUND = 200;
  private static final List<String> READ =
      List.of(
          "text/html",
          "application/xhtml+xml",
          "application/pdf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  @Override
  public void read(Item item, Intake intake) throws Unreadable, IOException {
    int number = 0;
    try (WarcReader warc = new WarcReader(new ByteArrayInputStream(item.bytes()))) {
      for (Optional<WarcRecord> next = warc.next(); next.isPresent(); next = warc.next()) {
        Optional<Item> page = page(item.numbered(++number), next.get(), intake);
        if (page.isPresent()) {
          intake.openInside(page.get());
        }
      }
    }
  }

  private static Optional<Item> page(Item numbered, WarcRecord record, Intake intake)
      throws IOException, Unreadable {
    if (record instanceof WarcResponse response) {
      HttpResponse http = response.http();
      boolean read = http.status() == FOUND && isRead(http.contentType());
      return read
          ? Optional.of(
              item(numbered, http.contentType(), http.bodyDecoded(), response.target(), intake))
          : Optional.empty();
    }
    if (record instanceof WarcResource resource && isRead(resource.contentType())) {
      return Optional.of(
          item(numbered, resource.contentType(), resource.body(), resource.target(), intake));
    }
    return Optional.empty();
  }

  private static Item item(
      Item numbered, MediaType type, MessageBody body, String target, Intake intake)
      throws IOException, Unreadable {
    Optional<Charset> charset =
        Optional.ofNullable(type.parameters().get("charset")).flatMap(Declaration::named);
    return new Item(
        numbered.place(), intake.unpacked(body.stream()), charset, Optional.ofNullable(target));
  }

  private static boolean isRead(MediaType type) {
    return READ.contains(type.base().toString());
  }
}
