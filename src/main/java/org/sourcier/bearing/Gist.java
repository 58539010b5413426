package org.sourcier.bearing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sourcier.article.Span;
import org.sourcier.claim.ContentReader;
import org.sourcier.party.Party;
import org.sourcier.party.Voice;
import org.sourcier.party.VoicedArticle;
import org.sourcier.text.Pos;
import org.sourcier.text.Sentence;

/**
 * What stretches of one article speak of, and how much each word of it tells: the more, the fewer
 * of its sentences have it (Spärck Jones 1972).
 */
final class Gist {
  private static final int STEM = 5;
  private static final int TOPICS = 8;
  private static final double ONCE = 0.4;
  private static final String WORD = "word:";

  private final VoicedArticle article;
  private final ContentReader contents;
  private final Map<String, Integer> frequency = new TreeMap<>();
  private final Set<String> names = new TreeSet<>();
  private final List<String> topics;

  Gist(VoicedArticle article, ContentReader contents) {
    this.article = article;
    this.contents = contents;
    for (Sentence sentence : article.text().sentences()) {
      of(sentence.span()).forEach(term -> frequency.merge(term, 1, Integer::sum));
      sentence.tokens().stream()
          .filter(token -> token.pos() == Pos.PROPN)
          .forEach(token -> names.addAll(of(token.span())));
    }
    topics =
        frequency.keySet().stream()
            .sorted(
                Comparator.comparingInt((String term) -> -frequency.getOrDefault(term, 0))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(TOPICS)
            .toList();
  }

  /** What a stretch speaks of, sorted. */
  Set<String> of(Span span) {
    return family(contents.terms(article, span));
  }

  /** What stretches speak of, sorted. */
  Set<String> of(Collection<Span> spans) {
    Set<String> terms = new TreeSet<>();
    spans.forEach(span -> terms.addAll(of(span)));
    return terms;
  }

  /** "livrer", "livraison": words of one family share their first letters. */
  static Set<String> family(Collection<String> terms) {
    Set<String> families = new TreeSet<>();
    for (String term : terms) {
      boolean cut = term.startsWith(WORD) && term.length() > WORD.length() + STEM;
      families.add(cut ? term.substring(0, WORD.length() + STEM) : term);
    }
    return families;
  }

  /** The states whose word it is, as terms. */
  static Set<String> states(Voice voice) {
    return voice.parties().stream()
        .filter(Party::state)
        .map(party -> "state:" + party.code())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a name such as "Adrienne Watson" speaks of, sorted. */
  static Set<String> name(String name) {
    return family(ContentReader.name(name));
  }

  /** The share of the first terms' weight that the second hold, from 0 to 1. */
  double share(Set<String> of, Set<String> in) {
    double all = weight(of);
    return all == 0 ? 0 : weight(shared(of, in)) / all;
  }

  /** The share of the article's commonest words that the terms hold, from 0 to 1. */
  double topical(Set<String> terms) {
    double held = topics.stream().filter(terms::contains).mapToInt(frequency::get).sum();
    double all = topics.stream().mapToInt(frequency::get).sum();
    return all == 0 ? 0 : held / all;
  }

  /** The terms that stand in both, rarest first. */
  List<String> shared(Set<String> a, Set<String> b) {
    List<String> shared = new ArrayList<>(a);
    shared.retainAll(b);
    shared.sort(
        Comparator.comparingInt((String term) -> frequency.getOrDefault(term, 1))
            .thenComparing(Comparator.naturalOrder()));
    return shared;
  }

  /** How many of the terms say more than who or where. */
  long telling(Collection<String> terms) {
    return terms.stream()
        .filter(term -> !term.startsWith("state:") && !names.contains(term))
        .count();
  }

  /** Whether one of the terms is a name that stands nowhere else in the article. */
  boolean namesTheUnspokenOf(Collection<String> terms) {
    return terms.stream()
        .filter(term -> term.startsWith("state:") || names.contains(term))
        .anyMatch(term -> frequency.getOrDefault(term, 0) <= 1);
  }

  private double weight(Collection<String> terms) {
    return terms.stream().mapToDouble(this::weight).sum();
  }

  /** A word that stands nowhere else in the article ties a find to little. */
  private double weight(String term) {
    int sentences = frequency.getOrDefault(term, 1);
    double rarity = Math.log(1 + (double) article.text().sentences().size() / sentences);
    return sentences > 1 ? rarity : ONCE * rarity;
  }
}
