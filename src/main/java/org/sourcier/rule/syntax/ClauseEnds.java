package org.sourcier.rule.syntax;

import java.util.List;
import java.util.Optional;
import org.sourcier.text.Language;
import org.sourcier.text.Mood;
import org.sourcier.text.Pos;

/** Where a reported clause starts and ends, without a parser: by marks, verbs and cue words. */
public final class ClauseEnds {
  /** In words and whole quotations; no clause of a person's is longer. */
  private static final int LONGEST = 300;

  private static final int LONGEST_BRACKET = 100;

  /**
   * Constructions of verbs whose participle behind a comma reports, or judges what stands there.
   */
  private static final List<String> JUDGING =
      List.of(
          "que", "that", "incise", "cite", "x-due-to", "x-of", "x-on", "x-for", "x-as", "naming");

  private final Chunks chunks;
  private final NounPhrases phrases;
  private final Frames frames;
  private final Resumptions resumptions;
  private final Ends ends;
  private final ClauseStarts starts;

  /** For one sentence and its noun phrases. */
  public ClauseEnds(Chunks chunks, NounPhrases phrases) {
    this.chunks = chunks;
    this.phrases = phrases;
    this.frames = new Frames(chunks);
    this.resumptions = new Resumptions(chunks, phrases, frames);
    this.ends = new Ends(chunks.size());
    this.starts = new ClauseStarts(chunks);
  }

  /**
   * The end of the clause that starts at a token; the closing marks of the sentence don't belong to
   * it.
   */
  public int end(int from) {
    return ends.at(from, this::findEnd);
  }

  private int findEnd(int from) {
    int limit = limit(from);
    int i = from;
    for (int n = 0; n < LONGEST && i < limit && !(i > from && ends(i, from)); n++) {
      i = over(i, from);
    }
    return trimmed(from, Math.min(i, limit));
  }

  private int limit(int from) {
    return chunks
        .zone(from)
        .filter(z -> z.range().from() < from)
        .map(z -> z.inside().to())
        .orElseGet(chunks::lastWord);
  }

  /** Over a whole quotation or bracket, else over one token. */
  private int over(int i, int from) {
    Optional<Chunks.Zone> zone = chunks.zone(i).filter(z -> z.range().from() >= from);
    if (zone.isPresent()) {
      return zone.get().range().to();
    }
    if (chunks.is(i, "(")) {
      return chunks.find(")", i, i + LONGEST_BRACKET).orElse(i) + 1;
    }
    return i + 1;
  }

  private int trimmed(int from, int end) {
    int last = end;
    while (last > from + 1 && chunks.in(last - 1, "TRAILING")) {
      last--;
    }
    return last;
  }

  private boolean ends(int i, int from) {
    return (chunks.in(i, "STOP") && !listGoesOn(i, from))
        || chunks.is(i, ")")
        || resumptions.coordinatedCue(i, from)
        || resumptions.nounClauseIsOver(i, from)
        || (chunks.is(i, ":") && (resumptions.reportsAfter(i) || quotedAfter(i)))
        || (closesQuotation(i - 1) && (reportingParticiple(i) || resumptions.newMainClause(i)))
        || (chunks.is(i, "while") && reportingParticiple(i + 1))
        || (chunks.in(i, "DASH") && quotationIsOver(i + 1, from))
        || ownView(i)
        || (chunks.is(i, ",") && endsAfterComma(i + 1, from));
  }

  /**
   * "estimated that P; Q; and R": with two such marks, what nobody else is said to say is a list.
   */
  private boolean listGoesOn(int mark, int from) {
    if (!chunks.is(mark, ";") || chunks.zone(mark).isPresent() || chunks.zone(from).isPresent()) {
      return false;
    }
    int next = chunks.find(";", mark + 1, chunks.size()).orElse(chunks.size());
    boolean list =
        next < chunks.size() || (mark > from && chunks.find(";", from, mark).isPresent());
    return list
        && chunks.groups().stream()
            .filter(g -> g.range().from() > mark && g.range().to() <= next && g.finite())
            .noneMatch(frames::takeClause);
  }

  /** "P : « Q », a dit X": after the colon stand the words of somebody else's cue. */
  private boolean quotedAfter(int colon) {
    return chunks
        .zone(colon + 1)
        .map(zone -> zone.range().to())
        .map(to -> chunks.is(to, ",") ? to + 1 : to)
        .filter(this::incise)
        .isPresent();
  }

  private boolean closesQuotation(int i) {
    return chunks.zone(i).filter(z -> z.range().to() == i + 1).isPresent();
  }

  /** ", une hypothèse qui avait été évoquée": a noun that comments on what stands before it. */
  private boolean comment(int i) {
    int noun = chunks.in(i, "DETERMINER") ? i + 1 : i;
    boolean goesOn =
        chunks.in(noun + 1, "RELATIVE")
            || chunks.group(noun + 1).filter(g -> g.is(Mood.PAST_PARTICIPLE)).isPresent()
            || chunks.is(noun + 1, Pos.ADJ, Pos.PROPN);
    return (chunks.in(noun, "COMMENT") && goesOn) || saidOf(i);
  }

  /** ", an intrusion that officials said": what somebody else says of what stands before it. */
  private boolean saidOf(int i) {
    int end = chunks.in(i, "DETERMINER") ? phrases.base(i) : i;
    int who = end > i && chunks.in(end, "RELATIVE") ? phrases.base(end + 1) : end + 1;
    return who > end + 1
        && chunks
            .groupFrom(who)
            .filter(
                g ->
                    g.finite()
                        && frames.take(g, "zero")
                        && chunks.groupFrom(g.range().to()).isPresent())
            .isPresent();
  }

