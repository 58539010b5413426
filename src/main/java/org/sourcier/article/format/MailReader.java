package org.sourcier.article.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.sourcier.article.page.Known;
import org.sourcier.article.page.PageArticle;
import org.sourcier.article.page.PageReader;

/**
 * Reads mails (RFC 5322, MIME) and pages saved as one (MHTML, RFC 2557): the page in it, else the
 * plain text; then what is attached. Pictures and the frames of a page are passed over.
 */
final class MailReader implements FormatReader {
  private static final int MOST_FIELDS = 2_000;
  private static final int LONGEST_FIELD = 1_000_000;
  private static final Pattern SENDER_ADDRESS = Pattern.compile("<[^<>]*>\\s*$");

  @Override
  public void read(Item item, Intake intake) throws Unreadable, IOException {
    Map<String, String> head = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    List<MailPart> parts = new ArrayList<>();
    Optional<Fault> fault = parts(item, intake, head, parts);
    Optional<PageArticle> article = article(item, parts, known(head), intake.rules().pages());
    if (article.isPresent()) {
      intake.article(item, article.get());
    }
    for (MailPart part : parts) {
      if (part.isAttached()) {
        intake.openInside(item.inside(part.name(), part.bytes()));
      }
    }
    if (fault.isPresent()) {
      throw new Unreadable(fault.get());
    }
  }

  /** Collects the parts up to a fault, which it gives. */
  private static Optional<Fault> parts(
      Item item, Intake intake, Map<String, String> head, List<MailPart> parts) throws IOException {
    MimeTokenStream mime = new MimeTokenStream(config());
    mime.setRecursionMode(RecursionMode.M_NO_RECURSE);
    mime.parse(new ByteArrayInputStream(item.bytes()));
    try {
      Map<String, String> fields = head;
      for (EntityState state = mime.getState();
          state != EntityState.T_END_OF_STREAM;
          state = mime.next()) {
        if (state == EntityState.T_START_HEADER && !head.isEmpty()) {
          fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        } else if (state == EntityState.T_FIELD) {
          fields.putIfAbsent(mime.getField().getName(), mime.getField().getBody());
        } else if (state == EntityState.T_BODY) {
          byte[] bytes = intake.unpacked(mime.getDecodedInputStream());
          parts.add(MailPart.of(mime.getBodyDescriptor(), fields, bytes));
        }
      }
      return Optional.empty();
    } catch (MimeException e) {
      return Optional.of(Fault.of(Fault.Kind.DAMAGED_MAIL));
    } catch (Unreadable e) {
      return Optional.of(e.fault());
    }
  }

  private static MimeConfig config() {
    return MimeConfig.custom()
        .setMaxLineLen(-1)
        .setMaxHeaderLen(LONGEST_FIELD)
        .setMaxHeaderCount(MOST_FIELDS)
        .build();
  }

  private static Optional<PageArticle> article(
      Item item, List<MailPart> parts, Known known, PageReader pages) throws Unreadable {
    for (String type : List.of("text/html", "application/xhtml+xml", "text/plain")) {
      Optional<MailPart> part =
          parts.stream().filter(p -> p.type().equals(type) && !p.isAttached()).findFirst();
      if (part.isPresent()) {
        String words = new Decoder().decode(part.get().bytes(), part.get().charset()).text();
        Optional<String> location = part.get().location();
        Optional<String> url = known.url().or(() -> location);
        // A part with an address of its own is a saved page, whatever browser says so in the head.
        Known said = location.isPresent() ? Known.at(url) : known;
        PageArticle article =
            type.equals("text/plain")
                ? known.article(Paragraphs.of(words))
                : said.with(pages.read(words, url.orElse(item.place())));
        if (!article.paragraphs().isEmpty()) {
          return Optional.of(article);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A saved page's day is the one it was saved on, who wrote it is the browser, and its subject is
   * the window's, with the outlet's name: the page knows all three better.
   */
  private static Known known(Map<String, String> head) {
    Optional<String> saved =
        field(head, "Snapshot-Content-Location").or(() -> field(head, "Content-Location"));
    if (saved.isPresent() || head.getOrDefault("From", "").contains("Saved by")) {
      return Known.at(saved.filter(url -> url.startsWith("http")));
    }
    Optional<String> title = field(head, "Subject");
    Optional<LocalDate> day = field(head, "Date").flatMap(Days::of);
    Optional<String> unknown = Optional.empty();
    return new Known(
        title, unknown, sender(head), unknown, day, Optional.empty(), unknown, unknown);
  }

  /** Of {@code "Le Courrier" <lettre@courrier.example>} the name. */
  private static Optional<String> sender(Map<String, String> head) {
    return field(head, "From")
        .map(from -> SENDER_ADDRESS.matcher(from).replaceFirst("").replace("\"", "").strip())
        .filter(name -> !name.isEmpty());
  }

  private static Optional<String> field(Map<String, String> head, String name) {
    return Optional.ofNullable(head.get(name))
        .map(MailPart::decoded)
        .map(Paragraphs::line)
        .filter(text -> !text.isEmpty());
  }
}
