package org.sourcier.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcier.article.Span;
import org.sourcier.claim.Claim;
import org.sourcier.finding.Denial;
import org.sourcier.finding.Evidence;
import org.sourcier.grade.Facts;
import org.sourcier.grade.GradedClaim;
import org.sourcier.party.Party;
import org.sourcier.party.Relay;
import org.sourcier.party.Voice;
import org.sourcier.party.VoicedAssertion;
import org.sourcier.party.VoicedDenial;
import org.sourcier.report.block.Facets;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Link;
import org.sourcier.report.block.Run;
import org.sourcier.report.block.Style;
import org.sourcier.report.block.Target;
import org.sourcier.report.wording.Names;
import org.sourcier.report.wording.Wording;
import org.sourcier.rule.Firing;
import org.sourcier.yaml.Fields;

/** What every section of the report works with: the facts, the words and the names. */
record Desk(Analysis analysis, References refs, Wording words, Names names) {
  /** Stands in a sentence where links are to come. */
  static final String HERE = "\ue000";

  private static final int RELAY = 40;

  /** The desk for a report in the language of the wording. */
  static Desk of(Analysis analysis, Wording words) {
    return new Desk(analysis, new References(analysis.articles()), words, Names.in(words));
  }

  /** Whose word an assertion is, as readers name them. */
  String who(Cited<VoicedAssertion> cited) {
    String source = cited.finding().finding().source().map(cited::exact).orElse("");
    return named(cited, cited.finding().voice(), source);
  }

  /** Who passed an assertion on: by name, else in the article's words. */
  String relay(Cited<VoicedAssertion> cited, Relay relay) {
    boolean named = relay.voice().entity().isPresent();
    boolean state = relay.voice().parties().stream().anyMatch(Party::state);
    if (named || state) {
      return named(cited, relay.voice(), cited.exact(relay.source()));
    }
    String source = Passage.onOneLine(cited.article().text().article(), relay.source());
    return words.say("quote", Map.of("words", Shorten.to(source, RELAY, words.say("cut"))));
  }

  /** Who refuses, as readers name them. */
  String denier(Cited<VoicedDenial> cited) {
    List<Span> words = cited.finding().finding().deniers();
    String source = words.isEmpty() ? "" : cited.exact(words.get(0));
    return named(cited, cited.finding().by(), source);
  }

  /** A voice of an article, which has these words for it. */
  private String named(Cited<?> cited, Voice voice, String source) {
    return names.voice(voice, source, cited.article().text().language());
  }

  /** Whose word a claim is, each once; empty where no source is expressed. */
  List<String> asserters(Claim claim) {
    Map<String, String> who = new LinkedHashMap<>();
    for (Cited<VoicedAssertion> cited : refs.assertions(claim.assertions())) {
      Voice voice = cited.finding().voice();
      if (attributed(voice)) {
        String name = who(cited);
        who.putIfAbsent(voice.key().orElse(name), name);
      }
    }
    return who.values().stream().distinct().toList();
  }

  /** Those who refuse the claim outright, as readers name them, each once. */
  List<String> deniers(Claim claim) {
    Set<String> who = new LinkedHashSet<>();
    for (Cited<VoicedDenial> cited : refs.denials(claim.denials())) {
      if (outright(cited)) {
        who.add(denier(cited));
      }
    }
    return List.copyOf(who);
  }

  /** Whether a denial says expressly that the claim is false. */
  static boolean outright(Cited<VoicedDenial> cited) {
    Denial.Kind kind = cited.finding().finding().kind();
    return kind == Denial.Kind.FLAT || kind == Denial.Kind.EVIDENCED;
  }

  /** Whether somebody is said to speak. */
  static boolean attributed(Voice voice) {
    return !voice.parties().contains(Party.UNATTRIBUTED);
  }

  /** Whether somebody speaks whose camp is known. */
  static boolean identified(Voice voice) {
    return attributed(voice) && !voice.parties().contains(Party.UNNAMED);
  }

