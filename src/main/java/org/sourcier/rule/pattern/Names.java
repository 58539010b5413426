package org.sourcier.rule.pattern;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sourcier.rule.vocabulary.Vocabulary;
import org.sourcier.rule.vocabulary.WordList;
import org.sourcier.text.Mood;
import org.sourcier.text.Pos;
import org.sourcier.yaml.Nearest;

/** What names in CAPITALS stand for in the patterns of one language. */
public final class Names {
  private static final Map<String, Mood> MOODS =
      Map.of(
          "CONDITIONAL", Mood.CONDITIONAL,
          "INFINITIVE", Mood.INFINITIVE,
          "FUTURE", Mood.FUTURE,
          "GERUND", Mood.PRESENT_PARTICIPLE,
          "PARTICIPLE", Mood.PAST_PARTICIPLE);

  private static final Map<String, Opening> OF_GROUPS =
      Map.of(
          "GROUP", new Opening.InGroup(),
          "FINITE_GROUP", new Opening.GroupStart(false),
          "CONDITIONAL_GROUP", new Opening.GroupStart(true));
  private static final Set<String> OF_QUOTATIONS =
      Set.of("QUOTE", "OPEN_QUOTE", "COMMA_QUOTE", "SAYING");

  private static final Set<String> KINDS = Set.of("VERB", "FINITE", "PASSIVE", "NOUN", "SUBJECT");

  private final Map<String, Pattern> known = new TreeMap<>();
  private final Set<String> frames;

  /** The answer to a look-up. */
  sealed interface Found {}

  /** The name is known. */
  record Known(Pattern pattern) implements Found {}

  /** It is not; the message says what might have been meant. */
  record Unknown(String message) implements Found {}

  /** The names of a vocabulary, the parts of speech, the moods and the stretches of the syntax. */
  public Names(Vocabulary vocabulary) {
    frames = new TreeSet<>(vocabulary.frames());
    for (Pos pos : Pos.values()) {
      known.put(
          pos.name(),
          new Pattern.One(pos.name(), (chunks, i) -> chunks.is(i, pos), new Opening.Part(pos)));
    }
    known.put(
        "ADVERB",
        new Pattern.One(
            "ADVERB",
            (chunks, i) ->
                chunks.is(i, Pos.ADV)
                    && !chunks.in(i, "NEGATION")
                    && !chunks.in(i, "INTERROGATIVE"),
            new Opening.Part(Pos.ADV)));
    MOODS.forEach((name, mood) -> known.put(name, mood(name, mood)));
    Primitives.BY_NAME.forEach(
        (name, p) -> known.put(name, new Pattern.Unit(name, opened(name, p))));
    vocabulary.lists().forEach((name, list) -> known.put(name, word(name, list)));
  }

  private static Primitive opened(String name, Primitive primitive) {
    Opening ofGroup = OF_GROUPS.get(name);
    if (ofGroup != null) {
      return new Primitive.Opened(primitive, ofGroup);
    }
    return OF_QUOTATIONS.contains(name)
        ? new Primitive.Opened(primitive, new Opening.InQuotation())
        : primitive;
  }

  private static Pattern mood(String name, Mood mood) {
    return new Pattern.One(
        name,
        (chunks, i) ->
            chunks.group(i).filter(g -> g.is(mood) || chunks.token(i).may(mood)).isPresent()
                && chunks.token(i).may(mood),
        new Opening.InGroup());
  }

  private static Pattern word(String name, WordList list) {
    return new Pattern.Unit(name, new Listed(list, true));
  }

  /** Adds a named phrase, read with the names known so far. */
  public void addPhrase(String name, String notation) throws PatternProblem {
    Pattern body = new PatternParser(this, Set.of()).phrase(notation);
    known.put(name, new Pattern.Phrase(name, body));
  }

  /** Whether a name is taken. */
  public boolean has(String name) {
    return known.containsKey(name);
  }

  Found find(String word) {
    int colon = word.indexOf(':');
    if (colon > 0) {
      return framed(word.substring(0, colon), word.substring(colon + 1), word);
    }
    Pattern pattern = known.get(word);
    return pattern != null
        ? new Known(pattern)
        : new Unknown(
            "no word list, phrase, stretch or part of speech is called "
                + word
                + Nearest.hint(word, known.keySet())
                + " (the word itself is written \""
                + word
                + "\")");
  }

  private Found framed(String kind, String frame, String word) {
    if (!KINDS.contains(kind)) {
      return new Unknown("only VERB, FINITE, PASSIVE, NOUN and SUBJECT take a frame, not " + kind);
    }
    if (!frames.contains(frame)) {
      return new Unknown("no word takes the frame '" + frame + "'" + Nearest.hint(frame, frames));
    }
    Primitive primitive =
        kind.equals("SUBJECT")
            ? new SubjectWord(frame)
            : new CueWords(CueWords.Kind.valueOf(kind), frame);
    return new Known(new Pattern.Unit(word, primitive));
  }
}
