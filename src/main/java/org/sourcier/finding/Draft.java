package org.sourcier.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sourcier.article.Span;
import org.sourcier.rule.pattern.Syntax;
import org.sourcier.rule.syntax.Range;

/**
 * An assertion on its way: what the sentence's own rules say of it.
 *
 * @param labels of the rule and of the cue word; the rule's come first
 * @param over ids of rules whose find of the same words gives way
 */
record Draft(
    int sentence,
    Syntax syntax,
    Range cueTokens,
    List<Span> content,
    Optional<Span> source,
    List<RelaySpan> relays,
    Map<String, String> labels,
    List<String> rules,
    Set<String> over) {

  Draft {
    over = Set.copyOf(over);
    content = List.copyOf(content);
    relays = List.copyOf(relays);
    labels = Map.copyOf(labels);
    rules = List.copyOf(rules);
  }

  Span cue() {
    return syntax.chunks().span(cueTokens);
  }

  Draft withContent(List<Span> pieces) {
    return new Draft(sentence, syntax, cueTokens, pieces, source, relays, labels, rules, over);
  }

  Draft withStatus(Status status) {
    Map<String, String> all = new HashMap<>(labels);
    all.put("status", status.name().toLowerCase(Locale.ROOT));
    return new Draft(sentence, syntax, cueTokens, content, source, relays, all, rules, over);
  }

  Draft withPiece(Span piece, String rule) {
    List<Span> pieces = new ArrayList<>(content);
    pieces.add(piece);
    TreeSet<String> ids = new TreeSet<>(rules);
    ids.add(rule);
    return new Draft(
        sentence,
        syntax,
        cueTokens,
        pieces.stream().sorted().toList(),
        source,
        relays,
        labels,
        List.copyOf(ids),
        over);
  }

  /** What the same source goes on to say in a quotation: the status is that of its words. */
  Draft quoting(Span quotation, String rule) {
    Map<String, String> told = new HashMap<>(labels);
    told.keySet().removeAll(Set.of("status", "polarity", "certainty"));
    return new Draft(
        sentence,
        syntax,
        cueTokens,
        List.of(quotation),
        source,
        relays,
        told,
        List.of(rule),
        Set.of());
  }

  Draft withRelay(RelaySpan relay, List<String> by) {
    List<RelaySpan> all = new ArrayList<>(relays);
    if (all.stream().noneMatch(known -> known.source().equals(relay.source()))) {
      all.add(relay);
    }
    TreeSet<String> ids = new TreeSet<>(rules);
    ids.addAll(by);
    return new Draft(
        sentence, syntax, cueTokens, content, source, all, labels, List.copyOf(ids), over);
  }
}
