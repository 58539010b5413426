package org.sourcier;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.sourcier.article.ReadingRules;
import org.sourcier.article.format.FormatRules;
import org.sourcier.article.format.FormatWords;
import org.sourcier.article.page.PageReader;
import org.sourcier.article.page.PageRules;
import org.sourcier.bearing.BearingRules;
import org.sourcier.claim.ClaimRules;
import org.sourcier.finding.RuleBook;
import org.sourcier.finding.RuleBookLoader;
import org.sourcier.grade.GradeRules;
import org.sourcier.party.Register;
import org.sourcier.party.RegisterReader;
import org.sourcier.rule.RulePack;
import org.sourcier.rule.table.Reasons;
import org.sourcier.rule.table.ReasonsReader;
import org.sourcier.text.Language;
import org.sourcier.text.TextRules;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Place;
import org.sourcier.yaml.Problems;

/**
 * All rules of a run, checked.
 *
 * @param pack the files that they come from
 * @param reading how articles lie in files and pages
 * @param text what is prose, and what words mean to sentences
 * @param bearing by the language in which reasons are worded
 * @param grades by the same; each holds the rules of claims
 * @param reviews how corrections by a person are worded, by the same
 */
public record Rules(
    RulePack pack,
    ReadingRules reading,
    TextRules text,
    RuleBook book,
    Register register,
    Map<Language, BearingRules> bearing,
    Map<Language, GradeRules> grades,
    Map<Language, Reasons> reviews) {
  private static final String REVIEW = "review.yaml";
  private static final List<String> REVIEW_REASONS = List.of("review-grade", "review-party");

  public Rules {
    bearing = Map.copyOf(bearing);
    grades = Map.copyOf(grades);
    reviews = Map.copyOf(reviews);
  }

  /**
   * Loads the rules of a pack.
   *
   * @param problems takes all that is wrong
   * @return nothing where something is
   */
  public static Optional<Rules> load(RulePack pack, Problems problems) {
    Problems ofParties = new Problems();
    CompletableFuture<Register> parties =
        CompletableFuture.supplyAsync(() -> new RegisterReader(ofParties).read(pack));
    Optional<TextRules> text = TextRules.read(pack, problems);
    Optional<ReadingRules> reading = text.flatMap(t -> reading(pack, t, problems));
    RuleBook book = new RuleBookLoader(problems).load(pack);
    Map<Language, GradeRules> grades = new EnumMap<>(Language.class);
    Map<Language, BearingRules> bearing = new EnumMap<>(Language.class);
    Map<Language, Reasons> reviews = new EnumMap<>(Language.class);
    Optional<ClaimRules> read = ClaimRules.read(pack, Language.EN, problems);
    for (Language language : Language.values()) {
      Optional<ClaimRules> claims = read.map(rules -> rules.in(language));
      claims
          .flatMap(c -> BearingRules.read(pack, c, problems))
          .ifPresent(rules -> bearing.put(language, rules));
      claims
          .flatMap(c -> GradeRules.read(pack, c, problems))
          .ifPresent(rules -> grades.put(language, rules));
      pack.file(REVIEW)
          .flatMap(file -> new ReasonsReader(REVIEW_REASONS, problems).read(file, language))
          .ifPresent(reasons -> reviews.put(language, reasons));
    }
    Register register = parties.join();
    problems.addAll(ofParties);
    return problems.none()
        ? Optional.of(
            new Rules(
                pack,
                reading.orElseThrow(),
                text.orElseThrow(),
                book,
                register,
                bearing,
                grades,
                reviews))
        : Optional.empty();
  }

  private static Optional<ReadingRules> reading(RulePack pack, TextRules text, Problems problems) {
    Optional<FormatWords> words =
        node(pack, "formats.yaml", problems).flatMap(node -> FormatWords.read(node, problems));
    Optional<PageRules> pages =
        node(pack, "text/page.yaml", problems)
            .flatMap(node -> PageRules.read(node, text.agencies(), problems));
    return words.flatMap(
        w ->
            pages
                .map(p -> new FormatRules(w, new PageReader(p, text.times())))
                .map(formats -> new ReadingRules(formats, text.agencies(), text.times())));
  }

  private static Optional<Node> node(RulePack pack, String name, Problems problems) {
    if (pack.file(name).isEmpty()) {
      problems.add(new Place(name, 1, 1), "this rule file is missing");
    }
    return pack.file(name).flatMap(file -> file.node(problems));
  }

  /** The rules of what denials and evidence bear on, their reasons in this language. */
  BearingRules bearing(Language language) {
    return Optional.ofNullable(bearing.get(language)).orElseThrow();
  }

  /** The rules of claims and grades, their reasons in this language. */
  GradeRules grades(Language language) {
    return Optional.ofNullable(grades.get(language)).orElseThrow();
  }

  /** How corrections by a person are worded in this language. */
  Reasons reviews(Language language) {
    return Optional.ofNullable(reviews.get(language)).orElseThrow();
  }
}