  /** The number of articles that carry the claim. */
  static int articles(Claim claim) {
    return (int) claim.assertions().stream().map(ref -> ref.article()).distinct().count();
  }

  /** The groups whose origin is known. */
  static int origins(Claim claim) {
    return (int) claim.groups().stream().filter(group -> group.identifiable()).count();
  }

  /** What is offered for a claim; who only confirms it on its own behalf offers nothing more. */
  static List<Facts.Piece> offered(GradedClaim graded) {
    return graded.facts().evidence().stream()
        .filter(piece -> piece.bears() || piece.kind() != Evidence.Kind.ADMISSION)
        .toList();
  }

  /** Both grades in short: "F3". */
  static String grade(GradedClaim graded) {
    return graded.letter().value().name() + graded.number().value().value();
  }

  /** By what a claim can be chosen. */
  Facets facets(GradedClaim graded) {
    List<String> parties =
        Stances.of(this, graded.claim()).concerned().stream()
            .map(party -> words.opening(names.party(party)))
            .toList();
    List<String> statuses =
        graded.facts().status().stream()
            .map(status -> words.say("status." + Fields.name(status)))
            .toList();
    return new Facets(parties, statuses, grade(graded));
  }

  /** Both grades in words. */
  String gradeWords(GradedClaim graded) {
    String letter = graded.letter().value().name();
    String number = Integer.toString(graded.number().value().value());
    return words.say(
        "card.grade-words",
        Map.of(
            "letter",
            letter,
            "letter-label",
            words.say("letter." + letter),
            "number",
            number,
            "number-label",
            words.say("number-label." + number)));
  }

  /** The number of an article, which leads to its end note, worded by this key. */
  Link note(Cited<?> cited, String key) {
    int number = refs.number(cited);
    Map<String, String> n = Map.of("n", words.number(number));
    return new Link(
        List.of(Run.of(words.say(key, n), Style.SMALL)),
        new Target.Place(Notes.anchor(number)),
        words.say("notes.link", n));
  }

  /** Where a passage stands: article and paragraph, with the link to the end note. */
  List<Inline> place(Cited<?> cited, int position) {
    Link article = note(cited, "notes.article");
    return passage(cited)
        .paragraph(position)
        .map(p -> words.say("card.place", Map.of("paragraph", words.number(p))))
        .map(place -> List.<Inline>of(article, Run.of(place, Style.SMALL)))
        .orElseGet(() -> List.of(article));
  }

  /** The passages of the article in which a finding stands. */
  Passage passage(Cited<?> cited) {
    return new Passage(cited.article().text(), words.say("cut"));
  }

  /** The language of an article's words. */
  String language(Cited<?> cited) {
    return cited.article().text().language().code();
  }

  /** The reason of a decision, in the report's own words where it has some for the rule. */
  String reason(Firing firing) {
    String own = "reason." + firing.rule();
    return words.has(own) ? words.say(own) : words.printed(firing.because());
  }

  /** A link to a claim by its number. */
  Link claim(GradedClaim graded) {
    String id = graded.claim().id();
    return Link.to(id, id, words.say("claims.link", Map.of("id", id)));
  }

  /** A sentence whose mark {@link #HERE} gives way to links. */
  static List<Inline> around(String sentence, List<Inline> links) {
    int here = sentence.indexOf(HERE);
    if (here < 0) {
      return List.of(Inline.text(sentence));
    }
    List<Inline> all = new ArrayList<>();
    all.add(Inline.text(sentence.substring(0, here)));
    all.addAll(links);
    all.add(Inline.text(sentence.substring(here + HERE.length())));
    return all;
  }

  /** The words of a claim, at most about so many characters, tagged with their language. */
  Run text(Claim claim, int most, Style style) {
    String text =
        Shorten.to(claim.text().replaceFirst("(?<=\\p{L}{2})\\.$", ""), most, words.say("cut"));
    boolean same = claim.language() == words.language();
    return new Run(text, style, same ? Optional.empty() : Optional.of(claim.language().code()));
  }
}
