package org.sourcier.bearing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcier.article.Span;
import org.sourcier.bearing.Matter.Pointing;
import org.sourcier.finding.Denial;
import org.sourcier.finding.Evidence;
import org.sourcier.party.VoicedArticle;
import org.sourcier.party.VoicedDenial;
import org.sourcier.text.Pos;
import org.sourcier.text.Sentence;
import org.sourcier.text.Token;

/** Reads what a denial or a piece of evidence says of the thing it bears on. */
final class MatterReader {
  private static final int BEFORE = 4;
  private static final int FEWEST = 2;

  private final VoicedArticle article;
  private final Gist gist;
  private final BearingRules rules;

  MatterReader(VoicedArticle article, Gist gist, BearingRules rules) {
    this.article = article;
    this.gist = gist;
    this.rules = rules;
  }

  /** What a denial says of what it denies. */
  Matter of(VoicedDenial denial) {
    Denial found = denial.finding();
    Optional<Span> about = ofThat(found) ? Optional.empty() : about(found);
    Matter said =
        about
            .map(span -> pointer(span).at(matter(found.cue(), span)))
            .orElseGet(() -> bare(found.cue()));
    boolean counters = found.kind() == Denial.Kind.COUNTER_CLAIM && found.about().isEmpty();
    Matter matter = counters ? said.pointing(Pointing.BACK, exact(found.cue())) : said;
    return matter.of(people(denial));
  }

  /** "Ne croit pas à cette thèse": the cue itself can point. */
  private Optional<Span> about(Denial denial) {
    boolean points = pointer(denial.cue()).demonstrative().isPresent();
    Optional<Span> cue = points ? Optional.of(denial.cue()) : Optional.empty();
    Optional<Span> quoted = denial.spoken() ? spoken(denial) : Optional.empty();
    return cue.or(() -> elliptic(denial))
        .or(denial::about)
        .or(() -> quoted)
        .map(this::firstSentence)
        .map(this::oneClause)
        .map(this::oneDenial);
  }

  /** "Fired at a house, and not at the crowd": what is denied takes its verb from before. */
  private Optional<Span> elliptic(Denial denial) {
    return denial
        .about()
        .filter(object -> denial.kind() == Denial.Kind.PARTIAL)
        .flatMap(object -> spoken(denial).map(words -> words.hull(object)));
  }

  /** What is denied ends where the next denial begins. */
  private Span oneDenial(Span span) {
    return article.denials().stream()
        .map(denial -> denial.finding().cue())
        .filter(cue -> span.contains(cue) && cue.start() > span.start())
        .findFirst()
        .map(cue -> new Span(span.start(), cue.start()))
        .orElse(span);
  }

  /** A quotation can hold several sentences; the first is what is denied. */
  private Span firstSentence(Span span) {
    return tokens(span).stream()
        .skip(1)
        .filter(token -> token.form().equals("."))
        .findFirst()
        .map(stop -> new Span(span.start(), stop.span().start()))
        .orElse(span);
  }

  /** "Denied the report, but said that Q": Q is none of what is denied. */
  private Span oneClause(Span span) {
    PointingWords words = words(span);
    return tokens(span).stream()
        .skip(1)
        .filter(token -> words.has("turning", token))
        .map(turn -> new Span(span.start(), turn.span().start()))
        .filter(part -> !gist.of(part).isEmpty())
        .findFirst()
        .orElse(span);
  }

  /** What stands behind a comma tells more of the thing found than of what it shows. */
  private Span firstPart(Span span) {
    return tokens(span).stream()
        .filter(token -> token.form().equals(","))
        .map(comma -> new Span(span.start(), comma.span().start()))
        .filter(part -> gist.of(part).size() > FEWEST)
        .findFirst()
        .orElse(span);
  }

  /** "That is false", "c'est faux": what is false was said before. */
  private boolean ofThat(Denial denial) {
    PointingWords words = words(denial.cue());
    return denial.about().isEmpty()
        && sentence(denial.cue()).tokens().stream()
            .filter(t -> t.span().end() <= denial.cue().start())
            .reduce((a, b) -> b)
            .filter(t -> words.has("standing-for", t))
            .isPresent();
  }

