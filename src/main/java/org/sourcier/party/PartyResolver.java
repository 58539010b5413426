package org.sourcier.party;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcier.article.Span;
import org.sourcier.finding.Assertion;
import org.sourcier.finding.Denial;
import org.sourcier.finding.Evidence;
import org.sourcier.finding.Findings;
import org.sourcier.finding.RelaySpan;
import org.sourcier.party.SmallWords.Pronoun;

/**
 * Says whose word each finding of an article is.
 *
 * <p>What the article says of somebody wins over the register; the longest known name wins over
 * shorter ones; pronouns and bare nouns mean who was named before; an office without a state is of
 * the state that the article speaks from.
 */
public final class PartyResolver {
  private final Register register;

  /**
   * @param register all names that lead to a party
   */
  public PartyResolver(Register register) {
    this.register = register;
  }

  /** The findings with their voices, in the same order. */
  public VoicedArticle resolve(Findings findings) {
    SourceReader sources = new ArticleVoices(findings.text(), register).sources();
    Map<String, Voice> voices = voices(findings.assertions(), sources);
    List<VoicedAssertion> assertions =
        findings.assertions().stream()
            .map(
                a ->
                    new VoicedAssertion(
                        a, voices.getOrDefault(a.id(), Voices.unattributed()), via(a, sources)))
            .toList();
    ChargedDeniers charged =
        new ChargedDeniers(findings.text(), assertions, sources, register.smallWords());
    return new VoicedArticle(
        findings.text(),
        assertions,
        findings.denials().stream()
            .map(d -> new VoicedDenial(d, charged.denies(d, by(d, sources)), List.of()))
            .toList(),
        findings.evidence().stream()
            .map(e -> new VoicedEvidence(e, by(e, sources), List.of()))
            .toList(),
        findings.context(),
        findings.workload());
  }

  /** In the order of the sources, so that each pronoun finds who spoke before it. */
  private static Map<String, Voice> voices(List<Assertion> assertions, SourceReader sources) {
    Map<String, Voice> voices = new LinkedHashMap<>();
    List<Assertion> ordered =
        assertions.stream().sorted(Comparator.comparing(PartyResolver::place)).toList();
    ordered.stream()
        .filter(a -> !speaker(a, sources))
        .forEach(a -> a.source().ifPresent(s -> voices.put(a.id(), sources.hear(s))));
    ordered.stream()
        .filter(a -> speaker(a, sources))
        .forEach(a -> voices.put(a.id(), speaking(a, ordered, voices, sources)));
    return voices;
  }

  private static Span place(Assertion assertion) {
    return assertion.source().or(assertion::cue).orElseGet(assertion::extent);
  }

  private static boolean speaker(Assertion assertion, SourceReader sources) {
    return assertion
        .source()
        .flatMap(sources::pronoun)
        .filter(p -> p.sort() == Pronoun.Sort.SPEAKER)
        .isPresent();
  }

  /** "I" and "we" are whoever is quoted: the source of the smallest content around them. */
  private static Voice speaking(
      Assertion assertion, List<Assertion> all, Map<String, Voice> voices, SourceReader sources) {
    Span self = assertion.source().orElseThrow();
    return all.stream()
        .filter(a -> !a.equals(assertion) && voices.containsKey(a.id()))
        .filter(a -> a.content().stream().anyMatch(c -> c.contains(self)))
        .min(Comparator.comparingInt(a -> a.extent().length()))
        .flatMap(a -> Optional.ofNullable(voices.get(a.id())))
        .orElseGet(() -> sources.read(self));
  }

  private static List<Relay> via(Assertion assertion, SourceReader sources) {
    return assertion.relays().stream().map(r -> relay(r, sources)).toList();
  }

  private static Relay relay(RelaySpan relay, SourceReader sources) {
    return new Relay(relay.source(), relay.cue(), sources.read(relay.source()));
  }

  private static Voice by(Denial denial, SourceReader sources) {
    return denial.deniers().stream()
        .map(sources::read)
        .reduce(Voice::with)
        .orElseGet(Voices::unattributed);
  }

  private static Optional<Voice> by(Evidence evidence, SourceReader sources) {
    return evidence.examiner().map(sources::read);
  }
}
