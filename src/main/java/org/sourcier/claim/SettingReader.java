package org.sourcier.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.sourcier.article.Span;
import org.sourcier.article.SpanIndex;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.text.NamedTime;
import org.sourcier.text.Pos;
import org.sourcier.text.Token;
import org.sourcier.time.Interval;
import org.sourcier.time.Precision;

/** Reads when, where and why from the words of a content; of one article. */
final class SettingReader {
  private static final int OPENING = 2;

  private final SpanIndex<NamedTime> times;
  private final Set<String> people = new HashSet<>();

  SettingReader(VoicedArticle article) {
    this.times = SpanIndex.of(article.text().times(), NamedTime::span);
    for (VoicedAssertion assertion : article.assertions()) {
      assertion.voice().entity().ifPresent(entity -> people.addAll(Terms.name(entity)));
    }
  }

  /** The setting that these words give what is claimed. */
  Setting of(List<Span> content, List<Token> tokens, ClaimWords words, Terms terms) {
    List<Token> said = tokens.stream().filter(t -> Terms.wordlike(t.norm())).toList();
    Causation causation = causation(said, words);
    return new Setting(
        days(content),
        places(said, words, terms),
        new HashSet<>(terms.of(causation.effect())),
        new HashSet<>(terms.of(causation.cause())));
  }

  /** The words of what has a cause and those of the cause; none where no cause is given. */
  private record Causation(List<Token> effect, List<Token> cause) {}

  private static Causation causation(List<Token> said, ClaimWords words) {
    for (int i = 0; i < said.size(); i++) {
      List<Token> before = said.subList(0, i);
      List<Token> after = said.subList(i + 1, said.size());
      if (opensCause(said, i, words)) {
        return new Causation(before, after);
      }
      if (i > 0 && brings(said, i, words)) {
        return new Causation(after, before);
      }
    }
    return new Causation(List.of(), List.of());
  }

  private List<Interval> days(List<Span> content) {
    List<Interval> days = new ArrayList<>();
    for (Span span : content) {
      times.overlapping(span).stream()
          .map(NamedTime::interval)
          .filter(interval -> interval.precision() == Precision.DAY)
          .forEach(days::add);
    }
    return days;
  }

  /** "Due to", "à cause de": the cause follows. */
  private static boolean opensCause(List<Token> tokens, int at, ClaimWords words) {
    if (at + 1 >= tokens.size()) {
      return false;
    }
    String next = " " + tokens.get(at + 1).norm();
    return words.causing().contains(tokens.get(at).norm() + next)
        || words.causing().contains(tokens.get(at).lemma() + next);
  }

  /** "The storm caused …": the cause stands before. */
  private static boolean brings(List<Token> tokens, int at, ClaimWords words) {
    return tokens.get(at).pos() == Pos.VERB && words.bringing().contains(tokens.get(at).lemma());
  }

  private NavigableSet<String> places(List<Token> tokens, ClaimWords words, Terms terms) {
    NavigableSet<String> places = new TreeSet<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (words.locating().contains(tokens.get(i).norm())) {
        List<Token> name = name(tokens, i + 1);
        terms.of(name).stream().filter(term -> !people.contains(term)).forEach(places::add);
      }
    }
    return places;
  }

  /** The capitals that follow, after an article or a word such as "port" at most. */
  private static List<Token> name(List<Token> tokens, int from) {
    int first = from;
    while (first < tokens.size() && first < from + OPENING && !Terms.capital(tokens.get(first))) {
      boolean article = tokens.get(first).pos() == Pos.DET || tokens.get(first).pos() == Pos.ADP;
      first = article ? first + 1 : tokens.size();
    }
    int end = first;
    while (end < tokens.size() && Terms.capital(tokens.get(end))) {
      end++;
    }
    return first < end ? tokens.subList(first, end) : List.of();
  }
}
