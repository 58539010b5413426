package org.sourcier.rule.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sourcier.rule.pattern.Primitive.Found;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.NounPhrases;
import org.sourcier.rule.syntax.Range;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.text.Mood;
import org.sourcier.text.Pos;

/** The stretches that the notation has names for. */
final class Primitives {
  private static final int SCARE_QUOTE = 2;
  private static final int LONGEST_ASIDE = 22;
  private static final int MOST_PHRASE_TOKENS = 40;

  /** By name, as the rule guide lists them. */
  static final Map<String, Primitive> BY_NAME =
      Map.ofEntries(
          Map.entry("SUBJECT", Primitives::subject),
          Map.entry("INVERTED", Primitives::inverted),
          Map.entry("NP", Primitives::nounPhrase),
          Map.entry("WIDE_NP", Primitives::wideNounPhrase),
          Map.entry("STATEMENT", Primitives::statement),
          Map.entry("ACTOR", Primitives::actor),
          Map.entry("SPEAKER", Primitives::speaker),
          Map.entry("CLAUSE", Primitives::clause),
          Map.entry("PROPOSITION", Propositions::proposition),
          Map.entry("UTTERANCE", Propositions::utterance),
          Map.entry("ADVERBIAL", Adverbials::adverbial),
          Map.entry("POSSESSOR", Possessors::possessor),
          Map.entry("INF_CLAUSE", Primitives::infinitiveClause),
          Map.entry("AROUND", Primitives::around),
          Map.entry("QUOTE", Quotations::quote),
          Map.entry("OPEN_QUOTE", Quotations::openQuote),
          Map.entry("SAYING", Quotations::saying),
          Map.entry("ASIDE", Primitives::aside),
          Map.entry("GROUP", Primitives::group),
          Map.entry("FINITE_GROUP", Primitives::finiteGroup),
          Map.entry("CONDITIONAL_GROUP", Primitives::conditional));

  private Primitives() {}

  /** The subject of the cue's verb group, wherever it stands; takes no words itself. */
  private static List<Found> subject(State at) {
    return subjectOf(at, at.cue().to() - 1)
        .or(() -> subjectOf(at, at.cue().from()))
        .filter(range -> speaks(at, range))
        .map(range -> List.of(new Found(range, at.position())))
        .orElse(List.of());
  }

  private static Optional<Range> subjectOf(State at, int token) {
    return at.chunks().group(token).flatMap(at.syntax().subjects()::subject);
  }

  /** The pronoun behind the cue's verb: "-t-il"; takes no words itself. */
  private static List<Found> inverted(State at) {
    return at.chunks()
        .group(at.cue().to() - 1)
        .filter(group -> group.clitic().isPresent())
        .map(group -> group.clitic().getAsInt())
        .map(i -> List.of(new Found(new Range(i, i + 1), at.position())))
        .orElse(List.of());
  }

  /** A noun phrase with all its complements, whatever their preposition. */
  private static List<Found> wideNounPhrase(State at) {
    int end = at.syntax().phrases().extended(at.position(), true);
    return at.leftward() || end == at.position()
        ? List.of()
        : Found.rightward(new Range(at.position(), end));
  }

  /** A clause with a verb of its own, or with a quotation that says something. */
  private static List<Found> statement(State at) {
    return clause(at).stream().filter(found -> states(at.chunks(), found.range())).toList();
  }

  private static boolean states(Chunks chunks, Range range) {
    return chunks.groups().stream()
        .filter(group -> group.finite() && range.contains(group.range()))
        .anyMatch(group -> !inRelative(chunks, range.from(), group.range().from()));
  }

  /**
   * Whether a relative pronoun stands between a verb and the last comma or verb before it; that of
   * "of that loan" is none.
   */
  private static boolean inRelative(Chunks chunks, int from, int verb) {
    for (int i = verb - 1; i >= from && !chunks.is(i, ","); i--) {
      boolean pointing = chunks.in(i, "THAT") && chunks.is(i - 1, Pos.ADP);
      if (chunks.in(i, "RELATIVE") && i > from && !pointing) {
        return true;
      }
      if (chunks.group(i).filter(VerbGroup::finite).isPresent()) {
        return false;
      }
    }
    return false;
  }

