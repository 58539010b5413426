package org.sourcier.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sourcier.article.Article;
import org.sourcier.article.ArticleSet;
import org.sourcier.article.Metadata;
import org.sourcier.article.ReadProblem;
import org.sourcier.article.Span;
import org.sourcier.article.format.Fault;
import org.sourcier.claim.Claim;
import org.sourcier.claim.Group;
import org.sourcier.claim.Ref;
import org.sourcier.finding.Act;
import org.sourcier.finding.Assertion;
import org.sourcier.finding.Bearing;
import org.sourcier.finding.Certainty;
import org.sourcier.finding.Denial;
import org.sourcier.finding.Evidence;
import org.sourcier.finding.Mode;
import org.sourcier.finding.RelaySpan;
import org.sourcier.finding.Status;
import org.sourcier.finding.Workload;
import org.sourcier.grade.Confidence;
import org.sourcier.grade.Facts;
import org.sourcier.grade.GradedClaim;
import org.sourcier.grade.Letter;
import org.sourcier.grade.Number;
import org.sourcier.grade.Silence;
import org.sourcier.party.Party;
import org.sourcier.party.Relay;
import org.sourcier.party.Role;
import org.sourcier.party.Voice;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.party.VoicedDenial;
import org.sourcier.party.VoicedEvidence;
import org.sourcier.review.Reviewed;
import org.sourcier.rule.Decision;
import org.sourcier.rule.Firing;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Language;
import org.sourcier.text.Pos;
import org.sourcier.text.Sentence;
import org.sourcier.text.Token;
import org.sourcier.text.WordType;

/** A small set made by hand: one article, one claim with a relay, a denial and evidence. */
public final class Sample {
  private static final String FIRST =
      "🚢 L’état-major norvégien, cité par l’agence Nordlys, accuse Asmara d’avoir « coulé » un"
          + " chalutier.";
  private static final String SECOND = "Asmara dément.";
  private static final String THIRD = "Des photos aériennes montrent une épave.";
  private static final String TEXT = FIRST + " " + SECOND + "\n" + THIRD + "\n";
  private static final Firing READ = new Firing("sample", "read by hand");

  private final Article article =
      new Article(
          "01",
          "mer/01.txt",
          "0".repeat(64),
          TEXT,
          new Metadata(
              Optional.of("Un chalutier disparaît"),
              Optional.of(LocalDate.of(2031, 3, 1)),
              Optional.empty(),
              Optional.empty(),
              Optional.of("Le Phare"),
              Optional.empty(),
              Optional.empty(),
              Optional.of("https://example.org/1")));

  /** The whole set, analysed. */
  public Analysis analysis() {
    return analysis(voiced());
  }

  /** The same, with the article whose second sentence was too much for one rule, or for all. */
  public Analysis unfinished() {
    VoicedArticle done = voiced();
    Workload.Effort effort = new Workload.Effort("sample-rule", 100, span(SECOND));
    Workload.Effort small = new Workload.Effort("other-rule", 99, span(SECOND));
    return analysis(
        new VoicedArticle(
            done.text(),
            done.assertions(),
            done.denials(),
            done.evidence(),
            done.context(),
            new Workload(List.of(effort, small), List.of(span(THIRD)), List.of())));
  }

  private Analysis analysis(VoicedArticle voiced) {
    ArticleSet set =
        new ArticleSet(
            "La mer",
            Optional.empty(),
            Optional.of("TLP:GREEN"),
            Optional.of(LocalDate.of(2031, 3, 2)),
            List.of(article),
            List.of(new ReadProblem("mer/02.txt", Fault.of(Fault.Kind.EMPTY))));
    return new Analysis(
        set,
        List.of(voiced),
        List.of(graded()),
        new Decision<>(Confidence.LOW, new Firing("confidence-low", "one origin only")),
        List.of(new Silence(new Party("DK"), List.of("C1"))),
        List.of(),
        List.of(),
        Language.FR,
        "ab".repeat(32),
        "0.0",
        Reviewed.NOTHING);
  }

