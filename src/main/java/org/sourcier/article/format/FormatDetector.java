package org.sourcier.article.format;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells a thing's format by its first bytes: magic numbers, then how its text begins. A name only
 * decides between formats that begin alike, as a broken JSON file and a text in brackets do, or
 * Markdown and a text.
 */
final class FormatDetector {
  /** A PDF's head may stand anywhere in the first kilobyte (ISO 32000-1, annex H.3.4.1). */
  private static final int PDF_HEAD = 1024;

  private static final int LOOKED_AT = 16 * 1024;

  private static final Pattern HTML =
      Pattern.compile(
          "(?is)^(?:<\\?xml[^>]*>|<!--.{0,4000}?-->|\\s++)*<(?:!doctype\\s+html|html|head|body|title|meta|link|base|style|script|noscript|header|nav|article|main|section|aside|footer|figure|form|div|p|h[1-6]|table|ul|ol|blockquote|center|font|span|b|strong|i|em|a|img|br)\\b");

  private static final Pattern NEWSML =
      Pattern.compile("<(?:\\w{1,20}:)?(?:newsMessage|newsItem)[\\s>]");

  private static final Pattern JSON =
      Pattern.compile("^\\s*(?:\\[\\s*)?(?:\\{\\s*(?:\"|\\}|$)|\\[\\s*\\])");

  private static final Map<String, Fault> REFUSED = refused();

  private static Map<String, Fault> refused() {
    Map<String, Fault> heads = new LinkedHashMap<>();
    heads.put("\u00D0\u00CF\u0011\u00E0", Fault.of(Fault.Kind.OLD_OFFICE));
    heads.put("{\\rtf", Fault.of(Fault.Kind.RICH_TEXT));
    heads.put("\u0089PNG", Fault.of(Fault.Kind.PICTURE));
    heads.put("GIF8", Fault.of(Fault.Kind.PICTURE));
    heads.put("\u00FF\u00D8\u00FF", Fault.of(Fault.Kind.PICTURE));
    heads.put("RIFF", Fault.of(Fault.Kind.MEDIA));
    heads.put("\u0000\u0000\u0000", Fault.of(Fault.Kind.FILM));
    heads.put("ID3", Fault.of(Fault.Kind.SOUND));
    heads.put("7z\u00BC\u00AF", Fault.of(Fault.Kind.SEVEN_ZIP));
    heads.put("Rar!", Fault.of(Fault.Kind.RAR));
    heads.put("BZh", Fault.of(Fault.Kind.BZIP));
    heads.put("\u00FD7zXZ", Fault.of(Fault.Kind.XZ));
    heads.put("\u007FELF", Fault.of(Fault.Kind.PROGRAM));
    heads.put("MZ\u0090", Fault.of(Fault.Kind.PROGRAM));
    heads.put("SQLite format 3", Fault.of(Fault.Kind.DATABASE));
    heads.put("bplist", Fault.of(Fault.Kind.SAFARI));
    return heads;
  }

  /**
   * The thing's format.
   *
   * @throws Unreadable if it is empty or of a kind that is not read
   */
  Format detect(Item item) throws Unreadable {
    if (item.bytes().length == 0) {
      throw new Unreadable(Fault.of(Fault.Kind.EMPTY));
    }
    String head = head(item.bytes(), PDF_HEAD);
    for (Map.Entry<String, Fault> other : REFUSED.entrySet()) {
      if (head.startsWith(other.getKey()) && !isWideText(item)) {
        throw new Unreadable(other.getValue());
      }
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return Format.ZIP;
    }
    if (head.startsWith("\u001F\u008B")) {
      return Format.GZIP;
    }
    if (head.startsWith("WARC/")) {
      return Format.WARC;
    }
    return head.contains("%PDF-") && !head.startsWith("<") ? Format.PDF : text(item);
  }

  private static boolean isWideText(Item item) {
    return Utf16Zeros.in(item.bytes()).isPresent();
  }

  private static Format text(Item item) throws Unreadable {
    String start = start(item);
    if (HTML.matcher(start).find()) {
      return Format.HTML;
    }
    if (start.stripLeading().startsWith("<") && NEWSML.matcher(start).find()) {
      return Format.NEWSML;
    }
    if (start.stripLeading().startsWith("<?xml")) {
      throw new Unreadable(Fault.of(Fault.Kind.OTHER_XML));
    }
    if (JSON.matcher(start).find() || item.named(".json", ".jsonl", ".ndjson")) {
      return Format.JSON;
    }
    if (item.named(".md", ".markdown")) {
      return Format.MARKDOWN;
    }
    return MailHead.begins(start) ? Format.MAIL : Format.PLAIN;
  }

  /** How the text begins, in any encoding that has ASCII in it, without a byte order mark. */
  private static String start(Item item) {
    byte[] bytes = item.bytes();
    boolean marked = bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE;
    String start = head(bytes, LOOKED_AT);
    if (marked || isWideText(item)) {
      return start.replace("\u0000", "").replaceFirst("^(?:\u00FE\u00FF|\u00FF\u00FE)", "");
    }
    return start.replaceFirst("^\u00EF\u00BB\u00BF", "");
  }

  private static String head(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
  }
}
