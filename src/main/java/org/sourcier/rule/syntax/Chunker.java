package org.sourcier.rule.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sourcier.rule.vocabulary.Vocabulary;
import org.sourcier.text.Mood;
import org.sourcier.text.Morph;
import org.sourcier.text.Pos;
import org.sourcier.text.Quotation;
import org.sourcier.text.Sentence;
import org.sourcier.text.Token;

/** Finds the verb groups and quotation zones of a sentence. One pass, linear in its tokens. */
public final class Chunker {
  private static final int LONGEST_ASIDE = 6;

  private final Vocabulary vocabulary;

  /** For sentences in the language of {@code vocabulary}. */
  public Chunker(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The sentence with its groups and zones.
   *
   * @param quotations those of the article that lie in this sentence, outer ones first
   */
  public Chunks chunk(Sentence sentence, List<Quotation> quotations) {
    List<Token> tokens = sentence.tokens();
    List<Chunks.Zone> zones = zones(tokens, quotations);
    List<Integer> zoneAt = new ArrayList<>(Collections.nCopies(tokens.size(), -1));
    for (int z = 0; z < zones.size(); z++) {
      Range range = zones.get(z).range();
      Collections.fill(zoneAt.subList(range.from(), range.to()), z);
    }
    List<Integer> groupAt = new ArrayList<>(Collections.nCopies(tokens.size(), -1));
    List<VerbGroup> groups = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (verb(tokens.get(i)) && groupAt.get(i) < 0) {
        VerbGroup group = group(tokens, i, groupAt);
        Range range = group.range();
        Collections.fill(groupAt.subList(range.from(), range.to()), groups.size());
        groups.add(group);
      }
    }
    return new Chunks(sentence, vocabulary, groups, zones, groupAt, zoneAt);
  }

  private static List<Chunks.Zone> zones(List<Token> tokens, List<Quotation> quotations) {
    List<Chunks.Zone> zones = new ArrayList<>();
    int after = 0;
    for (Quotation quotation : quotations) {
      int from = after;
      while (from < tokens.size() && tokens.get(from).span().start() < quotation.span().start()) {
        from++;
      }
      int to = from;
      while (to < tokens.size() && tokens.get(to).span().start() < quotation.span().end()) {
        to++;
      }
      if (to > from && quotation.span().start() >= start(tokens, after)) {
        zones.add(new Chunks.Zone(new Range(from, to), inside(tokens, quotation, from, to)));
        after = to;
      }
    }
    return zones;
  }

  private static int start(List<Token> tokens, int i) {
    return i < tokens.size() ? tokens.get(i).span().start() : Integer.MAX_VALUE;
  }

  private static Range inside(List<Token> tokens, Quotation quotation, int from, int to) {
    int first = from;
    while (first < to && tokens.get(first).span().start() < quotation.inside().start()) {
      first++;
    }
    int last = to;
    while (last > first && tokens.get(last - 1).span().end() > quotation.inside().end()) {
      last--;
    }
    return new Range(first, last);
  }

  private static boolean verb(Token token) {
    return token.pos() == Pos.VERB || token.pos() == Pos.AUX;
  }

  private VerbGroup group(List<Token> tokens, int first, List<Integer> groupAt) {
    int from = first;
    boolean negated = false;
    while (from > 0 && groupAt.get(from - 1) < 0 && list("CLITIC", tokens.get(from - 1))) {
      from--;
      negated |= list("NEGATION", tokens.get(from));
    }
    Chain chain = new Chain(tokens, first);
    chain.run();
    negated |= chain.negated;
    Set<String> lemmas = lemmas(tokens, chain);
    return new VerbGroup(
        new Range(from, chain.end),
        chain.head,
        lemmas,
        mood(tokens, from, first),
        negated,
        chain.passive(lemmas),
        chain.clitic);
  }

  private static Optional<Mood> mood(List<Token> tokens, int from, int first) {
    Token token = tokens.get(first);
    List<Mood> moods = token.readings().stream().flatMap(r -> r.mood().stream()).toList();
    boolean afterClitic = from < first;
    Optional<Mood> finite = moods.stream().filter(Mood::finite).sorted().findFirst();
    Optional<Mood> any = moods.stream().findFirst();
    boolean gerund = first > 0 && tokens.get(first - 1).norm().equals("en");
    if (gerund && token.may(Mood.PRESENT_PARTICIPLE)) {
      return Optional.of(Mood.PRESENT_PARTICIPLE);
    }
    boolean infinitive =
        token.may(Mood.INFINITIVE)
            && first > 0
            && (tokens.get(first - 1).pos() == Pos.PART
                || tokens.get(first - 1).norm().equals("to"));
    if (infinitive) {
      return Optional.of(Mood.INFINITIVE);
    }
    return afterClitic || finite.isPresent() ? finite.or(() -> any) : any;
  }

