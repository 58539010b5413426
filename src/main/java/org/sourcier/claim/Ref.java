package org.sourcier.claim;

/**
 * Points at a finding of an article of the set.
 *
 * @param article the article's id, "01"
 * @param finding the finding's id in it, "a7", "d1", "e2" or "c1"
 */
public record Ref(String article, String finding) implements Comparable<Ref> {
  @Override
  public int compareTo(Ref other) {
    int byArticle = article.compareTo(other.article);
    return byArticle != 0 ? byArticle : Integer.compare(number(), other.number());
  }

  private int number() {
    return Integer.parseInt(finding.substring(1));
  }

  /** As the ledger writes it: "01#a7". */
  @Override
  public String toString() {
    return article + "#" + finding;
  }
}
