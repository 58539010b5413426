package org.sourcier.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcier.article.format.Fault;

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

  private final List<Article> articles;
  private final int[] same;
  private final Map<Integer, WordRuns> recent = new Recent();

  private Duplicates(List<Article> articles) {
    this.articles = articles;
    this.same = new int[articles.size()];
    for (int i = 0; i < same.length; i++) {
      same[i] = i;
    }
    sameAddress();
    new SharedRuns(articles).each(this::sameText);
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
        kept.add(article.numbered(number(kept.size() + 1, article.id().length())));
      } else {
        unread.add(new ReadProblem(article.path(), said(article, latest)));
      }
    }
    return new ArticleSet(set.title(), set.language(), set.marking(), set.cutoff(), kept, unread);
  }

  private static String number(int number, int digits) {
    return String.format(Locale.ROOT, "%0" + digits + "d", number);
  }

  private static Fault said(Article article, Article latest) {
    return day(article).isBefore(day(latest))
        ? Fault.of(Fault.Kind.EARLIER_VERSION, latest.path())
        : Fault.of(Fault.Kind.SAME_ARTICLE, latest.path());
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

  private void sameText(int earlier, int later) {
    Metadata one = articles.get(earlier).metadata();
    Metadata other = articles.get(later).metadata();
    if (one.outlet().equals(other.outlet())) {
      boolean titled = one.title().isPresent() && one.title().equals(other.title());
      double known = titled ? SAME_TITLE : SAME_OUTLET;
      if (alike(earlier, later, one.outlet().isPresent() ? known : NO_OUTLET)) {
        join(later, earlier);
      }
    }
  }

  /** By the numbers of their runs, and where these say so by the words themselves. */
  private boolean alike(int a, int b, double least) {
    String one = articles.get(a).text();
    String other = articles.get(b).text();
    if (one.strip().equals(other.strip())) {
      return true;
    }
    WordRuns runs = recent.computeIfAbsent(a, i -> WordRuns.of(one));
    WordRuns others = recent.computeIfAbsent(b, i -> WordRuns.of(other));
    return runs.standsIn(others, least)
        && others.standsIn(runs, least)
        && sameWords(one, other, least);
  }

  private static boolean sameWords(String one, String other, double least) {
    Shingles own = Shingles.of(WordRuns.words(one));
    Shingles others = Shingles.of(WordRuns.words(other));
    return covers(own, others, least) && covers(others, own, least);
  }

  private static boolean covers(Shingles own, Shingles other, double least) {
    Set<String> runs = Set.copyOf(other.runs());
    return (double) own.covered(runs::contains).cardinality() / own.words() >= least;
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

  /** The runs of the texts that were compared last; the same ones tend to come again. */
  private static final class Recent extends LinkedHashMap<Integer, WordRuns> {
    private static final long serialVersionUID = 1;
    private static final int MOST = 500;

    Recent() {
      super(MOST, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, WordRuns> eldest) {
      return size() > MOST;
    }
  }
}
