package org.sourcier.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sourcier.article.ArticleSet;
import org.sourcier.article.Metadata;
import org.sourcier.text.ArticleText;
import org.sourcier.time.Basis;
import org.sourcier.time.Dating;
import org.sourcier.time.Interval;

/** A {@code set.yaml} that says what was found; what was not stands as a comment to fill in. */
final class SetDraft {
  private static final String HEAD =
      """
      # What was found in this folder. Correct it: what stands here counts before what the articles say.
      # A line that begins with "#" says nothing yet; take the "#" away and fill it in.
      """;

  private final ArticleSet set;
  private final List<ArticleText> texts;
  private final StringBuilder yaml = new StringBuilder(HEAD);

  SetDraft(ArticleSet set, List<ArticleText> texts) {
    this.set = set;
    this.texts = List.copyOf(texts);
  }

  /** The file's content. */
  String yaml() {
    line("", "title", Optional.of(set.title()), "", "");
    line(
        "",
        "language",
        set.language(),
        "fr",
        "of the report: fr or en; else that of most articles");
    line("", "marking", set.marking(), "TLP:GREEN", "printed on every page");
    line("", "cutoff", set.cutoff(), "2024-06-30", "the last day of which articles were gathered");
    yaml.append(texts.isEmpty() ? "# articles:\n" : "articles:\n");
    texts.forEach(this::article);
    return yaml.toString();
  }

  private void article(ArticleText text) {
    Metadata known = text.article().metadata();
    String name = text.article().path().replaceFirst("^.*/", "");
    yaml.append("  ").append(quoted(name)).append(": # in ");
    yaml.append(text.language().name().equals("FR") ? "French" : "English").append('\n');
    line("    ", "title", Optional.of(text.title()).filter(t -> !t.isEmpty()), "…", "");
    String day = known.dating().isPresent() ? "…" : "2024-06-18";
    line("    ", "date", known.published(), day, known.dating().map(this::said).orElse(""));
    line("    ", "updated", known.updated(), "2024-06-19", "the day of its last change");
    line("    ", "outlet", known.outlet(), "…", "whose page or paper it is");
    line("    ", "agency", known.agency(), "…", "whose text it is, if an agency's");
    line("    ", "author", known.author(), "…", "as the article names them");
    line("    ", "url", known.url(), "https://…", "");
  }

  private String said(Dating dating) {
    Interval days = dating.interval();
    String known = days.oneDay() ? "" : "a day from " + days.from() + " to " + days.to() + ", ";
    boolean noYear = dating.basis() == Basis.INFERRED && !dating.words().matches(".*\\d{4}.*");
    String how = noYear ? "the year is inferred from " : "from the words ";
    return known + how + "'" + dating.words() + "'";
  }

  private void line(String indent, String key, Optional<?> value, String example, String comment) {
    yaml.append(indent).append(value.isPresent() ? "" : "# ").append(key).append(": ");
    yaml.append(value.map(v -> quoted(v.toString())).orElse(example));
    yaml.append(comment.isEmpty() ? "" : "  # " + onOneLine(comment)).append('\n');
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }

  /** In double quotes, with what could end them or the line escaped. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean hidden = Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
      if (hidden || Character.isSurrogate(c)) {
        quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
