package org.sourcier.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sourcier.claim.Ref;
import org.sourcier.finding.Context;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.party.VoicedDenial;
import org.sourcier.party.VoicedEvidence;

/** Follows the references of claims to the findings that they mean. */
final class References {
  private final Map<Ref, Cited<VoicedAssertion>> assertions = new LinkedHashMap<>();
  private final Map<Ref, Cited<VoicedDenial>> denials = new LinkedHashMap<>();
  private final Map<Ref, Cited<VoicedEvidence>> evidence = new LinkedHashMap<>();
  private final Map<Ref, Cited<Context>> context = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  References(List<VoicedArticle> articles) {
    for (VoicedArticle article : articles) {
      numbers.put(article.text().article().id(), numbers.size() + 1);
      put(article, article.assertions(), a -> a.finding().id(), assertions);
      put(article, article.denials(), d -> d.finding().id(), denials);
      put(article, article.evidence(), e -> e.finding().id(), evidence);
      put(article, article.context(), Context::id, context);
    }
  }

  private static <T> void put(
      VoicedArticle article, List<T> findings, Function<T, String> id, Map<Ref, Cited<T>> into) {
    String articleId = article.text().article().id();
    for (T finding : findings) {
      Ref ref = new Ref(articleId, id.apply(finding));
      into.put(ref, new Cited<>(article, ref, finding));
    }
  }

  /** All assertions of the set, in its order. */
  Collection<Cited<VoicedAssertion>> assertions() {
    return assertions.values();
  }

  List<Cited<VoicedAssertion>> assertions(List<Ref> refs) {
    return follow(refs, assertions);
  }

  List<Cited<VoicedDenial>> denials(List<Ref> refs) {
    return follow(refs, denials);
  }

  List<Cited<VoicedEvidence>> evidence(List<Ref> refs) {
    return follow(refs, evidence);
  }

  List<Cited<Context>> context(List<Ref> refs) {
    return follow(refs, context);
  }

  /** The number of an article's end note, from 1. */
  int number(Cited<?> cited) {
    return number(cited.ref().article());
  }

  /** The number of the end note of the article with this id, from 1. */
  int number(String article) {
    return Optional.ofNullable(numbers.get(article)).orElseThrow();
  }

  private static <T> List<Cited<T>> follow(List<Ref> refs, Map<Ref, Cited<T>> among) {
    return refs.stream().flatMap(ref -> Optional.ofNullable(among.get(ref)).stream()).toList();
  }
}
