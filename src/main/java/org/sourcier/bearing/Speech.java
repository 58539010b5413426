package org.sourcier.bearing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sourcier.article.Span;
import org.sourcier.finding.Evidence;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedAssertion;

/** In whose words a piece of evidence is offered, and which assertion it is offered with. */
final class Speech {
  private final VoicedArticle article;

  Speech(VoicedArticle article) {
    this.article = article;
  }

  /**
   * What else is said by whoever offers it: evidence is brought for what one says oneself.
   *
   * @return ids, sorted; empty where nobody speaks
   */
  Set<String> others(Evidence evidence) {
    Set<String> others = new TreeSet<>();
    holding(evidence)
        .ifPresent(
            own ->
                article.assertions().stream()
                    .filter(a -> !a.equals(own) && sameVoice(a, own))
                    .forEach(a -> others.add(a.finding().id())));
    return others;
  }

  /** The narrowest assertion whose words offer it. */
  private Optional<VoicedAssertion> holding(Evidence evidence) {
    return article.assertions().stream()
        .filter(a -> a.finding().content().stream().anyMatch(evidence.span()::overlaps))
        .filter(a -> a.finding().cue().filter(evidence.cue()::overlaps).isEmpty())
        .min(Comparator.comparingInt(a -> a.finding().extent().length()));
  }

  /** By name, or by the very same words where no name is known: "the inspector". */
  private boolean sameVoice(VoicedAssertion a, VoicedAssertion b) {
    if (a.voice().key().isPresent() || b.voice().key().isPresent()) {
      return a.voice().key().equals(b.voice().key());
    }
    return words(a).isPresent() && words(a).equals(words(b));
  }

  private Optional<String> words(VoicedAssertion assertion) {
    return assertion
        .finding()
        .source()
        .map(source -> article.text().article().exact(source).toLowerCase(Locale.ROOT));
  }

  /** The words from the cue to the end of a piece of evidence. */
  private static Span offers(Evidence evidence) {
    return new Span(evidence.cue().start(), Math.max(evidence.cue().end(), evidence.span().end()));
  }

  /**
   * The assertion that the evidence makes itself: "two reporters saw that P", "records show that
   * P", "they released a report saying that P".
   */
  Optional<String> introduced(Evidence evidence) {
    List<VoicedAssertion> made =
        article.assertions().stream()
            .filter(a -> a.finding().cue().filter(offers(evidence)::overlaps).isPresent())
            .filter(a -> a.finding().content().stream().anyMatch(evidence.span()::overlaps))
            .filter(a -> a.finding().positive())
            .toList();
    return made.stream().map(a -> a.finding().id()).findFirst();
  }
}