  /** The article, analysed. */
  public VoicedArticle voiced() {
    return new VoicedArticle(
        text(), List.of(assertion()), List.of(denial()), List.of(evidence()), List.of());
  }

  private ArticleText text() {
    return new ArticleText(
        article,
        Language.FR,
        "Un chalutier disparaît",
        List.of(span(FIRST + " " + SECOND), span(THIRD)),
        List.of(sentence(FIRST, 0), sentence(SECOND, 0), sentence(THIRD, 1)),
        List.of(),
        List.of(),
        List.of());
  }

  private static Sentence sentence(String words, int paragraph) {
    Span span = span(words);
    Token token = new Token(span, new WordType(words, words, Pos.X, words, List.of()));
    return new Sentence(span, Language.FR, paragraph, List.of(token));
  }

  private VoicedAssertion assertion() {
    RelaySpan relay = new RelaySpan(span("l’agence Nordlys"), span("cité par"));
    Assertion found =
        new Assertion(
            "a1",
            List.of(span("Asmara d’avoir « coulé » un chalutier")),
            Optional.of(span("accuse")),
            Optional.of(span("L’état-major norvégien")),
            Mode.MIXED,
            Act.SPEECH,
            Status.ALLEGED,
            Certainty.CERTAIN,
            true,
            List.of(),
            List.of(relay),
            List.of("sample"));
    Voice agency = new Voice(List.of(new Party("media")), Role.MEDIA, Optional.of("Nordlys"), READ);
    return new VoicedAssertion(
        found, voice("NO", Role.MILITARY), List.of(new Relay(relay.source(), relay.cue(), agency)));
  }

  private VoicedDenial denial() {
    Denial found =
        new Denial(
            "d1",
            span("dément"),
            List.of(new Span(TEXT.indexOf(SECOND), TEXT.indexOf(SECOND) + 6)),
            Denial.Kind.FLAT,
            Optional.empty(),
            false,
            List.of("sample"));
    return new VoicedDenial(found, voice("ER", Role.OFFICIAL), List.of(bearing()));
  }

  private static Bearing bearing() {
    return new Bearing("a1", new Firing("bears-beside", "dans la même phrase"));
  }

  private static VoicedEvidence evidence() {
    Evidence found =
        new Evidence(
            "e1",
            span("Des photos aériennes montrent une épave"),
            Evidence.Kind.IMAGERY,
            Optional.empty(),
            false,
            span("montrent"),
            false,
            List.of("sample"));
    return new VoicedEvidence(found, Optional.empty(), List.of(bearing()));
  }

  private static Voice voice(String party, Role role) {
    return new Voice(List.of(new Party(party)), role, Optional.empty(), READ);
  }

  private static GradedClaim graded() {
    Ref assertion = new Ref("01", "a1");
    Claim claim =
        new Claim(
            "C1",
            "Asmara d’avoir « coulé » un chalutier",
            Language.FR,
            List.of(assertion),
            List.of(),
            List.of(new Group("l’armée norvégienne", List.of(assertion))),
            List.of(),
            List.of(new Ref("01", "d1")),
            List.of(new Ref("01", "e1")),
            List.of(),
            List.of(),
            List.of());
    Facts facts =
        new Facts(
            List.of(Status.ALLEGED),
            List.of("l’armée norvégienne"),
            List.of(),
            List.of(new Facts.Piece("01#e1", Evidence.Kind.IMAGERY, false, false)),
            List.of(new Facts.Refusal(List.of(new Party("ER")), "ER", Denial.Kind.FLAT)),
            1,
            List.of("who", "what"),
            List.of(),
            false,
            false,
            false,
            false,
            false,
            false);
    return new GradedClaim(
        claim,
        new Decision<>(Letter.F, new Firing("letter-f", "the register says nothing of it")),
        new Decision<>(new Number(4, 5), new Firing("hearsay", "one origin, through a relay")),
        facts,
        List.of(new Decision<>(new Number(3, 4), new Firing("direct", "it were told directly"))));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
