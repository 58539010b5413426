package org.sourcier.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sourcier.article.Span;
import org.sourcier.rule.pattern.Syntax;
import org.sourcier.rule.syntax.Range;
import org.sourcier.rule.vocabulary.CueWord;

/** From hits to one draft for each cue; the choice does not depend on the order of the rules. */
final class Drafts {

  /** The drafts of the hits that find assertions, in the order of the text. */
  List<Draft> of(List<Hit> hits) {
    List<Draft> drafts = new ArrayList<>();
    NavigableMap<Integer, List<Hit>> bySentence =
        hits.stream()
            .filter(hit -> hit.rule().finds() == Finds.ASSERTION)
            .collect(Collectors.groupingBy(Hit::sentence, TreeMap::new, Collectors.toList()));
    bySentence.values().forEach(all -> clusters(all).forEach(c -> drafts.add(draft(c))));
    return new Rivals().settle(drafts);
  }

  /** Hits whose cues share a word. */
  private static List<List<Hit>> clusters(List<Hit> hits) {
    List<Hit> sorted =
        hits.stream()
            .sorted(
                Comparator.comparingInt((Hit h) -> h.cue().from())
                    .thenComparing(h -> h.rule().id()))
            .toList();
    List<List<Hit>> clusters = new ArrayList<>();
    int end = -1;
    for (Hit hit : sorted) {
      if (hit.cue().from() >= end) {
        clusters.add(new ArrayList<>());
      }
      clusters.get(clusters.size() - 1).add(hit);
      end = Math.max(end, hit.cue().to());
    }
    return clusters;
  }

  private static Draft draft(List<Hit> cluster) {
    Set<String> outdone =
        cluster.stream().flatMap(h -> h.rule().over().stream()).collect(Collectors.toSet());
    Hit best =
        cluster.stream()
            .filter(h -> !outdone.contains(h.rule().id()))
            .max(
                Comparator.comparingInt(Hit::size)
                    .thenComparing(h -> h.rule().id(), Comparator.reverseOrder()))
            .orElse(cluster.get(0));
    TreeSet<String> rules = new TreeSet<>();
    cluster.stream()
        .filter(h -> h.all("content").equals(best.all("content")))
        .forEach(h -> rules.add(h.rule().id()));
    return new Draft(
        best.sentence(),
        best.syntax(),
        best.cue(),
        content(best),
        source(best),
        relays(best),
        labels(best),
        List.copyOf(rules),
        best.rule().over());
  }

  private static List<Span> content(Hit hit) {
    return hit.all("content").isEmpty() ? List.of(hit.span(hit.cue())) : hit.all("content");
  }

  /** An inverted pronoun loses its hyphens: "-t-il" is the source "il". */
  private static Optional<Span> source(Hit hit) {
    return hit.match().first("source").map(range -> bare(hit.syntax(), range));
  }

  private static Span bare(Syntax syntax, Range range) {
    Span span = syntax.chunks().span(range);
    String form = syntax.chunks().token(range.from()).form();
    int hyphen =
        range.to() - range.from() == 1 && form.startsWith("-") ? form.lastIndexOf('-') : -1;
    return new Span(span.start() + hyphen + 1, span.end());
  }

  private static List<RelaySpan> relays(Hit hit) {
    return hit.all("relay").stream()
        .map(relay -> new RelaySpan(relay, hit.span(hit.cue())))
        .toList();
  }

  private static Map<String, String> labels(Hit hit) {
    Map<String, String> labels = new HashMap<>(cueWord(hit));
    labels.putAll(hit.rule().labels());
    return labels;
  }

  private static Map<String, String> cueWord(Hit hit) {
    var chunks = hit.syntax().chunks();
    var vocabulary = chunks.vocabulary();
    Optional<CueWord> verb =
        chunks.group(hit.cue().to() - 1).stream()
            .flatMap(group -> group.lemmas().stream().sorted())
            .flatMap(lemma -> Optional.ofNullable(vocabulary.verbs().get(lemma)).stream())
            .findFirst();
    Optional<CueWord> noun =
        Optional.ofNullable(vocabulary.nouns().get(chunks.token(hit.cue().to() - 1).lemma()));
    return verb.or(() -> noun).map(CueWord::labels).orElse(Map.of());
  }
}
