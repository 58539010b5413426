package org.sourcier.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.sourcier.report.block.Attachment;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Document;
import org.sourcier.report.block.Heading;
import org.sourcier.report.block.Marking;
import org.sourcier.report.block.TitlePage;
import org.sourcier.report.block.Tlp;
import org.sourcier.report.wording.Wording;
import org.sourcier.text.Language;

/** Writes a document as one file of HTML. */
public final class HtmlWriter {
  private static final String FOLDER = "/html/";

  /**
   * The bytes of the file, in UTF-8.
   *
   * @param document in a language that reports are written in
   */
  public byte[] write(Document document) {
    Wording words = Wording.in(Language.of(document.language()).orElse(Language.EN));
    org.jsoup.nodes.Document page = new org.jsoup.nodes.Document("");
    page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    page.appendChild(new DocumentType("html", "", ""));
    Element html = page.appendElement("html").attr("lang", document.language());
    head(html.appendElement("head"), document);
    body(html.appendElement("body"), document, words);
    return (page.outerHtml() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void head(Element head, Document document) {
    String style = resource("report.css");
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", policy(style, resource("report.js")));
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("meta").attr("name", "description").attr("content", document.subject());
    head.appendElement("meta").attr("name", "generator").attr("content", document.creator());
    head.appendElement("title").text(document.title());
    head.appendElement("style").appendChild(new DataNode(style));
  }

  /**
   * Content Security Policy, level 3: only the style and the script that the file holds, known by
   * their hashes, and nothing from anywhere else.
   */
  private static String policy(String style, String script) {
    return "default-src 'none'; style-src '"
        + hash(style)
        + "'; script-src '"
        + hash(script)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static void body(Element body, Document document, Wording words) {
    body.appendElement("a").addClass("skip").attr("href", "#report").text(words.say("html.skip"));
    document.marking().ifPresent(marking -> marking(body, marking));
    List<Block> blocks = document.blocks();
    BlockNodes nodes = new BlockNodes(words, document.blocks());
    Element header = body.appendElement("header");
    blocks.stream().filter(TitlePage.class::isInstance).forEach(b -> nodes.add(header, b));
    contents(body.appendElement("nav"), blocks, words);
    choice(body, words);
    Element main = body.appendElement("main").attr("id", "report");
    blocks.stream().filter(b -> !(b instanceof TitlePage)).forEach(b -> nodes.add(main, b));
    Element footer = body.appendElement("footer");
    document.ledger().ifPresent(ledger -> ledger(footer, ledger, words));
    footer.appendElement("p").addClass("soft").text(document.creator());
    document.marking().ifPresent(marking -> marking(body, marking).addClass("marking-end"));
    body.appendElement("script").appendChild(new DataNode(resource("report.js")));
  }

  private static Element marking(Element body, Marking marking) {
    Element line = body.appendElement("div").addClass("marking").text(marking.text());
    marking.tlp().map(HtmlWriter::look).ifPresent(line::addClass);
    return line;
  }

  private static String look(Tlp tlp) {
    return "tlp-" + tlp.name().toLowerCase(Locale.ROOT).replace("_strict", "");
  }

  private static void contents(Element nav, List<Block> blocks, Wording words) {
    nav.attr("aria-labelledby", "contents-title");
    nav.appendElement("h2").attr("id", "contents-title").text(words.say("html.contents"));
    Element list = nav.appendElement("ol");
    for (Block block : blocks) {
      if (block instanceof Heading heading && heading.level() == 1) {
        list.appendElement("li")
            .appendElement("a")
            .attr("href", "#" + heading.anchor())
            .text(heading.text());
      }
    }
  }

  /** Hidden until the script fills it. */
  private static void choice(Element body, Wording words) {
    Element choice = body.appendElement("section").addClass("choice").attr("id", "choice");
    choice.attr("hidden", true).attr("aria-label", words.say("html.filter"));
    for (String key : List.of("party", "status", "grade")) {
      String id = "choice-" + key;
      Element part = choice.appendElement("div");
      part.appendElement("label").attr("for", id).text(words.say("html." + key));
      Element select = part.appendElement("select").attr("id", id);
      select.appendElement("option").attr("value", "").text(words.say("html.all"));
    }
    Element count = choice.appendElement("p").attr("role", "status");
    count.appendElement("span").attr("id", "choice-count");
    count.appendText(" " + words.say("html.shown"));
  }

  private static void ledger(Element footer, Attachment ledger, Wording words) {
    String data = Base64.getEncoder().encodeToString(ledger.content());
    footer
        .appendElement("p")
        .appendElement("a")
        .attr("href", "data:" + ledger.mime() + ";base64," + data)
        .attr("download", ledger.name())
        .text(words.say("html.ledger"));
  }

  private static String hash(String content) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] hash = sha256.digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlWriter.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the program was packed without " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
