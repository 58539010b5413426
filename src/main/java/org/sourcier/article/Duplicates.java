package org.sourcier.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leaves out of a set what is the same article again: the same address, or all but the same text
 * where no two outlets are known to have printed it. Of several versions the latest stays. Agency
 * copy in different outlets stays: whose word it is, independence tells.
 */
final class Duplicates {
  /** The share of either text that must stand in the other. */
  private static final double SAME_OUTLET = 0.85;

  private static final double NO_OUTLET = 0.97;
  private static final double SAME_TITLE = 0.4;
  private static final int FEWEST_WORDS = 20;

  private final List<Article> articles;
  private final List<Shingles> texts;
  private final List<Set<String>> runs;
  private final int[] same;

  private Duplicates(List<Article> articles) {
    this.articles = articles;
    this.texts = articles.stream().map(a -> Shingles.of(words(a.text()))).toList();
    this.runs = texts.stream().map(t -> (Set<String>) new HashSet<>(t.runs())).toList();
    this.same = new int[articles.size()];
    for (int i = 0; i < same.length; i++) {
      same[i] = i;
    }
    sameAddress();
    sameText();
  }

  /** The set with each article once; of the others it is said which one is read instead. */
  static ArticleSet without(ArticleSet set) {
    Duplicates found = new Duplicates(set.articles());
    List<Article> kept = new ArrayList<>();
    List<ReadProblem> unread = new ArrayList<>(set.unread());
    for (int i = 0; i < found.same.length; i++) {
      Article latest = found.latest(found.same[i]);
      Article article = set.articles().get(i);
      if (latest.equals(article)) {
        kept.add(numbered(article, kept.size() + 1, article.id().length()));
      } else {
        unread.add(new ReadProblem(article.path(), said(article, latest)));
      }
    }
    return new ArticleSet(set.title(), set.language(), set.marking(), set.cutoff(), kept, unread);
  }

  private static Article numbered(Article article, int number, int digits) {
    String id = String.format(Locale.ROOT, "%0" + digits + "d", number);
    return new Article(
        id,
        article.path(),
        article.sha256(),
        article.text(),
        article.metadata(),
        article.verbatim());
  }

  private static String said(Article article, Article latest) {
    return day(article).isBefore(day(latest))
        ? "an earlier version of " + latest.path() + ", which is read instead"
        : "the same article as " + latest.path() + "; it is read once";
  }

  private void sameAddress() {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < same.length; i++) {
      Optional<String> url = articles.get(i).metadata().url().map(WebAddress::key);
      if (url.filter(key -> key.indexOf('/') > 0).isPresent()) {
        Integer earlier = first.putIfAbsent(url.get(), i);
        join(i, earlier == null ? i : earlier);
      }
    }
  }

  /** Each run leads to the first articles that have it, so that not all pairs are compared. */
  private void sameText() {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < same.length; i++) {
      Map<Integer, Integer> shared = new HashMap<>();
      for (String run : texts.get(i).runs()) {
        Integer earlier = first.putIfAbsent(run, i);
        if (earlier != null && earlier != i) {
          shared.merge(earlier, 1, Integer::sum);
        }
      }
      for (int earlier : shared.keySet().stream().sorted().toList()) {
        if (sameText(earlier, i)) {
          join(i, earlier);
        }
      }
    }
  }

  private boolean sameText(int a, int b) {
    Metadata one = articles.get(a).metadata();
    Metadata other = articles.get(b).metadata();
    boolean known = one.outlet().isPresent() && other.outlet().isPresent();
    double share = Math.min(share(a, b), share(b, a));
    if (!known) {
      return one.outlet().equals(other.outlet()) && share >= NO_OUTLET;
    }
    boolean titled = one.title().isPresent() && one.title().equals(other.title());
    return one.outlet().equals(other.outlet()) && share >= (titled ? SAME_TITLE : SAME_OUTLET);
  }

  /** The share of a text's words that stand in runs of another; none of a very short one. */
  private double share(int a, int b) {
    int words = texts.get(a).words();
    return words < FEWEST_WORDS
        ? 0
        : (double) texts.get(a).covered(runs.get(b)::contains).cardinality() / words;
  }

  private void join(int later, int earlier) {
    int from = same[later];
    int to = same[earlier];
    for (int i = 0; i < same.length; i++) {
      same[i] = same[i] == from ? to : same[i];
    }
  }

  private Article latest(int group) {
    List<Article> versions = new ArrayList<>();
    for (int i = 0; i < same.length; i++) {
      if (same[i] == group) {
        versions.add(articles.get(i));
      }
    }
    return Collections.max(
        versions,
        Comparator.comparing(Duplicates::day)
            .thenComparing(Article::id, Comparator.reverseOrder()));
  }

  private static LocalDate day(Article article) {
    Metadata known = article.metadata();
    return known.updated().or(known::published).orElse(LocalDate.MIN);
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)).stream()
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toList());
  }
}
