package org.sourcier.rule.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sourcier.rule.vocabulary.ListIndex;
import org.sourcier.rule.vocabulary.ListMarks;
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
  private final ListIndex lists;

  /** For sentences in the language of {@code vocabulary}. */
  public Chunker(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.lists = new ListIndex(vocabulary);
  }

  /**
   * The sentence with its groups and zones.
   *
   * @param quotations those of the article that lie in this sentence, outer ones first
   */
  public Chunks chunk(Sentence sentence, List<Quotation> quotations) {
    List<Token> tokens = sentence.tokens();
    ListMarks marks = new ListMarks(lists, tokens);
    List<Chunks.Zone> zones = zones(tokens, quotations);
    List<Integer> zoneAt = new ArrayList<>(Collections.nCopies(tokens.size(), -1));
    for (int z = 0; z < zones.size(); z++) {
      Range range = zones.get(z).range();
      Collections.fill(zoneAt.subList(range.from(), range.to()), z);
    }
    List<Integer> groupAt = new ArrayList<>(Collections.nCopies(tokens.size(), -1));
    List<VerbGroup> groups = new ArrayList<>();
    SharedAuxiliary shared = new SharedAuxiliary(vocabulary, tokens, marks);
    for (int i = 0; i < tokens.size(); i++) {
      if (verb(tokens.get(i)) && groupAt.get(i) < 0) {
        VerbGroup group = shared.joined(group(tokens, marks, i, groupAt), groups);
        Range range = group.range();
        Collections.fill(groupAt.subList(range.from(), range.to()), groups.size());
        groups.add(group);
      }
    }
    return new Chunks(sentence, vocabulary, marks, groups, zones, groupAt, zoneAt);
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

  private VerbGroup group(List<Token> tokens, ListMarks marks, int first, List<Integer> groupAt) {
    int from = first;
    boolean negated = false;
    while (from > 0 && groupAt.get(from - 1) < 0 && marks.has(from - 1, "CLITIC")) {
      from--;
      negated |= marks.has(from, "NEGATION");
    }
    Chain chain = new Chain(tokens, marks, first);
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

  /** Walks from the first verb over adverbs and participles to the verb that means something. */
  private final class Chain {
    private final List<Token> tokens;
    private final ListMarks marks;
    private int head;
    private int end;
    private int semi = -1;
    private boolean negated;
    private boolean being;
    private OptionalInt clitic = OptionalInt.empty();

    Chain(List<Token> tokens, ListMarks marks, int first) {
      this.tokens = tokens;
      this.marks = marks;
      this.head = first;
      this.end = first + 1;
    }

    void run() {
      boolean more = true;
      while (more) {
        int next = skip(end);
        more = next < tokens.size() && verb(tokens.get(next)) && joins(next);
        if (more) {
          being |= marks.has(head, "BE");
          head = next;
          end = next + 1;
        }
      }
      takeClitic(end);
    }

    private boolean joins(int next) {
      Token verb = tokens.get(next);
      if (marks.has(head, "SEMI_AUXILIARY") && verb.may(Mood.INFINITIVE)) {
        if (marks.has(head, "COMPOSING")) {
          semi = head;
        }
        return true;
      }
      return marks.has(head, "AUXILIARY")
          && (verb.may(Mood.PAST_PARTICIPLE)
              || (marks.has(head, "BARE_AUXILIARY") && verb.may(Mood.INFINITIVE))
              || (marks.has(head, "BE")
                  && verb.may(Mood.PRESENT_PARTICIPLE)
                  && marks.has(head, "ENGLISH_BE")));
    }

    private int skip(int from) {
      int i = takeClitic(from);
      while (i < tokens.size() && (adverb(i) || aside(i) > i)) {
        negated |= marks.has(i, "NEGATION");
        i = adverb(i) ? i + 1 : aside(i);
      }
      return i;
    }

    private int takeClitic(int from) {
      if (from < tokens.size() && marks.has(from, "INVERTED_SUBJECT")) {
        clitic = OptionalInt.of(from);
        end = Math.max(end, from + 1);
        return from + 1;
      }
      return from;
    }

    private boolean adverb(int i) {
      Token token = tokens.get(i);
      return token.pos() == Pos.ADV || marks.has(i, "NEGATION") || stressed(i);
    }

    /** "a elle relevé", "ont eux nié": a pronoun that sets its subject against another. */
    private boolean stressed(int i) {
      return marks.has(head, "AUXILIARY")
          && marks.has(i, "STRESSED")
          && i + 1 < tokens.size()
          && tokens.get(i + 1).may(Mood.PAST_PARTICIPLE);
    }

    /** After a short aside between commas: "a, de son côté, indiqué". */
    private int aside(int i) {
      if (marks.end(i, "SET_ADVERB") > i && marks.has(head, "AUXILIARY")) {
        return marks.end(i, "SET_ADVERB");
      }
      if (tokens.get(i).norm().equals("de") || tokens.get(i).norm().equals("pour")) {
        return possessiveAside(i);
      }
      if (!tokens.get(i).norm().equals(",") || !marks.has(head, "AUXILIARY")) {
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
      boolean fits = i + 3 < tokens.size() && marks.has(i + 1, "OWN") && verb(tokens.get(i + 3));
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
        if (marks.has(i, "REFLEXIVE")) {
          return true;
        }
      }
      return false;
    }
  }
}
