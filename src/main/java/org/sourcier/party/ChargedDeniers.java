package org.sourcier.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcier.article.Span;
import org.sourcier.finding.Denial;
import org.sourcier.finding.Status;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Pos;
import org.sourcier.text.Token;

/**
 * Nobody denies what he charges others with: where "he" or "the group" would be the accuser of the
 * sentence before, or nobody known, whoever stands accused there is meant: « Le club accuse l'agent
 * d'avoir menti. Celui-ci dément. »
 */
final class ChargedDeniers {
  private static final int NEAR = 1;

  private final ArticleText text;
  private final List<VoicedAssertion> charges;
  private final SourceReader sources;
  private final SmallWords small;

  /**
   * @param assertions of the article with their voices
   */
  ChargedDeniers(
      ArticleText text, List<VoicedAssertion> assertions, SourceReader sources, SmallWords small) {
    this.text = text;
    this.charges = assertions.stream().filter(a -> a.finding().status() == Status.ALLEGED).toList();
    this.sources = sources;
    this.small = small;
  }

  /** Who denies: the voice that was read, or that of the accused. */
  Voice denies(Denial denial, Voice read) {
    if (denial.deniers().size() != 1 || names(denial.deniers().get(0))) {
      return read;
    }
    return charge(denial)
        .filter(charge -> same(charge.voice(), read) || unknown(read))
        .flatMap(charge -> accused(charge.finding().content().get(0)))
        .map(sources::read)
        .orElse(read);
  }

  /** The last charge before a denial, in its sentence or the one before. */
  private Optional<VoicedAssertion> charge(Denial denial) {
    int sentence = text.sentence(denial.cue());
    return charges.stream()
        .filter(c -> c.finding().extent().end() <= denial.deniers().get(0).start())
        .filter(c -> sentence - text.sentence(c.finding().extent()) <= NEAR)
        .reduce((a, b) -> b);
  }

  /** "The guild" of "the guild of having sold the bell"; a whole clause names nobody so. */
  private Optional<Span> accused(Span content) {
    List<Token> words = text.tokens(content);
    int end = 0;
    while (end < words.size() && !belongs(words.get(end))) {
      if (words.get(end).pos() == Pos.VERB || words.get(end).pos() == Pos.AUX) {
        return Optional.empty();
      }
      end++;
    }
    return end == 0 || end == words.size()
        ? Optional.empty()
        : Optional.of(words.get(0).span().hull(words.get(end - 1).span()));
  }

  private boolean belongs(Token word) {
    return small.in(SmallWords.List.BELONGS, word.norm().replaceFirst("'$", ""));
  }

  private boolean names(Span span) {
    return text.tokens(span).stream().anyMatch(token -> token.pos() == Pos.PROPN);
  }

  private static boolean same(Voice one, Voice other) {
    return one.parties().equals(other.parties()) && one.key().equals(other.key());
  }

  private static boolean unknown(Voice voice) {
    return Set.of(Party.UNNAMED, Party.UNATTRIBUTED).containsAll(voice.parties())
        && voice.key().isEmpty();
  }
}
