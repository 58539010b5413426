package org.sourcier.article.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** One article in each format; names are left to lie about it. */
class FormatsTest {
  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="fr"><head><title>Le port rouvre</title></head><body>
      <article><h1>Le port rouvre</h1><p>Le maire a annoncé mardi la réouverture du port de pêche après neuf mois de travaux.</p>
      <p>Les pêcheurs demandent des garanties sur les quotas et sur le prix du gazole cet hiver.</p></article></body></html>
      """;
  private static final String FIRST =
      "Le maire a annoncé mardi la réouverture du port de pêche après neuf mois de travaux.";

  private static String mail(String body) {
    return """
        From: "Le Courrier" <lettre@courrier.example>
        Subject: =?UTF-8?Q?Le_port_rouvre_=C3=A0_No=C3=ABl?=
        Date: Tue, 18 Jun 2024 23:10:00 +0200 (CEST)
        MIME-Version: 1.0
        """
        + body;
  }

  @Test
  void aPage() {
    Given given = Given.of("a.txt", PAGE);
    assertTrue(given.paragraphs().contains(FIRST));
    assertEquals(Optional.of("Le port rouvre"), given.article().known().title());
  }

  @Test
  void aNewsletter() {
    Given given =
        Given.of(
            "a.eml",
            mail(
                """
                Content-Type: multipart/alternative; boundary="x"

                --x
                Content-Type: text/plain; charset=utf-8

                Voir en ligne.
                --x
                Content-Type: text/html; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                <html><body><p>Le maire a annonc=E9 mardi la r=E9ouverture du port de p=EAche apr=E8s neuf mois de travaux.</p></body></html>
                --x--
                """));
    assertEquals(FIRST, given.paragraphs().get(0));
    assertEquals(Optional.of("Le port rouvre à Noël"), given.article().known().title());
    assertEquals(Optional.of("Le Courrier"), given.article().known().outlet());
    assertEquals(Optional.of(LocalDate.of(2024, 6, 18)), given.article().known().published());
  }

  @Test
  void whatIsAttachedToAMail() {
    Given given =
        Given.of(
            "a.eml",
            mail(
                """
                Content-Type: multipart/mixed; boundary="x"

                --x
                Content-Type: text/plain; charset=utf-8

                Ci-joint.
                --x
                Content-Type: text/html; charset=utf-8; name="port.html"
                Content-Disposition: attachment; filename="port.html"

                %s
                --x--
                """
                    .formatted(PAGE)));
    assertEquals(List.of("a.eml", "a.eml/port.html"), given.places());
  }

  @Test
  void aPageSavedAsOneFile() {
    Given given =
        Given.of(
            "a.mht",
            """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://courrier.example/port
            Subject: Le port rouvre
            Date: Sat, 1 Mar 2025 10:00:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="x"

            --x
            Content-Type: text/html
            Content-Location: https://courrier.example/port

            %s
            --x
            Content-Type: image/png
            Content-Transfer-Encoding: base64

            iVBORw0KGgo=
            --x--
            """
                .formatted(PAGE));
    assertTrue(given.paragraphs().contains(FIRST));
    assertEquals(Optional.of("https://courrier.example/port"), given.article().known().url());
    assertEquals(Optional.empty(), given.article().known().published());
  }

  @Test
  void aPageSavedAsOneFileKnowsItsTitleBetterThanItsWindow() {
    Given given =
        Given.of(
            "a.mht",
            """
            From: =?utf-8?Q?<Enregistr=C3=A9_par_un_navigateur>?=
            Subject: Le port rouvre - Le Courrier, toute l'actualité
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="x"

            --x
            Content-Type: text/html
            Content-Location: https://courrier.example/port

