package org.sourcier.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sourcier.article.Shingles;
import org.sourcier.party.VoicedArticle;
import org.sourcier.rule.table.FactSheet;
import org.sourcier.text.Sentence;
import org.sourcier.text.Token;

/**
 * Finds the articles whose text is another's: runs of words in common, robust to cuts, to added
 * paragraphs and to small edits. Shingles after Broder (1997), with the words they cover counted.
 */
public final class TextCopies {
  private static final int FEWEST_WORDS = 40;
  private static final double LEAST_SHARE = 0.2;

  private final ClaimRules rules;

  /**
   * @param rules word the reasons
   */
  public TextCopies(ClaimRules rules) {
    this.rules = rules;
  }

  /**
   * The copies of a set. The earlier article counts as the original, by date, then with an agency's
   * credit first, then in the order of the set; each copy is told of the article it shares most
   * with.
   */
  public List<TextCopy> of(List<VoicedArticle> articles) {
    List<VoicedArticle> ordered = articles.stream().sorted(ORDER).toList();
    Map<String, Integer> firstSeen = new HashMap<>();
    List<List<String>> words = new ArrayList<>();
    List<TextCopy> copies = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      List<String> own = words(ordered.get(i));
      List<String> runs = Shingles.of(own).runs();
      words.add(own);
      SortedMap<Integer, BitSet> shared = shared(runs, firstSeen);
      copy(i, shared, words, ordered).forEach(copies::add);
      for (String run : runs) {
        firstSeen.putIfAbsent(run, i);
      }
    }
    copies.sort(Comparator.comparing(TextCopy::copy));
    return copies;
  }

  private static final Comparator<VoicedArticle> ORDER =
      Comparator.comparing(
              (VoicedArticle a) -> a.text().article().metadata().published().orElse(LocalDate.MAX))
          .thenComparing(a -> a.text().article().metadata().agency().isEmpty())
          .thenComparing(a -> a.text().article().id());

  private static List<String> words(VoicedArticle article) {
    List<String> words = new ArrayList<>();
    for (Sentence sentence : article.text().sentences()) {
      for (Token token : sentence.tokens()) {
        if (Terms.wordlike(token.norm())) {
          words.add(Folding.fold(token.norm()));
        }
      }
    }
    return words;
  }

  /** The words of this article that stand in runs of an earlier one, by that one's place. */
  private static SortedMap<Integer, BitSet> shared(
      List<String> runs, Map<String, Integer> firstSeen) {
    SortedMap<Integer, BitSet> shared = new TreeMap<>();
    for (int i = 0; i < runs.size(); i++) {
      Integer earlier = firstSeen.get(runs.get(i));
      if (earlier != null) {
        shared.computeIfAbsent(earlier, k -> new BitSet()).set(i, i + Shingles.RUN);
      }
    }
    return shared;
  }

  private List<TextCopy> copy(
      int at,
      SortedMap<Integer, BitSet> shared,
      List<List<String>> words,
      List<VoicedArticle> ordered) {
    List<TextCopy> found = new ArrayList<>();
    shared.entrySet().stream()
        .max(Comparator.comparingInt(e -> e.getValue().cardinality()))
        .ifPresent(
            most -> {
              int common = most.getValue().cardinality();
              int own = words.get(at).size();
              int other = words.get(most.getKey()).size();
              double share = (double) common / Math.min(own, other);
              if (common >= FEWEST_WORDS && share >= LEAST_SHARE) {
                found.add(copy(ordered.get(most.getKey()), ordered.get(at), common, own, other));
              }
            });
    return found;
  }

  private TextCopy copy(
      VoicedArticle original, VoicedArticle copy, int common, int own, int other) {
    double share = (double) common / Math.min(own, other);
    FactSheet sheet =
        FactSheet.EMPTY
            .with("words", List.of(String.valueOf(common)))
            .with("share", List.of(Linker.percent(share)));
    return new TextCopy(
        original.text().article().id(),
        copy.text().article().id(),
        common,
        (double) common / own,
        Math.min(1, (double) common / other),
        rules.reasons().fire("copy-same-text", sheet));
  }
}
