package org.sourcier.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;
import org.sourcier.finding.RuleBook;
import org.sourcier.finding.RuleBookLoader;
import org.sourcier.rule.pattern.Syntax;
import org.sourcier.rule.syntax.Chunker;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Language;
import org.sourcier.text.TextPreparer;
import org.sourcier.yaml.Problems;

/** A sentence read with the packed words and the real models. */
public record ReadSentence(ArticleText text, Syntax syntax) {
  /** The packed rules and words. */
  public static final RuleBook BOOK =
      new RuleBookLoader(new Problems())
          .load(new RulePackReader(new Problems()).read(Optional.empty()));

  private static final TextPreparer PREPARER = new TextPreparer();

  /** The first sentence of a text, which must be in this language. */
  public static ReadSentence of(Language language, String sentence) {
    ArticleText text = PREPARER.prepare(new Article("01", "", "", sentence, Metadata.UNKNOWN));
    if (text.sentences().get(0).language() != language) {
      throw new IllegalArgumentException("not read as " + language + ": " + sentence);
    }
    Chunker chunker = new Chunker(BOOK.vocabulary(language).orElseThrow());
    return new ReadSentence(
        text, Syntax.of(chunker.chunk(text.sentences().get(0), text.quotations())));
  }

  public static ReadSentence fr(String sentence) {
    return of(Language.FR, sentence);
  }

  public static ReadSentence en(String sentence) {
    return of(Language.EN, sentence);
  }

  public Chunks chunks() {
    return syntax.chunks();
  }

  /** The words of a range. */
  public String words(Range range) {
    return range.empty() ? "" : text.article().exact(chunks().span(range));
  }

  /** The number of the first token of this form. */
  public int token(String form) {
    for (int i = 0; i < chunks().size(); i++) {
      if (chunks().token(i).form().equals(form)) {
        return i;
      }
    }
    throw new IllegalArgumentException(form);
  }

  /** The verb group that holds the first token of this form. */
  public VerbGroup group(String form) {
    return chunks().group(token(form)).orElseThrow();
  }

  /** The words of all verb groups. */
  public List<String> groups() {
    return chunks().groups().stream().map(VerbGroup::range).map(this::words).toList();
  }

  /** The words of the subject of the verb group that holds this form. */
  public String subject(String form) {
    return syntax.subjects().subject(group(form)).map(this::words).orElse("");
  }

  /** Label and words of each capture. */
  public List<Map.Entry<String, String>> captured(org.sourcier.rule.pattern.Match match) {
    return match.captures().stream()
        .map(c -> Map.entry(c.label(), words(c.range())))
        .sorted(Map.Entry.comparingByKey())
        .toList();
  }
}
