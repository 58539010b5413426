package org.sourcier.review;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sourcier.article.Article;
import org.sourcier.claim.Ref;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.yaml.Sha256;

/**
 * The keys of the assertions of a set. A key is made of what is said and by which words for its
 * source, so it stays the same when articles are added or the rules number finds otherwise.
 */
final class AssertionKeys {
  private static final Pattern BESIDE_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LENGTH = 10;

  private final Map<Ref, String> byRef = new HashMap<>();

  AssertionKeys(List<VoicedArticle> articles) {
    for (VoicedArticle article : articles) {
      String id = article.text().article().id();
      article.assertions().forEach(a -> byRef.put(new Ref(id, a.finding().id()), key(article, a)));
    }
  }

  /** The key of an assertion of the set. */
  String of(Ref ref) {
    return Optional.ofNullable(byRef.get(ref)).orElseThrow();
  }

  /** The key of an assertion in its article. */
  static String key(VoicedArticle article, VoicedAssertion assertion) {
    Article text = article.text().article();
    String source = assertion.finding().source().map(text::exact).orElse("");
    return hash(folded(source) + "\n" + folded(words(article, assertion)));
  }

  /** What is asserted, as it stands in the article. */
  static String words(VoicedArticle article, VoicedAssertion assertion) {
    return assertion.finding().content().stream()
        .map(article.text().article()::exact)
        .collect(Collectors.joining(" … "));
  }

  private static String folded(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return BESIDE_WORDS.matcher(plain).replaceAll(" ").strip();
  }

  private static String hash(String text) {
    return Sha256.of(text).substring(0, LENGTH);
  }
}
