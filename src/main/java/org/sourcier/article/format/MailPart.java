package org.sourcier.article.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;

/**
 * One part of a mail that is no container of parts.
 *
 * @param type its media type, in lower case
 * @param name of the file it was, or what it is
 * @param attached whether it is said to be apart from the mail's text
 * @param location the page's address, where the part is a saved page that gives it
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record MailPart(
    String type,
    String name,
    boolean attached,
    Optional<String> location,
    Optional<Charset> charset,
    byte[] bytes) {
  private static final List<String> DOCUMENTS =
      List.of(
          "message/rfc822",
          "application/pdf",
          "application/zip",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private static final Pattern FILE_NAME =
      Pattern.compile("(?i)\\b(?:file)?name\\s*=\\s*(?:\"([^\"]{1,200})\"|([^\\s;\"]{1,200}))");

  /** The part that the descriptor and the fields of its head describe. */
  static MailPart of(BodyDescriptor descriptor, Map<String, String> fields, byte[] bytes) {
    String disposition = fields.getOrDefault("Content-Disposition", "");
    String type = String.valueOf(descriptor.getMimeType()).toLowerCase(Locale.ROOT);
    String name =
        fileName(disposition)
            .or(() -> fileName(fields.getOrDefault("Content-Type", "")))
            .orElse(type);
    Optional<Charset> charset =
        Optional.ofNullable(descriptor.getCharset()).flatMap(Declaration::named);
    boolean attached = disposition.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    Optional<String> location =
        Optional.ofNullable(fields.get("Content-Location"))
            .map(String::strip)
            .filter(url -> url.startsWith("http"));
    return new MailPart(type, name, attached, location, charset, bytes);
  }

  /** Whether it is to be read apart from the mail's own text. */
  boolean isAttached() {
    boolean readable = type.startsWith("text/") || type.equals("application/octet-stream");
    return DOCUMENTS.contains(type) || (attached && readable);
  }

  private static Optional<String> fileName(String field) {
    Matcher m = FILE_NAME.matcher(field);
    return m.find()
        ? Optional.ofNullable(m.group(1))
            .or(() -> Optional.ofNullable(m.group(2)))
            .map(MailPart::decoded)
        : Optional.empty();
  }

  /** A field's words, with those encoded after RFC 2047 decoded. */
  static String decoded(String field) {
    try {
      return DecoderUtil.decodeEncodedWords(field, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return field;
    }
  }
}