  /** A noun phrase: with apposition, else without, else the bare one. */
  private static List<Found> nounPhrase(State at) {
    return at.leftward()
        ? Stream.concat(endingAt(at).stream(), governedAt(at).stream()).toList()
        : startingAt(at);
  }

  private static List<Found> startingAt(State at) {
    NounPhrases phrases = at.syntax().phrases();
    int from = at.position();
    List<Found> found = new ArrayList<>();
    for (int end :
        new int[] {
          phrases.whole(from, false),
          phrases.extended(from, false),
          unlisted(at.chunks(), from, phrases.extended(from, false)),
          phrases.base(from)
        }) {
      boolean known = found.stream().anyMatch(f -> f.position() == end);
      if (end > from && !known) {
        found.add(new Found(new Range(from, end), end));
      }
    }
    return found;
  }

  /**
   * Where the first part of a list ends: "le ministère de la Mer", not ", les ports et les quais".
   */
  private static int unlisted(Chunks chunks, int from, int end) {
    return chunks.find(",", from, end).orElse(end);
  }

  /** The widest phrase that ends here. */
  private static List<Found> endingAt(State at) {
    int end = at.position();
    for (int from = Math.max(0, end - MOST_PHRASE_TOKENS); from < end; from++) {
      boolean governed = at.chunks().is(from - 1, Pos.ADP, Pos.DET);
      if (!governed && phrase(at, from, end)) {
        return Found.leftward(new Range(from, end));
      }
    }
    return List.of();
  }

  /** Phrases that end here behind a preposition: "la vallée" of "la station de la vallée". */
  private static List<Found> governedAt(State at) {
    int end = at.position();
    return IntStream.range(Math.max(1, end - MOST_PHRASE_TOKENS), end)
        .filter(from -> at.chunks().is(from - 1, Pos.ADP) && phrase(at, from, end))
        .mapToObj(from -> new Found(new Range(from, end), from))
        .toList();
  }

  private static boolean phrase(State at, int from, int end) {
    NounPhrases phrases = at.syntax().phrases();
    return at.chunks().sameZone(from, end - 1)
        && (phrases.extended(from, true) == end || phrases.whole(from, true) == end);
  }

  /** A noun phrase whose head can speak: not a season, a reason, a number. */
  private static List<Found> actor(State at) {
    List<Found> phrases = at.leftward() ? endingAt(at) : startingAt(at);
    return phrases.stream().filter(found -> speaks(at, found.range())).toList();
  }

  /** An actor behind the cue who is no complement: not "l'AFP" in "a dit à l'AFP un témoin". */
  private static List<Found> speaker(State at) {
    int before = at.position() - 1;
    boolean next = at.position() == at.cue().to();
    boolean of = at.chunks().is(at.position(), "du") || at.chunks().is(at.position(), "d'");
    return !of && (next || !complement(at.chunks(), before)) ? actor(at) : List.of();
  }

  private static boolean complement(Chunks chunks, int before) {
    boolean opened =
        chunks.is(before, Pos.ADP, Pos.DET, Pos.ADJ, Pos.NUM) || chunks.in(before, "DETERMINER");
    boolean name = chunks.is(before, Pos.PROPN) && chunks.is(before + 1, Pos.PROPN);
    return opened || (name && !(shouted(chunks, before) && !shouted(chunks, before + 1)));
  }

  /** Whether a word is written like "AFP": a name of its own before that of a person. */
  private static boolean shouted(Chunks chunks, int token) {
    String form = chunks.token(token).form();
    return form.length() > 1 && form.equals(form.toUpperCase(java.util.Locale.ROOT));
  }

  private static boolean speaks(State at, Range range) {
    int head = at.syntax().phrases().head(range);
    return !at.chunks().in(head, "NEVER_SOURCE")
        && !at.syntax().phrases().time(range.from(), range.to());
  }

