package org.sourcier.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcier.rule.pattern.CuePattern;
import org.sourcier.rule.pattern.Match;
import org.sourcier.rule.pattern.Names;
import org.sourcier.rule.pattern.PatternParser;
import org.sourcier.rule.pattern.PatternProblem;
import org.sourcier.rule.pattern.Syntax;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Language;

/** Tries a single pattern on articles, before it becomes a rule. */
public final class PatternSearch {
  private static final String OPENS = "<cue ";

  private final SentenceMatcher matcher;
  private final Language language;
  private final CuePattern pattern;

  /**
   * A match.
   *
   * @param syntax of its sentence
   */
  public record Place(Syntax syntax, Match match) {}

  /**
   * @param notation as in a rule file; where it labels no cue, all of it is the cue
   * @throws PatternProblem where it can't be read
   */
  public PatternSearch(RuleBook book, Language language, String notation) throws PatternProblem {
    this.matcher = new SentenceMatcher(book);
    this.language = language;
    String whole = notation.contains(OPENS) ? notation : OPENS + notation + ">";
    Names names = Optional.ofNullable(book.names().get(language)).orElseThrow();
    this.pattern = new PatternParser(names, SentenceRule.LABELS).parse(whole);
  }

  /** All matches in the sentences of its language, in the order of the text. */
  public List<Place> search(ArticleText text) {
    List<Place> places = new ArrayList<>();
    for (Syntax syntax : matcher.syntaxes(text)) {
      if (syntax.chunks().sentence().language() == language) {
        pattern.matches(syntax).forEach(match -> places.add(new Place(syntax, match)));
      }
    }
    return places;
  }
}
