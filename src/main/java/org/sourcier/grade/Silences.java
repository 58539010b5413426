package org.sourcier.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sourcier.claim.Archive;
import org.sourcier.claim.Claim;
import org.sourcier.party.Party;
import org.sourcier.party.VoicedArticle;

/**
 * Lists the accused who are not heard: neither quoted nor denying anywhere in the set. It moves no
 * grade; it tells the reader whose word is missing.
 */
public final class Silences {
  private final Archive archive;

  /**
   * @param archive of the set that is searched for them
   */
  public Silences(Archive archive) {
    this.archive = archive;
  }

  /** Whom the claims of the set accuse and who is not heard, by code. */
  public List<Silence> of(List<Claim> claims) {
    Accused accused = new Accused(archive);
    SortedMap<Party, List<String>> charges = new TreeMap<>();
    for (Claim claim : claims) {
      accused
          .of(claim)
          .forEach(p -> charges.computeIfAbsent(p, k -> new ArrayList<>()).add(claim.id()));
    }
    Set<Party> heard = heard(archive.articles());
    return charges.entrySet().stream()
        .filter(entry -> !heard.contains(entry.getKey()))
        .map(entry -> new Silence(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Set<Party> heard(List<VoicedArticle> articles) {
    Set<Party> heard = new TreeSet<>();
    for (VoicedArticle article : articles) {
      article.assertions().forEach(a -> heard.addAll(a.voice().parties()));
      article.denials().forEach(d -> heard.addAll(d.by().parties()));
    }
    return heard;
  }
}
