package org.sourcier.rule.pattern;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcier.rule.pattern.Primitive.Found;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;
import org.sourcier.rule.syntax.VerbGroup;
import org.sourcier.rule.vocabulary.CueWord;
import org.sourcier.rule.vocabulary.Vocabulary;
import org.sourcier.text.Mood;
import org.sourcier.text.Pos;

/** A verb group or noun whose word takes a frame: VERB:que, PASSIVE:que, NOUN:que. */
record CueWords(Kind kind, String frame) implements Primitive {
  /** In words: how far before an infinitive of purpose its verb may stand. */
  private static final int FARTHEST = 8;

  /**
   * Where the word is looked for: a verb that acts, one that is finite too, a verb that suffers, a
   * noun.
   */
  enum Kind {
    VERB,
    FINITE,
    PASSIVE,
    NOUN
  }

  @Override
  public Set<Opening> openings() {
    return Set.of(new Opening.Framed(kind, frame));
  }

  @Override
  public List<Found> at(State at) {
    Optional<Range> range = kind == Kind.NOUN ? noun(at) : verb(at);
    return range.map(r -> at.leftward() ? Found.leftward(r) : Found.rightward(r)).orElse(List.of());
  }

  private Optional<Range> verb(State at) {
    Chunks chunks = at.chunks();
    return chunks
        .group(at.next())
        .filter(
            g ->
                at.leftward() ? g.range().to() == at.position() : g.range().from() == at.position())
        .filter(g -> passive(g) == (kind == Kind.PASSIVE))
        .filter(g -> kind != Kind.FINITE || g.finite())
        .filter(g -> !g.is(Mood.INFINITIVE) || led(chunks, g))
        .filter(g -> taken(chunks.vocabulary(), g))
        .map(VerbGroup::range);
  }

  private static boolean passive(VerbGroup group) {
    return group.passive() || group.is(Mood.PAST_PARTICIPLE);
  }

  /**
   * Whether an infinitive is what its subject says, as in "tient à préciser", "avant d'ajouter":
   * what a thing permits one to say, nobody has said.
   */
  private static boolean led(Chunks chunks, VerbGroup infinitive) {
    int i = infinitive.range().from() - 1;
    while (i >= 0 && chunks.group(i).isEmpty() && chunks.is(i, Pos.ADP, Pos.ADV, Pos.PART)) {
      if (chunks.in(i, "ADDS")) {
        return true;
      }
      i--;
    }
    return chunks.group(i).filter(g -> leads(chunks, g)).isPresent()
        || (chunks.in(i, "READY_TO_SAY") && chunks.is(i + 1, Pos.PART))
        || turned(chunks, infinitive);
  }

  /** "wrote to the council to say", "took to the air to announce": nothing but words follows. */
  private static boolean turned(Chunks chunks, VerbGroup infinitive) {
    int i = infinitive.range().from() - 1;
    boolean purpose = chunks.is(i, Pos.PART);
    for (int far = 0; purpose && far < FARTHEST && chunks.group(i).isEmpty(); far++) {
      i--;
    }
    return purpose
        && chunks
            .group(i)
            .filter(g -> g.finite() && chunks.in(g.head(), "TURNS_TO_SAY"))
            .isPresent();
  }

  private static boolean leads(Chunks chunks, VerbGroup group) {
    return group.lemmas().stream()
        .anyMatch(chunks.vocabulary().list("LEADS_SPEECH").lemmas()::contains);
  }

  private boolean taken(Vocabulary vocabulary, VerbGroup group) {
    for (String lemma : group.lemmas()) {
      CueWord word = vocabulary.verbs().get(lemma);
      if (word != null && word.frames().contains(frame)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Range> noun(State at) {
    int i = at.next();
    boolean fits =
        at.hasToken()
            && (at.chunks().is(i, Pos.NOUN, Pos.PROPN, Pos.ADJ) || nounAmongVerbs(at.chunks(), i))
            && Optional.ofNullable(at.chunks().vocabulary().nouns().get(at.token().lemma()))
                .filter(w -> w.frames().contains(frame))
                .isPresent();
    return fits ? Optional.of(new Range(i, i + 1)) : Optional.empty();
  }

  /** A word that the tagger takes for a verb though it stands where a noun does. */
  private static boolean nounAmongVerbs(Chunks chunks, int i) {
    return chunks.is(i, Pos.VERB)
        && (chunks.is(i - 1, Pos.DET, Pos.ADJ)
            || chunks.in(i - 1, "DETERMINER")
            || chunks.in(i - 1, "POSSESSIVE"));
  }
}
