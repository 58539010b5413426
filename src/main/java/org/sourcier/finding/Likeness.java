package org.sourcier.finding;

import java.util.Comparator;
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
  private static final int STEM = 5;
  private static final int TOPICS = 8;

  private final ArticleText text;
  private final Map<String, Integer> frequency = new TreeMap<>();
  private final List<String> topics;

  Likeness(ArticleText text) {
    this.text = text;
    for (Sentence sentence : text.sentences()) {
      words(sentence.span()).forEach(word -> frequency.merge(word, 1, Integer::sum));
    }
    topics =
        frequency.keySet().stream()
            .sorted(
                Comparator.comparingInt((String word) -> -frequency.getOrDefault(word, 0))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(TOPICS)
            .toList();
  }

  /** The share of the first stretches' weight that also stands in the others; 0 to 1. */
  double share(List<Span> of, List<Span> in) {
    Set<String> words = words(of);
    Set<String> common = words(in);
    common.retainAll(words);
    double all = weight(words);
    return all == 0 ? 0 : weight(common) / all;
  }

  /** The share of the article's commonest meaning words that stand in the stretches; 0 to 1. */
  double topical(List<Span> in) {
    Set<String> words = words(in);
    double held = topics.stream().filter(words::contains).mapToInt(frequency::get).sum();
    double all = topics.stream().mapToInt(frequency::get).sum();
    return all == 0 ? 0 : held / all;
  }

  private double weight(Set<String> words) {
    double sum = 0;
    for (String word : words) {
      sum += Math.log(1.0 + (double) text.sentences().size() / frequency.getOrDefault(word, 1));
    }
    return sum;
  }

  private Set<String> words(List<Span> spans) {
    Set<String> words = new TreeSet<>();
    spans.forEach(span -> words.addAll(words(span)));
    return words;
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
