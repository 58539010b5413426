package org.sourcier.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes drafts of claims from clusters: a content also joins the claims that it says in part. */
final class Drafting {
  /** The fewest members that have something in common which is not chance. */
  private static final int CORE = 3;

  private final List<Content> contents;
  private final List<Clusters.Cluster> clusters;
  private final int[] home;
  private final SortedMap<Integer, SortedSet<Integer>> guests = new TreeMap<>();
  private final SortedMap<Integer, List<Link>> partLinks = new TreeMap<>();
  private final Set<Long> weighed = new HashSet<>();
  private final Map<Integer, int[]> cores = new HashMap<>();
  private final Map<Integer, List<Content>> listed = new HashMap<>();

  Drafting(List<Content> contents, List<Clusters.Cluster> clusters) {
    this.contents = contents;
    this.clusters = clusters;
    this.home = new int[contents.size()];
    for (int c = 0; c < clusters.size(); c++) {
      for (int i : clusters.get(c).members()) {
        home[i] = c;
      }
    }
  }

  /** The drafts, in the order of their first content. */
  List<Draft> drafts(Candidates pairs, Linker linker, Likeness likeness) {
    pairs.each(
        (a, b) -> {
          if (home[a] != home[b]) {
            part(a, b, linker, likeness);
            part(b, a, linker, likeness);
            core(a, b, linker, likeness);
            core(b, a, linker, likeness);
          }
        });
    SortedSet<Integer> moved = new TreeSet<>();
    guests.forEach((claim, contents) -> moved.addAll(contents));
    List<Draft> drafts = new ArrayList<>();
    for (int c = 0; c < clusters.size(); c++) {
      List<Integer> members = clusters.get(c).members();
      boolean elsewhere = members.size() == 1 && moved.contains(members.get(0));
      if (!elsewhere || guests.containsKey(c) || addsMore(contents.get(members.get(0)))) {
        drafts.add(draft(c));
      }
    }
    return drafts;
  }

  /** Of one clause, "the army saw the train enter" adds no claim to "the train entered". */
  private static boolean addsMore(Content content) {
    return content.parts().size() != 1;
  }

  private void part(int whole, int alone, Linker linker, Likeness likeness) {
    if (!isGuest(whole, home[alone]) && !excludes(whole, home[alone])) {
      linker
          .part(contents.get(whole), contents.get(alone), likeness)
          .ifPresent(link -> welcome(whole, home[alone], link));
    }
  }

  /** A content that holds what most of a claim's members have in common says it as well. */
  private void core(int whole, int alone, Linker linker, Likeness likeness) {
    int claim = home[alone];
    boolean weigh =
        clusters.get(claim).members().size() >= CORE
            && weighed.add(((long) claim << 32) | whole)
            && !isGuest(whole, claim);
    if (weigh) {
      List<Content> members = members(claim);
      int[] core = cores.computeIfAbsent(claim, c -> likeness.core(members));
      linker
          .core(contents.get(whole), core, members, likeness)
          .ifPresent(link -> welcome(whole, claim, link));
    }
  }

  /** Listed once: very many contents may be weighed against one claim. */
  private List<Content> members(int claim) {
    return listed.computeIfAbsent(
        claim, c -> clusters.get(c).members().stream().map(contents::get).toList());
  }

  private boolean excludes(int whole, int claim) {
    return !contents.get(whole).excluded().isEmpty()
        && clusters.get(claim).members().stream()
            .anyMatch(member -> Agreement.excludes(contents.get(whole), contents.get(member)));
  }

  private boolean isGuest(int content, int claim) {
    return guests.getOrDefault(claim, Collections.emptySortedSet()).contains(content);
  }

  private void welcome(int content, int claim, Link link) {
    guests.computeIfAbsent(claim, k -> new TreeSet<>()).add(content);
    partLinks.computeIfAbsent(claim, k -> new ArrayList<>()).add(link);
  }

  private Draft draft(int cluster) {
    SortedSet<Integer> all = new TreeSet<>(clusters.get(cluster).members());
    SortedSet<Integer> partly = guests.getOrDefault(cluster, new TreeSet<>());
    all.addAll(partly);
    List<Link> links = new ArrayList<>(clusters.get(cluster).links());
    links.addAll(partLinks.getOrDefault(cluster, List.of()));
    SortedSet<Ref> refs = new TreeSet<>();
    partly.forEach(i -> refs.add(contents.get(i).ref()));
    return new Draft(all.stream().map(contents::get).toList(), refs, links);
  }
}
