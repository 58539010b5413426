package org.sourcier.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sourcier.finding.Explanation;
import org.sourcier.finding.Verdict;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Token;
import org.sourcier.yaml.Fields;

/** What {@code rules explain} says of a sentence, for tools. */
final class ExplanationJson {
  private final Chunks chunks;

  ExplanationJson(Explanation explanation) {
    this.chunks = explanation.chunks();
  }

  /** The sentence, its words, and what rules make of it. */
  Map<String, Object> of(ArticleText text, Stream<Verdict> verdicts) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("sentence", text.article().exact(chunks.sentence().span()));
    said.put("language", chunks.sentence().language().code());
    said.put("words", chunks.sentence().tokens().stream().map(ExplanationJson::word).toList());
    said.put("rules", verdicts.map(verdict -> verdict(text, verdict)).toList());
    return said;
  }

  private static Map<String, Object> word(Token token) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("form", token.form());
    said.put("pos", token.pos().name());
    said.put("lemma", token.lemma());
    said.put(
        "moods",
        token.readings().stream()
            .flatMap(reading -> reading.mood().stream())
            .map(Fields::name)
            .distinct()
            .sorted()
            .toList());
    return said;
  }

  private Map<String, Object> verdict(ArticleText text, Verdict verdict) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("rule", verdict.rule().id());
    said.put("pattern", verdict.pattern());
    if (verdict instanceof Verdict.Matches matches) {
      List<Map<String, String>> captures = new ArrayList<>();
      matches.captures().stream()
          .filter(capture -> !capture.range().empty())
          .forEach(c -> captures.add(Map.of(c.label(), words(text, c.range()))));
      said.put("matches", captures);
    } else if (verdict instanceof Verdict.Undone undone) {
      said.put("undone-by", undone.unless());
    } else if (verdict instanceof Verdict.Misses misses) {
      said.put("parts-matched", misses.miss().hits());
      said.put("at-word", misses.miss().token() + 1);
      said.put("wanted", misses.miss().wanted());
      said.put("out-of-steps", misses.miss().exhausted());
    }
    return said;
  }

  private String words(ArticleText text, Range range) {
    return text.article().exact(chunks.span(range));
  }
}
