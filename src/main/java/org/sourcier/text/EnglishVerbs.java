package org.sourcier.text;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which words of one sentence are verbs by the words around, though the English tagger takes them
 * for nouns or adjectives.
 */
final class EnglishVerbs {
  private static final Set<Pos> OBJECTS =
      Set.of(Pos.DET, Pos.PRON, Pos.PROPN, Pos.SCONJ, Pos.NUM, Pos.ADJ);

  private static final Set<Pos> VERBAL = Set.of(Pos.VERB, Pos.AUX);

  private static final Set<String> MODALS =
      Set.of("may", "might", "can", "could", "will", "would", "shall", "should", "must");

  /** Marks and words between two clauses. */
  private static final Set<Pos> PARTS = Set.of(Pos.PUNCT, Pos.CCONJ, Pos.SCONJ);

  /** In words: a verb that stands farther before a word is not looked for. */
  private static final int FARTHEST = 30;

  private final TaggedWords words;
  private final int firstVerb;

  EnglishVerbs(TaggedWords words) {
    this.words = words;
    this.firstVerb =
        IntStream.range(0, words.tags().size())
            .filter(i -> VERBAL.contains(words.tags().get(i)))
            .findFirst()
            .orElse(words.tags().size());
  }

  /** Whether a word that is tagged as a noun or an adjective is a verb. */
  boolean verb(int i) {
    if (words.is(i, Pos.ADJ)) {
      return closesPerfect(i)
          || gerund(i)
          || (words.can(i, Pos.VERB)
              && (infinitive(i) || afterModal(i) || namedDid(i) || saysWhat(i)));
    }
    return words.is(i, Pos.NOUN)
        && (afterSubject(i)
            || participle(i)
            || gerund(i)
            || infinitive(i)
            || (afterModal(i) && words.can(i, Pos.VERB))
            || saysOfItself(i)
            || manySay(i)
            || oneMeansTo(i)
            || showsThat(i)
            || onlyVerb(i)
            || closesByReporting(i)
            || reportsQuotation(i));
  }