            %s
            --x--
            """
                .formatted(PAGE));
    assertEquals(Optional.of("Le port rouvre"), given.article().known().title());
    assertEquals(Optional.of("https://courrier.example/port"), given.article().known().url());
  }

  @Test
  void aWordDocument() {
    String part =
        """
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
        <w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr><w:r><w:t>Le port rouvre</w:t></w:r></w:p>
        <w:p><w:r><w:t xml:space="preserve">Le maire a annoncé </w:t></w:r>
        <w:del><w:r><w:delText>lundi</w:delText></w:r></w:del>
        <w:r><w:t>mardi la réouverture du port de pêche après neuf mois de travaux.</w:t></w:r></w:p></w:body></w:document>
        """;
    Given given =
        Given.of(
            "a.docx",
            Given.zip(
                Given.of("[Content_Types].xml", "<x/>"), Given.of("word/document.xml", part)));
    assertEquals(List.of(FIRST), given.paragraphs());
    assertEquals(Optional.of("Le port rouvre"), given.article().known().title());
  }

  @Test
  void aLineOfJsonForEachArticle() {
    Given given =
        Given.of(
            "a.jsonl",
            """
            {"title": "Un", "text": "%s", "date_publish": "2024-06-18 08:00:00", "source_domain": "courrier.example"}
            {"headline": "Deux", "articleBody": ["Premier.", "Second."], "publisher": {"name": "Le Courrier"}}
            {"title": "Trois", "text":
            """
                .formatted(FIRST));
    assertEquals(List.of("a.jsonl#1", "a.jsonl#2", "a.jsonl#3"), given.places());
    assertEquals(Optional.of(LocalDate.of(2024, 6, 18)), given.article().known().published());
    assertEquals(Optional.of("Le Courrier"), given.articles().get(1).known().outlet());
    assertEquals(2, given.articles().get(1).paragraphs().size());
    assertEquals(List.of("this line of JSON is broken; save the file again"), given.remarks());
  }

  @Test
  void anAnswerThatHoldsArticles() {
    Given given =
        Given.of(
            "a.json",
            "{\"status\": \"ok\", \"articles\": [{\"title\": \"Un\", \"content\": \"Deux.\"}]}");
    assertEquals(List.of("Deux."), given.paragraphs());
  }

  @Test
  void anItemOfNinjs() {
    Given given =
        Given.of(
            "a.json",
            """
            {"uri": "urn:x:1", "standard": {"name": "ninjs", "version": "2.0"}, "firstCreated": "2024-06-18T08:00:00Z",
             "headlines": [{"role": "main", "value": "Le port rouvre"}], "by": "Anne Le Goff",
             "bodies": [{"contentType": "text/html", "value": "<p>%s</p>"}]}
            """
                .formatted(FIRST));
    assertEquals(List.of(FIRST), given.paragraphs());
    assertEquals(Optional.of("Le port rouvre"), given.article().known().title());
    assertEquals(Optional.of(LocalDate.of(2024, 6, 18)), given.article().known().published());
  }

  @Test
  void aMessageOfNewsMl() {
    Given given =
        Given.of(
            "a.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
            <packageItem><headline>Paquet</headline></packageItem>
            <newsItem><itemMeta><provider literal="AFP"/><versionCreated>2024-06-18T09:00:00+02:00</versionCreated></itemMeta>
            <contentMeta><headline>Le port rouvre</headline><by>Anne Le Goff</by><creditline>AFP</creditline><language tag="fr"/></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
            <head><title>non</title></head><body><p>Le maire a <em>annoncé</em> mardi la
            réouverture du port de pêche après neuf mois de travaux.</p><p>Fin.</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>
            """);
    assertEquals(List.of(FIRST, "Fin."), given.paragraphs());
    assertEquals(Optional.of("AFP"), given.article().known().agency());
    assertEquals(Optional.of("fr"), given.article().known().language());
    assertEquals(Optional.of(LocalDate.of(2024, 6, 18)), given.article().known().published());
  }

  private static String record(String type, String url, String http) {
    return """
        WARC/1.0\r
        WARC-Type: %s\r
        WARC-Record-ID: <urn:uuid:8b8d1a0a-0000-4000-8000-000000000001>\r
        WARC-Date: 2024-06-18T08:00:00Z\r
        WARC-Target-URI: %s\r
        Content-Type: application/http;msgtype=%s\r
        Content-Length: %d\r
        \r
        %s\r
        \r
        """
        .formatted(type, url, type, http.getBytes(StandardCharsets.UTF_8).length, http);
  }

  @Test
  void anArchiveOfTheWebPackedOrNot() throws IOException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE;
    String warc =
        record("request", "https://courrier.example/port", "GET / HTTP/1.1\r\n\r\n")
            + record("response", "https://courrier.example/port", http)
            + record("response", "https://courrier.example/x", "HTTP/1.1 404 No\r\n\r\n");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(warc.getBytes(StandardCharsets.UTF_8));
    }
    for (Given given : List.of(Given.of("a.warc", warc), Given.of("a.gz", packed.toByteArray()))) {
      assertEquals(1, given.outcomes().size(), () -> given.remarks().toString());
      assertTrue(given.paragraphs().contains(FIRST));
      assertEquals(Optional.of("https://courrier.example/port"), given.article().known().url());
    }
  }

  @Test
  void aZipFileOfSeveral() {
    Given given =
        Given.of(
            "a.zip",
            Given.zip(
                Given.of("un/a.html", PAGE),
                Given.of("un/a_files/b.html", PAGE),
                Given.of("c.txt", "Texte."),
                Given.of("d.zip", Given.zip(Given.of("e.html", PAGE)))));
    assertEquals(List.of("a.zip/un/a.html", "a.zip/c.txt", "a.zip/d.zip/e.html"), given.places());
  }

  @Test
  void aTextThatOnlyLooksLikeAnotherFormat() {
    assertEquals("[Photo] Le port.\n", Given.of("a.txt", "[Photo] Le port.\n").text());
    assertEquals("Lire : le port.\n", Given.of("a.txt", "Lire : le port.\n").text());
    assertEquals("5 < 6 et 7 > 6.", Given.of("a.txt", "5 < 6 et 7 > 6.").text());
  }
}
