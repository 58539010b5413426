package org.sourcier.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcier.article.Span;
import org.sourcier.rule.pattern.Syntax;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Pos;

/**
 * Whose words a quotation is that no cue reports: of the person whom the sentence before it is
 * about, as in « La maire a nuancé ces chiffres. « On a compté deux fois. » »
 */
final class NamedSpeakers {
  /** The id under which this step names itself among the rules of an assertion. */
  static final String RULE = "quotation-after-speaker";

  private final ArticleText text;
  private final List<Syntax> syntaxes;

  NamedSpeakers(ArticleText text, List<Syntax> syntaxes) {
    this.text = text;
    this.syntaxes = syntaxes;
  }

  /** The quotation as what the subject of the sentence before says; its verb is the cue. */
  Optional<Draft> before(int sentence, Span quotation) {
    return Optional.of(sentence - 1)
        .filter(before -> before >= 0 && text.sameParagraph(before, sentence))
        .flatMap(before -> draft(before, quotation));
  }

  /**
   * A quotation that opens its paragraph, as what the person says by whose name the next sentence
   * begins: « J'ai tout vu. » Odile Kern, 61 ans, n'a rien oublié.
   */
  Optional<Draft> after(int sentence, Span quotation) {
    boolean opens = sentence == 0 || !text.sameParagraph(sentence - 1, sentence);
    int next = sentence + 1;
    return opens && next < syntaxes.size() && text.sameParagraph(sentence, next)
        ? draft(next, quotation).filter(draft -> begins(draft, next))
        : Optional.empty();
  }

  /** Whether the speaker's name is the first thing that a sentence says. */
  private boolean begins(Draft draft, int sentence) {
    Chunks chunks = draft.syntax().chunks();
    int start = text.sentences().get(sentence).span().start();
    boolean first = draft.source().filter(source -> source.start() == start).isPresent();
    return first && chunks.is(0, Pos.PROPN) && chunks.is(1, Pos.PROPN);
  }

  /** Whether a speaker is told by a noun or a name, not by a pronoun. */
  boolean named(Draft draft) {
    Span source = draft.source().orElseThrow();
    Chunks chunks = draft.syntax().chunks();
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.token(i).span().start() == source.start()) {
        return !chunks.in(i, "PRONOUN") && !chunks.in(i, "PERSON_PRONOUN");
      }
    }
    return false;
  }

  private Optional<Draft> draft(int sentence, Span quotation) {
    Syntax syntax = syntaxes.get(sentence);
    Chunks chunks = syntax.chunks();
    return chunks.groups().stream()
        .filter(group -> group.finite() && chunks.zone(group.head()).isEmpty())
        .filter(group -> !chunks.in(group.range().from() - 1, "RELATIVE"))
        .findFirst()
        .flatMap(verb -> draft(sentence, verb, quotation));
  }

  private Optional<Draft> draft(int sentence, VerbGroup verb, Span quotation) {
    Syntax syntax = syntaxes.get(sentence);
    return syntax
        .subjects()
        .subject(verb)
        .filter(subject -> person(syntax, subject))
        .map(
            subject ->
                new Draft(
                    sentence,
                    syntax,
                    verb.range(),
                    List.of(quotation),
                    Optional.of(syntax.chunks().span(subject)),
                    List.of(),
                    Map.of(),
                    List.of(RULE),
                    Set.of()));
  }

  /** Whether a subject is one who speaks: a name, an office, or a pronoun for one person. */
  private static boolean person(Syntax syntax, Range subject) {
    Chunks chunks = syntax.chunks();
    int head = syntax.phrases().head(subject);
    boolean name = chunks.is(head, Pos.PROPN) && chunks.is(head + 1, Pos.PROPN);
    return name || chunks.in(head, "SPEAKERS") || chunks.in(subject.from(), "PERSON_PRONOUN");
  }
}