  /** The next verb, before any word or mark that opens or joins another clause. */
  OptionalInt next(int from) {
    for (int i = from; i < words.tags().size() && !PARTS.contains(words.tags().get(i)); i++) {
      if (VERBAL.contains(words.tags().get(i)) && !words.ends(i, "ing")) {
        return OptionalInt.of(i);
      }
      if (words.says(i, "that") || words.says(i, "who") || words.says(i, "which")) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private boolean has(int i) {
    return words.says(i, "has") || words.says(i, "have") || words.says(i, "had");
  }

  /** "had earlier testified": before a participle these are no adjectives. */
  private boolean adverb(int i) {
    return words.is(i, Pos.ADV) || words.says(i, "earlier") || words.says(i, "later");
  }

  /** Whether it is the "has" of "has repeatedly rejected". */
  boolean opensPerfect(int i) {
    int next = i + 1;
    while (adverb(next)) {
      next++;
    }
    return has(i) && (words.is(next, Pos.ADJ) || words.is(next, Pos.VERB)) && closesPerfect(next);
  }

  /** "has repeatedly rejected claims that", "has not commented on": no adjective. */
  boolean closesPerfect(int i) {
    int before = i - 1;
    while (adverb(before)) {
      before--;
    }
    boolean ofNoun = words.named(i + 1) || words.is(i + 1, Pos.ADJ);
    boolean ofClaim =
        words.is(i + 1, Pos.NOUN) && (words.says(i + 2, "that") || words.says(i + 2, "of"));
    return words.ends(i, "ed") && has(before) && (!ofNoun || (before < i - 1 && ofClaim));
  }

  /** "Video shows that", "Ann Roe calls on": the first that can be a verb behind a name. */
  private boolean showsThat(int i) {
    boolean takes =
        words.says(i + 1, "that") || (words.says(i, "calls") && words.says(i + 1, "on"));
    boolean wonders =
        (words.says(i, "wonders") || words.says(i, "asks")) && words.is(i + 1, Pos.PUNCT);
    return (takes || wonders)
        && i > 0
        && i < firstVerb
        && words.ends(i, "s")
        && words.can(i, Pos.VERB)
        && words.named(i - 1)
        && !words.ends(i - 1, "s");
  }

  /** Whether no verb stands before a word in its clause: behind "said" a new one begins. */
  private boolean first(int i) {
    for (int j = i - 1; j >= Math.max(firstVerb, i - FARTHEST); j--) {
      if (VERBAL.contains(words.tags().get(j))) {
        return opensClause(j);
      }
    }
    return firstVerb >= i - FARTHEST;
  }

  private boolean opensClause(int i) {
    return words.speech(i) && words.is(i, Pos.VERB);
  }

  /** "Rowe denied charges", "the union voiced concern that", where no other verb comes first. */
  private boolean namedDid(int i) {
    boolean object = words.is(i + 1, Pos.NOUN) && words.says(i + 2, "that");
    boolean subject = words.is(i - 1, Pos.PROPN) || (words.is(i - 1, Pos.NOUN) && object);
    return words.ends(i, "ed") && subject && words.is(i + 1, Pos.NOUN) && first(i);
  }

  /** "officials fear that", "experts hope to", where no other verb comes first. */
  private boolean manySay(int i) {
    boolean clause =
        words.says(i + 1, "that") || (words.is(i + 1, Pos.PART) && words.says(i + 1, "to"));
    boolean pronoun = words.subject(i + 1);
    boolean stated =
        words.determiner(i + 1) && words.named(i + 2) && VERBAL.contains(words.tag(i + 3));
    int who = words.is(i - 2, Pos.ADP) && words.is(i - 1, Pos.PROPN) ? i - 3 : i - 1;
    boolean many = words.named(who) && words.ends(who, "s") && !words.one(who - 1);
    return many
        && (clause || pronoun || stated)
        && first(i)
        && words.can(i, Pos.VERB)
        && !words.ends(i, "s");
  }

  /** "the drug halves the risk", where no other verb comes first. */
  private boolean onlyVerb(int i) {
    boolean object = words.determiner(i + 1);
    boolean one = words.is(i - 1, Pos.NOUN) && !words.ends(i - 1, "s");
    return one && object && first(i) && words.can(i, Pos.VERB) && words.ends(i, "s");
  }

  /** ", a study shows", ", the Gazette reports": at the end, after a noun or a name. */
  private boolean closesByReporting(int i) {
    boolean last =
        i + 1 == words.tags().size()
            || (i + 2 == words.tags().size() && words.is(i + 1, Pos.PUNCT));
    boolean named = words.says(i, "reports") || words.says(i, "estimates");
    return last
        && ((words.is(i - 1, Pos.NOUN) && words.speech(i))
            || (named && words.named(i - 1) && words.says(opening(i) - 1, ",")));
  }

  /** Where the words for somebody begin that end before a place. */
  private int opening(int i) {
    int from = i;
    while (words.named(from - 1) || words.is(from - 1, Pos.ADJ) || words.determiner(from - 1)) {
      from--;
    }
    return from;
  }

  /** ", “Q,” the foreman shot back": a comma in the marks calls for a subject and its verb. */
  private boolean reportsQuotation(int i) {
    int from = opening(i);
    boolean quoted = from < i && words.says(from - 1, "\"") && words.says(from - 2, ",");
    boolean ends =
        words.is(i + 1, Pos.PUNCT) || words.is(i + 1, Pos.ADV) || words.is(i + 1, Pos.ADP);
    return quoted && ends && words.can(i, Pos.VERB) && !words.bare(i);
  }

  /** "the federation plans to appeal", where no other verb comes first. */
  private boolean oneMeansTo(int i) {
    boolean to = words.is(i + 1, Pos.PART) && words.says(i + 1, "to") && words.can(i + 2, Pos.VERB);
    boolean one = words.named(i - 1) && !words.ends(i - 1, "s");
    return one && to && first(i) && words.can(i, Pos.VERB) && words.ends(i, "s");
  }

  /** "it considers": what follows a subject pronoun and ends in -s or -ed is a verb. */
  private boolean afterSubject(int i) {
    boolean subject = words.subject(i - 1);
    boolean object = words.says(i - 1, "it") || !words.can(i, Pos.VERB);
    return subject && (words.ends(i, "s") || words.ends(i, "ed") || !object);
  }

  /** "the mill may close": behind a modal stands a bare verb. */
  private boolean afterModal(int i) {
    return words.is(i - 1, Pos.AUX) && MODALS.contains(words.norms().get(i - 1)) && words.bare(i);
  }

  /** "on testing every child", "denied discouraging anyone". */
  private boolean gerund(int i) {
    boolean object =
        words.is(i + 1, Pos.DET) || (words.is(i + 1, Pos.PRON) && !words.says(i + 1, "that"));
    boolean governed = words.is(i - 1, Pos.ADP) || (words.is(i - 1, Pos.VERB) && i > 1);
    return governed && words.ends(i, "ing") && object && words.can(i, Pos.VERB);
  }

  /** ", citing officials": a word in -ing between a comma and an object is a participle. */
  private boolean participle(int i) {
    boolean object =
        i + 1 < words.tags().size()
            && (OBJECTS.contains(words.tags().get(i + 1))
                || (words.is(i + 1, Pos.NOUN) && words.ends(i + 1, "s")));
    return words.says(i - 1, ",") && words.ends(i, "ing") && object;
  }

  /** "the hacker claims to have", "Smith notes that", where no other verb comes first. */
  private boolean saysOfItself(int i) {
    boolean toHave = words.is(i + 1, Pos.PART) && words.is(i + 2, Pos.AUX);
    boolean that =
        words.is(i + 1, Pos.SCONJ) && words.says(i + 1, "that") && words.is(i - 1, Pos.PROPN);
    return words.named(i - 1) && (toHave || that) && first(i) && words.ends(i, "s");
  }

  /** "the general denied ordering it": no adjective, where a verb of speech has a subject. */
  private boolean saysWhat(int i) {
    boolean subject = words.named(i - 1) || words.is(i - 1, Pos.ADJ);
    return (subject || recalls(i)) && words.speech(i) && firstVerb >= i;
  }

  /** "One of the girls, 14, recalled being late": behind an insertion. */
  private boolean recalls(int i) {
    boolean gerund = words.says(i + 1, "being") || words.says(i + 1, "having");
    return words.says(i - 1, ",") && gerund;
  }

  /** "to report"; "said to reporters" names to whom. */
  private boolean infinitive(int i) {
    boolean many = words.ends(i, "s") && !words.can(i, Pos.VERB);
    return words.is(i - 1, Pos.PART) && words.says(i - 1, "to") && !many;
  }
}