  /**
   * "affirme « agir pour Dieu », à la suite de": what opens with a whole quotation ends with it.
   */
  private boolean quotationIsOver(int next, int from) {
    boolean goesOn =
        chunks.in(next, "AND") || chunks.in(next, "THAT") || chunks.zone(next).isPresent();
    return !goesOn
        && chunks
            .zone(from)
            .filter(zone -> zone.range().from() == from && zone.range().to() == next - 1)
            .filter(
                zone -> chunks.groups().stream().anyMatch(g -> zone.inside().contains(g.range())))
            .isPresent();
  }

  private boolean endsAfterComma(int next, int from) {
    return incise(next)
        || reportingParticiple(next)
        || chunks.in(next, "BREAKS_OFF")
        || resumptions.newMainClause(next)
        || accordingTo(next)
        || relativeIsOver(next, from)
        || resumptions.frontedClauseIsOver(next, from)
        || resumptions.participleIsOver(next, from)
        || comment(next)
        || quotationIsOver(next, from)
        || commentedOn(next);
  }

  /** ", a déclaré X" or ", X said": words that report what stands before them. */
  private boolean incise(int i) {
    Optional<VerbGroup> group = chunks.groupFrom(i).filter(this::reports);
    if (group.isPresent()) {
      int after = pastComplement(group.get().range().to());
      return group.get().clitic().isPresent()
          || (inverts(group.get()) && phrases.base(after) > after);
    }
    int subject = phrases.whole(i, true);
    return subject > i
        && chunks
            .groupFrom(subject)
            .filter(this::reports)
            .filter(g -> closes(g.range().to()))
            .isPresent();
  }

  /** In English only verbs of speech stand before who speaks, behind what is said. */
  private boolean inverts(VerbGroup group) {
    return chunks.sentence().language() != Language.EN || frames.take(group, "inverts");
  }

  /** ", a expliqué par téléphone X": over what stands between a verb and its subject. */
  private int pastComplement(int i) {
    return chunks.is(i, Pos.ADP) && phrases.base(i + 1) > i + 1 ? phrases.base(i + 1) : i;
  }

  private boolean closes(int i) {
    return i >= chunks.lastWord()
        || chunks.is(i, ",")
        || chunks.is(i, Pos.ADP)
        || chunks.in(i, "TIME")
        || chunks.zone(i).isPresent();
  }

  private boolean reports(VerbGroup group) {
    return group.finite() && frames.take(group, "incise");
  }

  /** ", ajoutant que", ", en précisant", ", sans dire". */
  private boolean reportingParticiple(int i) {
    int at = chunks.is(i, "en") || chunks.is(i, "sans") || chunks.is(i, "without") ? i + 1 : i;
    return chunks
        .group(at)
        .filter(g -> g.range().from() == at || g.range().from() == i)
        .filter(g -> g.is(Mood.PRESENT_PARTICIPLE) || (at > i && g.is(Mood.INFINITIVE)))
        .filter(g -> JUDGING.stream().anyMatch(frame -> frames.take(g, frame)))
        .isPresent();
  }

  private boolean accordingTo(int i) {
    boolean names = chunks.in(i, "ACCORDING");
    return names && phrases.base(afterAccording(i)) > afterAccording(i);
  }

  private int afterAccording(int i) {
    int after = chunks.end(i, "ACCORDING");
    return chunks.is(after, "to") ? after + 1 : after;
  }

  /** ", ce que Téhéran dément", ", which they called a farce": a word on all that stands before. */
  private boolean commentedOn(int i) {
    if (chunks.is(i, "which")) {
      int subject = phrases.base(i + 1);
      return subject > i + 1 && chunks.groupFrom(subject).filter(this::judges).isPresent();
    }
    if (!chunks.is(i, "ce") || !chunks.in(i + 1, "THAT")) {
      return false;
    }
    int subject = phrases.extended(i + 2, true);
    return chunks.groupFrom(subject).filter(this::comments).isPresent();
  }

  private boolean comments(VerbGroup group) {
    return group.finite() && (frames.take(group, "denied-noun") || frames.take(group, "que"));
  }

  private boolean judges(VerbGroup group) {
    return group.finite()
        && (frames.take(group, "denied-noun")
            || frames.take(group, "x-as")
            || frames.take(group, "naming"));
  }

  /** « P contre le parti qu'il accuse de Q », « qu'il juge illégal » : a view of who speaks. */
  private boolean ownView(int i) {
    boolean relative = chunks.in(i, "THAT") && chunks.is(i - 1, Pos.NOUN, Pos.PROPN, Pos.ADJ);
    return relative
        && chunks.in(i + 1, "PERSON_PRONOUN")
        && chunks
            .groupFrom(i + 2)
            .filter(g -> g.finite() && chunks.in(g.head(), "VIEWS"))
            .isPresent();
  }

  /** "X, qui a dit que P, est parti": the verb after the comma is that of X. */
  private boolean relativeIsOver(int next, int from) {
    return inRelative(from) && chunks.groupFrom(next).filter(VerbGroup::finite).isPresent();
  }

  private boolean inRelative(int from) {
    for (int i = from - 1; i > Math.max(0, from - 12); i--) {
      if (chunks.is(i, ",")) {
        return chunks.in(i + 1, "RELATIVE_SUBJECT")
            || (chunks.in(i + 1, "THAT") && chunks.is(i - 1, Pos.NOUN, Pos.PROPN))
            || (chunks.in(i + 1, "ACCORDING") && chunks.in(i + 2, "RELATIVE"));
      }
    }
    return false;
  }

  /** The start of the clause that ends before a token: where it or its sentence begins. */
  public int start(int to) {
    return starts.start(to);
  }

  /** The start of the clause around a verb: after the last conjunction that opens a new one. */
  public int around(int verb) {
    return starts.around(verb);
  }
}