  /** What a piece of evidence says of what it shows. */
  Matter of(Evidence evidence) {
    Matter all = matter(evidence.span(), firstPart(evidence.span()));
    if (evidence.leaning()) {
      return all.pointing(Pointing.BESIDE, "");
    }
    Span shown =
        new Span(evidence.cue().end(), Math.max(evidence.cue().end(), evidence.span().end()));
    Matter part = matter(evidence.span(), shown);
    Matter pointed = pointer(shown).at(part);
    boolean object =
        evidence.kind() != Evidence.Kind.PHYSICAL
            && (part.terms().size() >= FEWEST || pointed.pointing() != Pointing.NOT);
    Matter matter = object ? pointed : all;
    return matter.pointing() == Pointing.NOT || matter.pointing() == Pointing.BARE
        ? borneOut(matter)
        : matter;
  }

  private Pointer pointer(Span about) {
    Optional<Token> before =
        sentence(about).tokens().stream()
            .filter(t -> t.span().end() <= about.start())
            .reduce((a, b) -> b);
    return new Pointer(gist, words(about), tokens(about), before);
  }

  private Matter matter(Span at, Span about) {
    Set<String> terms = new HashSet<>(gist.of(about));
    PointingWords words = words(about);
    tokens(about).stream()
        .filter(t -> words.has("showing", t) || words.has("asking", t) || words.has("whether", t))
        .forEach(t -> terms.removeAll(gist.of(t.span())));
    return new Matter(
        at,
        article.text().sentence(at),
        sentence(at).paragraph(),
        terms,
        Set.of(),
        Pointing.NOT,
        "",
        Optional.empty(),
        Set.of());
  }

  /** "Malgré les démentis de X, P": the denial is of P. */
  private Matter bare(Span cue) {
    List<Token> before =
        sentence(cue).tokens().stream().filter(t -> t.span().end() <= cue.start()).toList();
    boolean against =
        before.subList(Math.max(0, before.size() - BEFORE), before.size()).stream()
            .anyMatch(token -> words(cue).has("against", token));
    return new Matter(
        cue,
        article.text().sentence(cue),
        sentence(cue).paragraph(),
        Set.of(),
        Set.of(),
        against ? Pointing.BESIDE : Pointing.BARE,
        "",
        Optional.empty(),
        Set.of());
  }

  /** The words of whoever is quoted with a denial that says nothing of what it means. */
  private Optional<Span> spoken(Denial denial) {
    return article.assertions().stream()
        .flatMap(a -> a.finding().content().stream())
        .filter(piece -> piece.contains(denial.cue()))
        .min(Comparator.comparingInt(Span::length));
  }

  /**
   * "These claims are borne out by evidence": what follows in the paragraph is for these claims.
   */
  private Matter borneOut(Matter matter) {
    List<Sentence> all = article.text().sentences();
    int paragraph = all.get(matter.sentence()).paragraph();
    for (int s = matter.sentence(); s >= matter.sentence() - rules.reach("support"); s--) {
      if (s < 0 || all.get(s).paragraph() != paragraph) {
        return matter;
      }
      PointingWords words = rules.words(all.get(s).language());
      Pointer pointer = new Pointer(gist, words, all.get(s).tokens(), Optional.empty());
      boolean borne = all.get(s).tokens().stream().anyMatch(t -> words.has("borne-out", t));
      if (borne && pointer.demonstrative().isPresent()) {
        return matter
            .with(Set.of(), Set.of(), Optional.empty())
            .pointing(Pointing.BACK, pointer.demonstrative().get())
            .from(all.get(s).span());
      }
    }
    return matter;
  }

  private Set<String> people(VoicedDenial denial) {
    Set<String> people = new HashSet<>();
    denial.by().key().ifPresent(name -> people.addAll(Gist.name(name)));
    denial.finding().deniers().stream()
        .flatMap(span -> tokens(span).stream())
        .filter(token -> token.pos() == Pos.PROPN)
        .forEach(token -> people.addAll(gist.of(token.span())));
    people.addAll(Gist.states(denial.by()));
    return people;
  }

  private PointingWords words(Span span) {
    return rules.words(sentence(span).language());
  }

  private Sentence sentence(Span span) {
    return article.text().sentences().get(article.text().sentence(span));
  }

  private String exact(Span span) {
    return article.text().article().exact(span);
  }

  private List<Token> tokens(Span span) {
    return sentence(span).tokens().stream().filter(t -> span.contains(t.span())).toList();
  }
}
