package org.sourcier.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.sourcier.report.Composer;
import org.sourcier.report.ReportOptions;
import org.sourcier.report.Sample;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Document;
import org.sourcier.report.block.Link;
import org.sourcier.report.block.Paper;
import org.sourcier.report.block.Paragraph;
import org.sourcier.report.block.Run;
import org.sourcier.report.block.Style;
import org.sourcier.report.block.Target;
import org.sourcier.text.Language;

/** Reads the page with jsoup's parser, which follows the HTML standard as browsers do. */
class HtmlWriterTest {
  private final String html = new String(new HtmlWriter().write(report()), StandardCharsets.UTF_8);
  private final org.jsoup.nodes.Document page = Jsoup.parse(html);

  private static Document report() {
    ReportOptions options = new ReportOptions("mer", Language.FR, Optional.empty(), Paper.A4);
    return new Composer(options)
        .compose(new Sample().analysis(), "{}".getBytes(StandardCharsets.UTF_8));
  }

  private static org.jsoup.nodes.Document of(Block... blocks) {
    Document plain =
        new Document(
            "en",
            "<b>x</b>",
            "s",
            List.of(),
            "Sourcier",
            Optional.empty(),
            Paper.A4,
            Optional.empty(),
            List.of(blocks),
            Optional.empty());
    return Jsoup.parse(new String(new HtmlWriter().write(plain), StandardCharsets.UTF_8));
  }

  @Test
  void theParserOfTheStandardFindsNoFault() {
    Parser parser = Parser.htmlParser().setTrackErrors(100);
    Jsoup.parse(html, "", parser);
    assertEquals(List.of(), parser.getErrors());
  }

  @Test
  void thePageSaysItsLanguageAndExcerptsSayTheirs() {
    assertEquals("fr", page.select("html").attr("lang"));
    assertFalse(page.select("blockquote[lang]").isEmpty());
  }

  @Test
  void headingsGoDownStepByStepFromOneTitle() {
    assertEquals(1, page.select("h1").size());
    int last = 1;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int level = heading.tagName().charAt(1) - '0';
      assertTrue(level <= last + 1, heading.text());
      last = level;
    }
  }

  @Test
  void everyLinkInThePageLeadsToOnePlace() {
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), e.id()));
    page.select("a[href^=#]")
        .forEach(a -> assertTrue(ids.contains(a.attr("href").substring(1)), a.outerHtml()));
    assertTrue(page.select("a[href=#note-1]").size() > 1);
    assertFalse(page.select("#note-1 a[href=#C1]").isEmpty());
  }

  @Test
  void theTextOfAnArticleNeverBecomesMarkup() {
    String hostile = "</p><script>alert(1)</script><img src=x onerror=y>\u0000\u0007";
    Run run = new Run(hostile, Style.QUOTE, Optional.of("fr"));
    org.jsoup.nodes.Document read = of(Paragraph.of(run));
    assertEquals(1, read.select("script").size());
    assertTrue(read.select("img, b").isEmpty());
    assertTrue(read.text().contains("alert(1)"));
  }

  @Test
  void onlyWebPagesAreLinkedTo() {
    for (String url : List.of("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd")) {
      Link link = new Link(List.of(Run.of("x", Style.PLAIN)), new Target.Web(url), "x");
      assertTrue(of(Paragraph.of(link)).select("main a").isEmpty(), url);
    }
  }

  @Test
  void thePolicyAllowsTheStyleAndTheScriptOfThePageAndNothingElse() throws Exception {
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertTrue(policy.startsWith("default-src 'none';"), policy);
    for (String tag : List.of("style", "script")) {
      assertEquals(1, page.select(tag).size());
      assertTrue(policy.contains("sha256-" + sha256(page.select(tag).get(0).data())), tag);
    }
    assertTrue(page.select("[style], [onclick], link, img, iframe, [src]").isEmpty());
  }

  private static String sha256(String data) throws Exception {
    byte[] bytes = data.getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void theChoiceIsHiddenUntilTheScriptFillsItAndAllClaimsAreShown() {
    assertTrue(page.select("#choice").hasAttr("hidden"));
    Element card = page.select("[data-grade]").get(0);
    assertEquals("F4", card.attr("data-grade"));
    assertTrue(card.attr("data-party").contains("Asmara"));
    assertFalse(card.hasAttr("hidden"));
  }

  @Test
  void theLedgerCanBeTakenFromThePage() {
    assertEquals("mer.json", page.select("a[download]").attr("download"));
  }
}
