package org.sourcier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sourcier.article.Article;
import org.sourcier.article.ArticleSet;
import org.sourcier.article.Watch;
import org.sourcier.bearing.Bearings;
import org.sourcier.cache.AnalysisCache;
import org.sourcier.claim.Archive;
import org.sourcier.claim.Claim;
import org.sourcier.claim.ClaimLinker;
import org.sourcier.claim.ContentReader;
import org.sourcier.claim.TextCopies;
import org.sourcier.claim.TextCopy;
import org.sourcier.finding.Finder;
import org.sourcier.grade.ClaimOrder;
import org.sourcier.grade.ConfidenceJudge;
import org.sourcier.grade.GradeRules;
import org.sourcier.grade.GradedClaim;
import org.sourcier.grade.Grader;
import org.sourcier.grade.Sanctions;
import org.sourcier.grade.Silences;
import org.sourcier.party.PartyResolver;
import org.sourcier.party.VoicedArticle;
import org.sourcier.report.Analysis;
import org.sourcier.review.GradeCorrections;
import org.sourcier.review.GroupCorrections;
import org.sourcier.review.Review;
import org.sourcier.review.ReviewAccount;
import org.sourcier.review.VoiceCorrections;
import org.sourcier.rule.table.Reasons;
import org.sourcier.text.Language;
import org.sourcier.text.TextPreparer;

/** The whole flow, from articles to what a report says of them. */
public final class Pipeline {
  private final Rules rules;
  private final String version;
  private final Watch watch;
  private final TextPreparer preparer;
  private final Finder finder;
  private final PartyResolver resolver;
  private final Function<Article, VoicedArticle> analysis;
  private final InOrder workers = new InOrder(Runtime.getRuntime().availableProcessors());

  /**
   * @param version of the product, which the analysis names
   */
  public Pipeline(Rules rules, String version) {
    this(rules, version, Watch.NONE);
  }

  /**
   * @param version of the product, which the analysis names
   * @param watch is told of each article that is done
   */
  public Pipeline(Rules rules, String version, Watch watch) {
    this(rules, version, watch, Optional.empty());
  }

  /**
   * @param version of the product, which the analysis names
   * @param watch is told of each article that is done
   * @param cache knows what was found in articles before
   */
  public Pipeline(Rules rules, String version, Watch watch, Optional<AnalysisCache> cache) {
    this.rules = rules;
    this.version = version;
    this.preparer = new TextPreparer(rules.text());
    this.watch = watch;
    this.finder = new Finder(rules.book());
    this.resolver = new PartyResolver(rules.register());
    this.analysis =
        cache
            .<Function<Article, VoicedArticle>>map(c -> a -> c.of(a, this::voiced))
            .orElse(this::voiced);
  }

  /**
   * Analyses a set.
   *
   * @param wanted the language of the report; where there is none, that of the set or of most of
   *     its articles
   */
  public Analysis analyse(ArticleSet set, Optional<Language> wanted) {
    return analyse(set, wanted, Review.NONE);
  }

  /**
   * Analyses a set and applies what a person says of it.
   *
   * @param review corrections of voices and of what is one claim count before grades are decided,
   *     corrections of grades after
   */
  public Analysis analyse(ArticleSet set, Optional<Language> wanted, Review review) {
    List<VoicedArticle> voiced = new ArrayList<>();
    analysed(set, UnaryOperator.identity(), voiced::add);
    Language language =
        wanted
            .or(() -> given(set))
            .orElseGet(
                () -> Language.ofMost(voiced.stream().map(v -> v.text().language()).toList()));
    Bearings bearings = new Bearings(rules.bearing(language));
    List<VoicedArticle> read = new ArrayList<>();
    workers.each(voiced, bearings::join, read::add);
    GradeRules by = rules.grades(language);
    Reasons reasons = rules.reviews(language);
    List<VoicedArticle> articles = new VoiceCorrections(review, reasons).correct(read);
    List<TextCopy> copies = new TextCopies(by.claims()).of(articles);
    List<Claim> linked =
        new ClaimLinker(by.claims()).link(articles, copies, new GroupCorrections(review, articles));
    Archive archive = new Archive(articles, new ContentReader(by.claims()));
    List<Claim> claims = new ClaimOrder(by).order(linked, archive);
    List<GradedClaim> decided = new Grader(by).grade(claims, archive);
    List<GradedClaim> graded = new GradeCorrections(review, reasons).correct(decided, articles);
    return new Analysis(
        set,
        articles,
        graded,
        new ConfidenceJudge(by).judge(graded),
        new Silences(archive).of(claims),
        new Sanctions(by).of(claims, archive),
        copies,
        language,
        rules.pack().sha256(),
        version,
        ReviewAccount.of(review, read, decided));
  }

  /** Hands on each article of a set with whose word each part is, in order, as soon as it can. */
  public void each(ArticleSet set, Consumer<VoicedArticle> done) {
    analysed(set, this::joined, done);
  }

  private void analysed(
      ArticleSet set, UnaryOperator<VoicedArticle> further, Consumer<VoicedArticle> done) {
    AtomicInteger count = new AtomicInteger();
    int of = set.articles().size();
    workers.each(
        set.articles(),
        article -> {
          VoicedArticle voiced = further.apply(analysis.apply(article));
          watch.done(Watch.Stage.ANALYSING, count.incrementAndGet(), of, article.path());
          return voiced;
        },
        done);
  }

  /** What one article says, and whose word each part is. */
  public VoicedArticle voiced(Article article) {
    return resolver.resolve(finder.find(preparer.prepare(article)));
  }

  private VoicedArticle joined(VoicedArticle article) {
    return new Bearings(rules.bearing(article.text().language())).join(article);
  }

  private static Optional<Language> given(ArticleSet set) {
    return set.language().flatMap(Language::of);
  }
}
