package org.sourcier.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sourcier.Rules;
import org.sourcier.article.ArticleReader;
import org.sourcier.article.ArticleSet;
import org.sourcier.claim.Archive;
import org.sourcier.claim.Claim;
import org.sourcier.claim.ClaimLinker;
import org.sourcier.claim.ContentReader;
import org.sourcier.finding.Finder;
import org.sourcier.finding.Findings;
import org.sourcier.grade.ClaimOrder;
import org.sourcier.grade.GradedClaim;
import org.sourcier.grade.GradeRules;
import org.sourcier.grade.Grader;
import org.sourcier.party.PartyResolver;
import org.sourcier.party.VoicedArticle;
import org.sourcier.report.Analysis;
import org.sourcier.report.Composer;
import org.sourcier.report.ReportOptions;
import org.sourcier.report.block.Document;
import org.sourcier.report.block.Paper;
import org.sourcier.report.ledger.Ledger;
import org.sourcier.report.pdf.Pdf;
import org.sourcier.report.pdf.PdfWriter;
import org.sourcier.report.pdf.font.Fonts;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Language;
import org.sourcier.text.TextPreparer;

/** The steps of the flow, each on the whole set, on one thread, in milliseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StepsBenchmark {
  /** In the made set. */
  @Param({"4", "40"})
  public int articles;

  private ArticleSet set;
  private TextPreparer preparer;
  private Finder finder;
  private PartyResolver resolver;
  private GradeRules grades;
  private PdfWriter writer;
  private List<ArticleText> texts;
  private List<Findings> findings;
  private List<VoicedArticle> voiced;
  private List<Claim> claims;
  private Analysis analysis;
  private Document document;

  /** Does every step once, so that each can be measured from what it gets. */
  @Setup
  public void prepare() {
    Rules rules = Sets.rules();
    set = Sets.maker().make(articles);
    preparer = new TextPreparer();
    finder = new Finder(rules.book());
    resolver = new PartyResolver(rules.register());
    grades = rules.grades().get(Language.FR);
    writer = new PdfWriter(Fonts.load());
    texts = prepared();
    findings = found();
    voiced = resolved();
    claims = linked();
    analysis = Sets.pipeline().analyse(set, Optional.of(Language.FR));
    document = composed();
  }

  /** The files of the folders, with their metadata. */
  @Benchmark
  public ArticleSet read() {
    return new ArticleReader().read(Sets.folders());
  }

  /** Bodies, quotations, sentences, tokens, tags, lemmas. */
  @Benchmark
  public List<ArticleText> prepared() {
    return set.articles().stream().map(preparer::prepare).toList();
  }

  /** Chunking, matching, assertions and what they are told of. */
  @Benchmark
  public List<Findings> found() {
    return texts.stream().map(finder::find).toList();
  }

  /** Parties of the sources. */
  @Benchmark
  public List<VoicedArticle> resolved() {
    return findings.stream().map(resolver::resolve).toList();
  }

  /** One line of the ledger for each article. */
  @Benchmark
  public int written() {
    return voiced.stream().mapToInt(article -> Ledger.line(article).length()).sum();
  }

  /** Claims of all assertions. */
  @Benchmark
  public List<Claim> linked() {
    return new ClaimLinker(grades.claims()).link(voiced);
  }

  /** Their letters and numbers, in their order. */
  @Benchmark
  public List<GradedClaim> graded() {
    Archive archive = new Archive(voiced, new ContentReader(grades.claims()));
    return new Grader(grades).grade(new ClaimOrder(grades).order(claims, archive), archive);
  }

  /** The report's words and figures. */
  @Benchmark
  public Document composed() {
    byte[] ledger =
        Ledger.of(analysis, Language.FR, Optional.empty()).getBytes(StandardCharsets.UTF_8);
    return new Composer(new ReportOptions("made", Language.FR, Optional.empty(), Paper.A4))
        .compose(analysis, ledger);
  }

  /** Layout and the file's bytes. */
  @Benchmark
  public Pdf drawn() {
    return writer.write(document);
  }
}
