package org.sourcier.finding;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sourcier.article.Span;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Pos;
import org.sourcier.text.Sentence;
import org.sourcier.text.Token;

/**
 * Finds the assertion that a denial, a piece of evidence or a legal frame is about: one in the same
 * sentence, else the nearest before it that shares most words with it, else the last one.
 */
final class Targets {
  private static final int FARTHEST = 8;

  private final ArticleText text;
  private final List<Assertion> assertions;

  Targets(ArticleText text, List<Assertion> assertions) {
    this.text = text;
    this.assertions = assertions;
  }

  /** The id of the assertion that the words at {@code about} are about, if any is near. */
  Optional<String> of(Span cue, Span about) {
    int sentence = sentence(cue);
    Set<String> words = words(about);
    return assertions.stream()
        .filter(a -> near(a, sentence))
        .filter(a -> !a.cue().filter(cue::overlaps).isPresent())
        .filter(a -> a.extent().end() <= text.sentences().get(sentence).span().end())
        .max(
            Comparator.comparingDouble((Assertion a) -> score(a, sentence, words, cue))
                .thenComparing(Assertion::extent))
        .map(Assertion::id);
  }

  private boolean near(Assertion assertion, int sentence) {
    int other = sentence(assertion.extent());
    return other <= sentence && sentence - other <= FARTHEST;
  }

  private double score(Assertion assertion, int sentence, Set<String> words, Span cue) {
    int distance = sentence - sentence(assertion.extent());
    Set<String> common = new HashSet<>();
    assertion.content().forEach(piece -> common.addAll(words(piece)));
    common.retainAll(words);
    boolean around = assertion.extent().contains(cue);
    return (around ? 2.0 : 0.0) + Math.min(3, common.size()) - 0.6 * distance;
  }

  private int sentence(Span span) {
    int low = 0;
    int high = text.sentences().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (text.sentences().get(middle).span().start() <= span.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private Set<String> words(Span span) {
    Set<String> words = new HashSet<>();
    for (int s = sentence(span); s < text.sentences().size(); s++) {
      Sentence sentence = text.sentences().get(s);
      if (sentence.span().start() >= span.end()) {
        break;
      }
      sentence.tokens().stream()
          .filter(t -> span.contains(t.span()))
          .filter(Targets::meansSomething)
          .forEach(t -> words.add(t.lemma().toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  private static boolean meansSomething(Token token) {
    return token.pos() == Pos.NOUN
        || token.pos() == Pos.PROPN
        || token.pos() == Pos.VERB
        || token.pos() == Pos.NUM
        || token.pos() == Pos.ADJ;
  }
}