  /** A clause that starts with an infinitive, its clitics and negation. */
  private static List<Found> infinitiveClause(State at) {
    int i = at.position();
    while (at.chunks().in(i, "NEGATION") || at.chunks().is(i, Pos.ADV)) {
      i++;
    }
    Optional<Chunks.Zone> zone = at.chunks().zone(i).filter(z -> z.range().from() == at.position());
    int opened = zone.map(z -> z.inside().from()).orElse(i);
    int first = zone.isPresent() && at.chunks().is(opened, Pos.ADP) ? opened + 1 : opened;
    boolean infinitive =
        at.chunks()
            .group(first)
            .filter(g -> at.chunks().token(g.head()).may(Mood.INFINITIVE) || g.is(Mood.INFINITIVE))
            .isPresent();
    return infinitive && !at.leftward() ? clause(at) : List.of();
  }

  /** The whole clause in which the cue itself stands; takes no words. */
  private static List<Found> around(State at) {
    int from = at.syntax().clauses().around(at.cue().from() + 1);
    int to = at.syntax().clauses().end(from);
    return to < at.cue().to() ? List.of() : List.of(new Found(new Range(from, to), at.position()));
  }

  /** From here to where the reported clause ends, or starts. */
  static List<Found> clause(State at) {
    int here = at.position();
    if (at.leftward()) {
      return here == 0
          ? List.of()
          : Found.leftward(new Range(Math.min(here, at.syntax().clauses().start(here)), here));
    }
    return here >= at.chunks().size() || at.chunks().in(here, "RELATIVE_SUBJECT")
        ? List.of()
        : Found.rightward(new Range(here, Math.max(here, at.syntax().clauses().end(here))));
  }

  /** No words, or words that say when, where or to whom: no finite verb, no quotation. */
  static List<Found> aside(State at) {
    return asideOver(at, Mood.PAST_PARTICIPLE);
  }

  /** The same, over verbs in some moods only. */
  static List<Found> asideOver(State at, Mood... over) {
    List<Found> found = new ArrayList<>();
    int here = at.position();
    int step = at.leftward() ? -1 : 1;
    found.add(new Found(new Range(here, here), here));
    for (int i = 1; i <= LONGEST_ASIDE; i++) {
      int token = at.leftward() ? here - i : here + i - 1;
      if (token < 0 || token >= at.chunks().size() || !mayStandAside(at, token, over)) {
        break;
      }
      int position = here + step * i;
      found.add(new Found(new Range(Math.min(here, position), Math.max(here, position)), position));
    }
    return found;
  }

  private static boolean mayStandAside(State at, int token, Mood... over) {
    Chunks chunks = at.chunks();
    boolean verb =
        chunks.group(token).filter(g -> Arrays.stream(over).noneMatch(g::is)).isPresent();
    boolean joins = chunks.in(token, "JOINS_THAT") && chunks.in(token + 1, "THAT");
    boolean sameZone =
        at.cue().empty() || chunks.sameZone(token, at.cue().from()) || scare(chunks, token);
    return !verb
        && !joins
        && sameZone
        && !chunks.in(token, "STOP")
        && !chunks.in(token, "THAT")
        && !chunks.is(token, ":");
  }

  /** A finite verb group in the conditional whose verb is not one of possibility or duty. */
  private static List<Found> conditional(State at) {
    boolean reported =
        at.chunks()
            .groupFrom(at.position())
            .filter(g -> g.is(Mood.CONDITIONAL) && !at.chunks().in(g.head(), "MODAL"))
            .filter(g -> at.chunks().group(g.range().from()).isPresent())
            .filter(g -> at.chunks().zone(g.head()).isEmpty())
            .isPresent();
    return reported ? group(at) : List.of();
  }

  /** Whether a word stands in quotation marks that hold no more than a word or two. */
  private static boolean scare(Chunks chunks, int token) {
    return chunks
        .zone(token)
        .filter(z -> z.inside().to() - z.inside().from() <= SCARE_QUOTE)
        .isPresent();
  }

  /** A verb group that a clause can stand on, with its first word next. */
  private static List<Found> finiteGroup(State at) {
    boolean finite =
        !at.leftward()
            && at.chunks().groupFrom(at.position()).filter(VerbGroup::finite).isPresent();
    return finite ? group(at) : List.of();
  }

  /** A verb group. */
  private static List<Found> group(State at) {
    Optional<VerbGroup> group = at.chunks().group(at.next());
    return group
        .map(VerbGroup::range)
        .map(r -> at.leftward() ? Found.leftward(r) : Found.rightward(r))
        .orElse(List.of());
  }
}
