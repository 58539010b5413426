package org.sourcier.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.sourcier.claim.Ref;
import org.sourcier.claim.Regrouping;
import org.sourcier.party.VoicedArticle;

/**
 * Splits, merges and drops claims, in this order, as a person says. What no longer finds its claim
 * changes nothing.
 */
public final class GroupCorrections implements Regrouping {
  private final Review review;
  private final AssertionKeys keys;

  /**
   * @param articles that the claims are made of
   */
  public GroupCorrections(Review review, List<VoicedArticle> articles) {
    this.review = review;
    this.keys = new AssertionKeys(articles);
  }

  @Override
  public List<List<Ref>> regroup(List<List<Ref>> claims) {
    if (review.entries().isEmpty()) {
      return claims;
    }
    List<List<Ref>> groups = new ArrayList<>(claims);
    ClaimFinder finder = new ClaimFinder(keys);
    for (Entry entry : review.entries()) {
      finder.find(entry, groups).ifPresent(i -> split(entry, i, groups));
    }
    for (Entry entry : review.entries()) {
      Optional<Integer> from = finder.find(entry, groups);
      Optional<Integer> into = entry.mergeWith().flatMap(key -> finder.holding(key, groups));
      if (from.isPresent() && into.isPresent() && !from.equals(into)) {
        merge(from.get(), into.get(), groups);
      }
    }
    for (Entry entry : review.entries()) {
      if (entry.dropped()) {
        finder.find(entry, groups).ifPresent(i -> groups.remove(i.intValue()));
      }
    }
    return groups;
  }

  /** What is split off is a claim of its own unless it is said in another claim too. */
  private void split(Entry entry, int claim, List<List<Ref>> groups) {
    List<Ref> off =
        groups.get(claim).stream().filter(ref -> entry.split().contains(keys.of(ref))).toList();
    List<Ref> rest = groups.get(claim).stream().filter(ref -> !off.contains(ref)).toList();
    if (off.isEmpty() || rest.isEmpty()) {
      return;
    }
    groups.set(claim, rest);
    List<Ref> homeless =
        off.stream().filter(ref -> groups.stream().noneMatch(g -> g.contains(ref))).toList();
    if (!homeless.isEmpty()) {
      groups.add(homeless);
    }
  }

  private static void merge(int from, int into, List<List<Ref>> groups) {
    TreeSet<Ref> all = new TreeSet<>(groups.get(from));
    all.addAll(groups.get(into));
    groups.set(into, List.copyOf(all));
    groups.remove(from);
  }
}
