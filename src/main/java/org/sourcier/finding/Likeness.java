package org.sourcier.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sourcier.article.Span;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Pos;
import org.sourcier.text.Sentence;
import org.sourcier.text.Token;

/**
 * How much two stretches of an article speak of the same thing: the share of meaning words they
 * have in common, where a word that stands in few sentences weighs more (Spärck Jones 1972).
 */
final class Likeness {
  private static final int STEM = 6;

  private final ArticleText text;
  private final Map<String, Integer> frequency = new TreeMap<>();

  Likeness(ArticleText text) {
    this.text = text;
    for (Sentence sentence : text.sentences()) {
      words(sentence.span()).forEach(word -> frequency.merge(word, 1, Integer::sum));
    }
  }

  /** The share of the first stretch's weight that also stands in the others; 0 to 1. */
  double share(Span of, List<Span> in) {
    Set<String> words = words(of);
    Set<String> common = new TreeSet<>();
    in.forEach(span -> common.addAll(words(span)));
    common.retainAll(words);
    double all = weight(words);
    return all == 0 ? 0 : weight(common) / all;
  }

  /** Whether a stretch has words by which it could be like another. */
  boolean speaks(Span span) {
    return !words(span).isEmpty();
  }

  private double weight(Set<String> words) {
    double sum = 0;
    for (String word : words) {
      sum += Math.log(1.0 + (double) text.sentences().size() / frequency.getOrDefault(word, 1));
    }
    return sum;
  }

  private Set<String> words(Span span) {
    Set<String> words = new TreeSet<>();
    for (int s = sentence(span); s < text.sentences().size(); s++) {
      Sentence sentence = text.sentences().get(s);
      if (sentence.span().start() >= span.end()) {
        break;
      }
      sentence.tokens().stream()
          .filter(t -> span.contains(t.span()) && meansSomething(t))
          .forEach(t -> words.add(stem(t)));
    }
    return words;
  }

  /** The sentence that a stretch starts in, or the one before it. */
  int sentence(Span span) {
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

  /** "livrer", "livraison": words of one family share their first letters. */
  private static String stem(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return lemma.length() > STEM ? lemma.substring(0, STEM) : lemma;
  }

  private static boolean meansSomething(Token token) {
    Set<Pos> meaning = new HashSet<>(List.of(Pos.NOUN, Pos.PROPN, Pos.VERB, Pos.NUM, Pos.ADJ));
    return meaning.contains(token.pos()) && token.norm().length() > 1;
  }
}
