package org.sourcier.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcier.grade.GradedClaim;
import org.sourcier.party.Relay;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Chain;
import org.sourcier.report.block.Chain.Arrow;
import org.sourcier.report.block.Chain.Kind;
import org.sourcier.report.block.Chain.Node;
import org.sourcier.report.block.Figure.Legend;
import org.sourcier.report.wording.Wording;

/** The chains of attribution that pass through a relay, and those that end without a name. */
final class ChainsFigure {
  private static final int MOST_CHAINS = 9;

  private final Desk desk;
  private final Wording words;
  private final List<GradedClaim> claims;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Set<Arrow> arrows = new LinkedHashSet<>();
  private final Set<String> paths = new LinkedHashSet<>();
  private final Map<String, Set<String>> ids = new LinkedHashMap<>();

  /**
   * @param claims whose chains are shown, in this order
   */
  ChainsFigure(Desk desk, List<GradedClaim> claims) {
    this.desk = desk;
    this.words = desk.words();
    this.claims = claims;
  }

  List<Block> blocks() {
    for (GradedClaim claim : claims) {
      for (Cited<VoicedAssertion> cited : desk.refs().assertions(claim.claim().assertions())) {
        boolean lost = !Desk.attributed(cited.finding().voice());
        if (paths.size() < MOST_CHAINS && (lost || !cited.finding().via().isEmpty())) {
          trace(cited, claim.claim().id());
        }
      }
    }
    return nodes.isEmpty()
        ? List.of()
        : List.of(new Chain(legend(), withClaims(), List.copyOf(arrows)));
  }

  /** The nodes, each origin with the claims that come from it. */
  private List<Node> withClaims() {
    return nodes.values().stream()
        .map(
            node ->
                Optional.ofNullable(ids.get(node.id()))
                    .map(claims -> String.join(", ", claims))
                    .map(claims -> new Node(node.id(), node.kind(), node.label(), claims))
                    .orElse(node))
        .toList();
  }

  private void trace(Cited<VoicedAssertion> cited, String claim) {
    List<String> path = new ArrayList<>();
    boolean known = Desk.identified(cited.finding().voice());
    path.add(node(known ? Kind.ORIGIN : Kind.DEAD_END, words.opening(desk.who(cited)), ""));
    ids.computeIfAbsent(path.get(0), node -> new LinkedHashSet<>()).add(claim);
    List<Relay> outwards = new ArrayList<>(cited.finding().via());
    java.util.Collections.reverse(outwards);
    for (Relay relay : outwards) {
      path.add(node(Kind.RELAY, words.opening(desk.relay(cited, relay)), ""));
    }
    path.add(article(cited));
    for (int i = 1; i < path.size(); i++) {
      arrows.add(new Arrow(path.get(i - 1), path.get(i), ""));
    }
    paths.add(
        String.join(
            " → ", path.stream().map(id -> nodes.get(id)).map(ChainsFigure::label).toList()));
  }

  private static String label(@org.jspecify.annotations.Nullable Node node) {
    return node == null ? "" : node.label();
  }

  private String article(Cited<VoicedAssertion> cited) {
    String n = words.number(desk.refs().number(cited));
    String outlet = cited.article().text().article().metadata().outlet().orElse("");
    return node(Kind.ARTICLE, words.say("chains.article", Map.of("n", n)), outlet);
  }

  private String node(Kind kind, String label, String detail) {
    String id = kind + ":" + label;
    nodes.putIfAbsent(id, new Node(id, kind, label, detail));
    return id;
  }

  private Legend legend() {
    List<String> rows =
        paths.stream().map(path -> words.say("chains.row", Map.of("path", path))).toList();
    String alternative = words.say("chains.alternative", Map.of("rows", String.join(" ", rows)));
    return new Legend("chains", words.say("chains.caption"), alternative);
  }
}