  private Set<String> lemmas(List<Token> tokens, Chain chain) {
    Token head = tokens.get(chain.head);
    Set<String> lemmas = new LinkedHashSet<>();
    lemmas.add(head.lemma());
    for (Morph reading : head.readings()) {
      if (reading.mood().isPresent()) {
        lemmas.add(reading.lemma());
      }
    }
    if (chain.semi >= 0) {
      String before = tokens.get(chain.semi).lemma();
      Set<String> composed = new LinkedHashSet<>();
      lemmas.forEach(lemma -> composed.add(before + " " + lemma));
      return composed;
    }
    return lemmas;
  }

  private boolean list(String name, Token token) {
    return vocabulary.list(name).has(token);
  }

  /** Walks from the first verb over adverbs and participles to the verb that means something. */
  private final class Chain {
    private final List<Token> tokens;
    private int head;
    private int end;
    private int semi = -1;
    private boolean negated;
    private boolean being;
    private OptionalInt clitic = OptionalInt.empty();

    Chain(List<Token> tokens, int first) {
      this.tokens = tokens;
      this.head = first;
      this.end = first + 1;
    }

    void run() {
      boolean more = true;
      while (more) {
        int next = skip(end);
        more = next < tokens.size() && verb(tokens.get(next)) && joins(next);
        if (more) {
          being |= list("BE", tokens.get(head));
          head = next;
          end = next + 1;
        }
      }
      takeClitic(end);
    }

    private boolean joins(int next) {
      Token verb = tokens.get(next);
      Token before = tokens.get(head);
      if (list("SEMI_AUXILIARY", before) && verb.may(Mood.INFINITIVE)) {
        if (list("COMPOSING", before)) {
          semi = head;
        }
        return true;
      }
      return list("AUXILIARY", before)
          && (verb.may(Mood.PAST_PARTICIPLE)
              || (list("BARE_AUXILIARY", before) && verb.may(Mood.INFINITIVE))
              || (list("BE", before)
                  && verb.may(Mood.PRESENT_PARTICIPLE)
                  && list("ENGLISH_BE", before)));
    }

    private int skip(int from) {
      int i = takeClitic(from);
      while (i < tokens.size() && (adverb(i) || aside(i) > i)) {
        negated |= list("NEGATION", tokens.get(i));
        i = adverb(i) ? i + 1 : aside(i);
      }
      return i;
    }

    private int takeClitic(int from) {
      if (from < tokens.size() && list("INVERTED_SUBJECT", tokens.get(from))) {
        clitic = OptionalInt.of(from);
        end = Math.max(end, from + 1);
        return from + 1;
      }
      return from;
    }

    private boolean adverb(int i) {
      Token token = tokens.get(i);
      return token.pos() == Pos.ADV || list("NEGATION", token);
    }

    /** After a short aside between commas: "a, de son côté, indiqué". */
    private int aside(int i) {
      if (tokens.get(i).norm().equals("de") || tokens.get(i).norm().equals("pour")) {
        return possessiveAside(i);
      }
      if (!tokens.get(i).norm().equals(",") || !list("AUXILIARY", tokens.get(head))) {
        return i;
      }
      for (int j = i + 1; j < Math.min(tokens.size(), i + 2 + LONGEST_ASIDE); j++) {
        if (tokens.get(j).norm().equals(",")) {
          return j + 1;
        }
        if (verb(tokens.get(j))) {
          return i;
        }
      }
      return i;
    }

    /** "a de son côté indiqué", "a pour sa part nié". */
    private int possessiveAside(int i) {
      boolean fits =
          i + 3 < tokens.size() && list("OWN", tokens.get(i + 1)) && verb(tokens.get(i + 3));
      return fits ? i + 3 : i;
    }

    boolean passive(Set<String> lemmas) {
      boolean participle = tokens.get(head).may(Mood.PAST_PARTICIPLE);
      boolean intransitive =
          lemmas.stream().anyMatch(vocabulary.list("TAKES_BE").lemmas()::contains);
      return being && participle && !intransitive && !reflexive();
    }

    private boolean reflexive() {
      for (int i = Math.max(0, head - 4); i < head; i++) {
        if (list("REFLEXIVE", tokens.get(i))) {
          return true;
        }
      }
      return false;
    }
  }
}
