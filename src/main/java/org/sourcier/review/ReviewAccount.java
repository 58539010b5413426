package org.sourcier.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sourcier.claim.Ref;
import org.sourcier.grade.GradedClaim;
import org.sourcier.party.Party;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.yaml.Problem;

/** Says what a review changed, and which of its corrections no longer find their claim. */
public final class ReviewAccount {
  private final AssertionKeys keys;
  private final Map<String, String> parties = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<Problem> lost = new ArrayList<>();

  private ReviewAccount(List<VoicedArticle> articles) {
    keys = new AssertionKeys(articles);
    for (VoicedArticle article : articles) {
      for (VoicedAssertion assertion : article.assertions()) {
        parties.put(AssertionKeys.key(article, assertion), said(assertion.voice().parties()));
      }
    }
  }

  /**
   * The account of a review.
   *
   * @param articles before anything was corrected
   * @param decided the claims that are left, with the grades that the rules decide
   */
  public static Reviewed of(
      Review review, List<VoicedArticle> articles, List<GradedClaim> decided) {
    ReviewAccount account = new ReviewAccount(articles);
    review.entries().forEach(entry -> account.add(entry, decided));
    return new Reviewed(account.changes, account.lost);
  }

  private void add(Entry entry, List<GradedClaim> decided) {
    if (entry.assertions().stream().noneMatch(parties::containsKey)) {
      lose(entry, "this claim is not in the set any more: \"" + entry.words() + "\"");
      return;
    }
    List<List<Ref>> claims = decided.stream().map(g -> g.claim().assertions()).toList();
    Optional<GradedClaim> found =
        entry.dropped()
            ? Optional.empty()
            : new ClaimFinder(keys).find(entry, claims).map(decided::get);
    structure(entry, found);
    voices(entry, found);
    grades(entry, found);
  }

  private void structure(Entry entry, Optional<GradedClaim> found) {
    if (entry.accepted()) {
      change(Change.Kind.ACCEPTED, entry, found, "", "");
    }
    if (entry.dropped()) {
      change(Change.Kind.DROPPED, entry, found, "", "");
    }
    entry.mergeWith().ifPresent(key -> change(Change.Kind.MERGED, key, entry, found, key));
    entry.split().stream()
        .sorted()
        .forEach(key -> change(Change.Kind.SPLIT, key, entry, found, key));
    entry.note().ifPresent(note -> change(Change.Kind.NOTE, entry, found, "", note));
  }

  private void voices(Entry entry, Optional<GradedClaim> found) {
    entry.parties().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> change(Change.Kind.PARTY, e.getKey(), entry, found, said(e.getValue())));
  }

  private void grades(Entry entry, Optional<GradedClaim> found) {
    entry
        .letter()
        .ifPresent(l -> change(Change.Kind.LETTER, entry, found, letter(found), l.name()));
    entry
        .number()
        .ifPresent(n -> change(Change.Kind.NUMBER, entry, found, number(found), String.valueOf(n)));
  }

  /** A change that names an assertion, which must still be there. */
  private void change(
      Change.Kind kind, String key, Entry entry, Optional<GradedClaim> found, String to) {
    if (!parties.containsKey(key)) {
      lose(entry, "'" + key + "' is not in the set any more; run 'sourcier review' for its keys");
      return;
    }
    String from = kind == Change.Kind.PARTY ? Optional.ofNullable(parties.get(key)).orElse("") : "";
    change(kind, entry, found, from, to);
  }

  private void change(
      Change.Kind kind, Entry entry, Optional<GradedClaim> found, String from, String to) {
    String id = found.map(g -> g.claim().id()).orElse("");
    String words = found.map(g -> g.claim().text()).orElse(entry.words());
    changes.add(new Change(kind, id, words, from, to, entry.signature()));
  }

  private void lose(Entry entry, String message) {
    lost.add(new Problem(entry.place(), message));
  }

  private static String said(List<Party> parties) {
    return parties.stream().map(Party::code).collect(Collectors.joining(", "));
  }

  private static String letter(Optional<GradedClaim> found) {
    return found.map(g -> g.letter().value().name()).orElse("");
  }

  private static String number(Optional<GradedClaim> found) {
    return found.map(g -> String.valueOf(g.number().value().value())).orElse("");
  }
}
