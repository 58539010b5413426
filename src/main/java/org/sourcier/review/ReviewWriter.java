package org.sourcier.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sourcier.claim.Ref;
import org.sourcier.grade.GradedClaim;
import org.sourcier.party.Party;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedAssertion;

/** Writes a review file to fill in: one entry for each claim that no file lists yet. */
public final class ReviewWriter {
  private static final String HEAD =
      """
      # What a person says of the claims of this set. Undecided entries change nothing.
      # Under an entry write what you decide, then sign it; the next report applies it.
      #
      #   accept: yes                     it stands as it is
      #   drop: yes                       it is no claim
      #   merge-with: KEY                 it says the same as the claim with that key
      #   split: [KEY]                    these assertions say something else
      #   party: [{of: KEY, is: [US]}]    whose word an assertion is
      #   letter: B                       A to F, in place of the one decided
      #   number: 2                       1 to 6, in place of the one decided
      #   note: "..."                     for readers of the report
      #   because: "why"                  owed for all but accept and note
      #   by: XY                          your initials
      #   date: 2026-01-31
      #
      # A claim is found again by its assertions, not by its number.
      format: 1
      reviews:
      """;
  private static final int LONGEST = 300;
  private static final int LONGEST_COMMENT = 90;

  private final List<GradedClaim> claims;
  private final AssertionKeys keys;
  private final Map<Ref, String> comments = new TreeMap<>();

  /**
   * @param claims in the order of the report
   * @param articles that they are made of
   */
  public ReviewWriter(List<GradedClaim> claims, List<VoicedArticle> articles) {
    this.claims = List.copyOf(claims);
    this.keys = new AssertionKeys(articles);
    for (VoicedArticle article : articles) {
      String id = article.text().article().id();
      for (VoicedAssertion a : article.assertions()) {
        comments.put(new Ref(id, a.finding().id()), comment(article, a));
      }
    }
  }

  /** A whole file. */
  public String file() {
    return HEAD + entries(Review.NONE);
  }

  /** The entries of claims of which a file lists no assertion, to be put at its end. */
  public String entries(Review review) {
    return claims.stream()
        .filter(g -> unlisted(g, review.listed()))
        .map(this::entry)
        .collect(Collectors.joining());
  }

  private boolean unlisted(GradedClaim graded, Set<String> listed) {
    return graded.claim().assertions().stream().map(keys::of).noneMatch(listed::contains);
  }

  private String entry(GradedClaim graded) {
    StringBuilder entry = new StringBuilder("\n");
    String grade = graded.letter().value().name() + graded.number().value().value();
    String contested = graded.facts().contested() ? ", contested" : "";
    entry.append("  # ").append(graded.claim().id()).append(", ").append(grade).append(contested);
    Ref first = graded.claim().assertions().get(0);
    entry.append("\n  - claim: ").append(quoted(keys.of(first)));
    entry.append("\n    words: ").append(quoted(line(graded.claim().text(), LONGEST)));
    entry.append("\n    assertions:\n");
    Set<String> written = new TreeSet<>();
    for (Ref ref : graded.claim().assertions()) {
      if (written.add(keys.of(ref))) {
        String comment = Optional.ofNullable(comments.get(ref)).orElse("");
        entry.append("      - ").append(quoted(keys.of(ref))).append("  # ").append(comment);
        entry.append('\n');
      }
    }
    return entry.toString();
  }

  private static String comment(VoicedArticle article, VoicedAssertion assertion) {
    String who =
        assertion.voice().parties().stream().map(Party::code).collect(Collectors.joining(", "));
    String words = line(AssertionKeys.words(article, assertion), LONGEST_COMMENT);
    String path = article.text().article().path();
    String file = path.substring(path.lastIndexOf('/') + 1);
    return line(file, LONGEST_COMMENT) + ", " + who + ": " + words;
  }

  /** On one line, whatever an article holds, so that nothing of it becomes YAML. */
  private static String line(String words, int longest) {
    String plain = words.replaceAll("[\\p{C}\\p{Z}\\s]+", " ").strip();
    int end =
        plain.offsetByCodePoints(0, Math.min(longest, plain.codePointCount(0, plain.length())));
    return end < plain.length() ? plain.substring(0, end) + "…" : plain;
  }

  private static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
