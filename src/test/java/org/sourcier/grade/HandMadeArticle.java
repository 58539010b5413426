package org.sourcier.grade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcier.article.Article;
import org.sourcier.article.Metadata;
import org.sourcier.article.Span;
import org.sourcier.finding.Act;
import org.sourcier.finding.Assertion;
import org.sourcier.finding.Bearing;
import org.sourcier.finding.Certainty;
import org.sourcier.finding.Denial;
import org.sourcier.finding.Evidence;
import org.sourcier.finding.Mode;
import org.sourcier.finding.Status;
import org.sourcier.party.Party;
import org.sourcier.party.Role;
import org.sourcier.party.Voice;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.party.VoicedDenial;
import org.sourcier.party.VoicedEvidence;
import org.sourcier.rule.Firing;
import org.sourcier.text.TextPreparer;

/** A short article whose findings are written down by hand; words are found in its text. */
public final class HandMadeArticle {
  private static final TextPreparer PREPARER = new TextPreparer();
  private static final List<String> BY_HAND = List.of("by-hand");

  private final Article article;
  private final List<VoicedAssertion> assertions = new ArrayList<>();
  private final List<VoicedDenial> denials = new ArrayList<>();
  private final List<VoicedEvidence> evidence = new ArrayList<>();

  public HandMadeArticle(String id, String text) {
    this.article = new Article(id, id + ".txt", "", text, Metadata.UNKNOWN);
  }

  /** Of an article that appeared on this day. */
  public HandMadeArticle(String id, String text, LocalDate published) {
    Metadata none = Metadata.UNKNOWN;
    Metadata dated =
        new Metadata(
            none.title(),
            Optional.of(published),
            none.updated(),
            none.dating(),
            none.outlet(),
            none.agency(),
            none.author(),
            none.url());
    this.article = new Article(id, id + ".txt", "", text, dated);
  }

  public static Voice voice(String party, Role role, String entity) {
    Optional<String> name = entity.isEmpty() ? Optional.empty() : Optional.of(entity);
    return new Voice(List.of(new Party(party)), role, name, new Firing("by-hand", "by hand"));
  }

  public HandMadeArticle asserts(String content, Voice voice, Status status) {
    return asserts(Optional.empty(), Optional.empty(), content, voice, status);
  }

  /** With the words of the source and the cue, which stand in the text too. */
  public HandMadeArticle asserts(
      String source, String cue, String content, Voice voice, Status status) {
    return asserts(Optional.of(span(source)), Optional.of(span(cue)), content, voice, status);
  }

  /** With the words of the cue alone: no source is expressed. */
  public HandMadeArticle cued(String cue, String content, Voice voice, Status status) {
    return asserts(Optional.empty(), Optional.of(span(cue)), content, voice, status);
  }

  private HandMadeArticle asserts(
      Optional<Span> source, Optional<Span> cue, String content, Voice voice, Status status) {
    String id = "a" + (assertions.size() + 1);
    Assertion finding =
        new Assertion(
            id,
            List.of(span(content)),
            cue,
            source,
            Mode.INDIRECT,
            Act.SPEECH,
            status,
            Certainty.CERTAIN,
            status != Status.DENIED,
            List.of(),
            List.of(),
            BY_HAND);
    assertions.add(new VoicedAssertion(finding, voice, List.of()));
    return this;
  }

  public HandMadeArticle denies(String cue, Voice voice, Denial.Kind kind, String target) {
    String id = "d" + (denials.size() + 1);
    Denial finding = new Denial(id, span(cue), List.of(), kind, Optional.empty(), false, BY_HAND);
    denials.add(new VoicedDenial(finding, voice, bearing(target)));
    return this;
  }

  public HandMadeArticle shows(
      String words, Evidence.Kind kind, Voice by, boolean inspectable, String target) {
    String id = "e" + (evidence.size() + 1);
    Evidence finding =
        new Evidence(
            id, span(words), kind, Optional.empty(), inspectable, span(words), false, BY_HAND);
    evidence.add(new VoicedEvidence(finding, Optional.of(by), bearing(target)));
    return this;
  }

  public VoicedArticle voiced() {
    return new VoicedArticle(PREPARER.prepare(article), assertions, denials, evidence, List.of());
  }

  private static List<Bearing> bearing(String assertion) {
    return List.of(new Bearing(assertion, new Firing("by-hand", "by hand")));
  }

  private Span span(String words) {
    int at = article.text().indexOf(words);
    return new Span(at, at + words.length());
  }
}
