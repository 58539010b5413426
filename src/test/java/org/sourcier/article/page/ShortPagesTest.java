package org.sourcier.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortPagesTest {

  private static List<String> paragraphs(String body) {
    PageArticle article = new PageReader().read("<html><body>" + body + "</body></html>", "a.html");
    return article.paragraphs().stream().map(Paragraph::text).toList();
  }

  @Test
  void newsInBriefIsAnArticle() {
    String page =
        "<nav><a href='/'>Accueil</a></nav><h1>Port</h1><p>Le port rouvre, dit le maire.</p>";
    assertEquals(List.of("Le port rouvre, dit le maire."), paragraphs(page));
  }

  @Test
  void aPageOfLinksAloneIsNone() {
    assertEquals(
        List.of(), paragraphs("<ul><li><a href='a'>Le port rouvre, dit le maire.</a></ul>"));
  }

  @Test
  void linesAsTheyWereTypedAreParagraphsWhereOneIsEmpty() {
    String typed =
        "Le maire a annoncé mardi\nla réouverture du port de pêche de la ville.\n\nLe préfet dément.";
    assertEquals(
        List.of(
            "Le maire a annoncé mardi la réouverture du port de pêche de la ville.",
            "Le préfet dément."),
        paragraphs("<pre>" + typed + "</pre>"));
  }
}
