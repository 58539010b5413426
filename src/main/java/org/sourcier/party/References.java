package org.sourcier.party;

import java.util.List;
import java.util.Optional;
import org.sourcier.party.ArticleWords.Range;
import org.sourcier.party.SmallWords.Pronoun;

/**
 * Reads a phrase that leans on other words of its article: "the minister", "un porte-parole du
 * groupe", "sa vice-présidente".
 */
final class References {
  private static final int FARTHEST_OWNER = 8;
  private static final int NEAR = 3;
  private static final String POSSESSED = "party-possessive";
  private static final Pronoun ANYBODY =
      new Pronoun(Pronoun.Sort.ANYTHING, Entry.Gender.UNKNOWN, Optional.empty());

  private final ArticleWords words;
  private final Marks marks;
  private final SmallWords small;
  private final Voices voices;
  private final Antecedents antecedents;
  private final UnionBodies unions;

  References(ArticleWords words, Marks marks, SmallWords small, ArticleVoices article) {
    this.words = words;
    this.marks = marks;
    this.small = small;
    this.voices = article.voices();
    this.antecedents = article.antecedents();
    this.unions = new UnionBodies(words, marks);
  }

  /** Whom an article and a bare noun mean, of those named before. */
  Optional<Voice> back(Range range, Told told) {
    List<Mark> inside = marks.in(range.from(), range.to());
    boolean own = told.need() == Told.Need.OWNER || staff(told);
    if (own && possessed(range)) {
      return served(range, told);
    }
    if (!told.decided() && nameless(range)) {
      return told.office()
          .flatMap(o -> antecedents.lastHolder(range.from(), o, singular(range.to() - 1)))
          .filter(v -> words.english(range.from()));
    }
    boolean bare =
        inside.size() == 1 && (inside.get(0).to() == end(range) || qualified(range, inside.get(0)));
    if (bare && told.need() == Told.Need.OWNER && spokesman(range)) {
      return antecedents
          .lastSpokenBody(range.from())
          .or(() -> antecedents.lastBody(range.from(), told.office().orElseThrow()))
          .or(() -> antecedents.lastOfficer(range.from(), NEAR));
    }
    boolean definite = small.in(SmallWords.List.DEFINITE, words.key(range.from()));
    if (definite && !told.decided() && told.role() == Role.HEAD_OF_STATE && inside.size() == 1) {
      Optional<Voice> leader =
          small.in(SmallWords.List.LEADERS, words.key(inside.get(0).to() - 1))
              ? somebody(range.from(), told)
              : Optional.empty();
      return voices.set(range.from())
          ? Optional.empty()
          : leader.or(() -> antecedents.lastHeadOfState(range.from()));
    }
    if (!bare || !definite || told.office().isEmpty()) {
      return owner(range, told, inside);
    }
    return noun(range.from(), told, told.office().orElseThrow(), inside.get(0));
  }

  /** "The agency", "the bank", "le parti", "the minister". */
  private Optional<Voice> noun(int at, Told told, Entry.Office office, Mark noun) {
    String key = words.key(noun.to() - 1);
    Optional<Voice> union = unions.read(noun);
    if (union.isPresent()) {
      return union;
    }
    if (words.english(at)
        && noun.from() == at + 1
        && small.in(SmallWords.List.PUBLIC_STAND_INS, key)) {
      return antecedents.lastPublicBody(at);
    }
    if (words.english(at) && small.in(SmallWords.List.PUBLIC_OR_FIRM, key)) {
      return antecedents
          .lastHolder(at, office, key)
          .filter(v -> v.parties().stream().allMatch(Party::state))
          .or(() -> antecedents.lastBody(at, office));
    }
    if (small.in(SmallWords.List.FIRM_STAND_INS, key)) {
      return antecedents.lastFirm(at).or(() -> firm(told, key));
    }
    if (small.in(SmallWords.List.STAND_INS, key)) {
      return antecedents.lastBody(at, office).or(() -> firm(told, key));
    }
    return told.decided()
        ? Optional.empty()
        : antecedents.lastHolder(at, office, key).or(() -> somebody(at, told));
  }

  /** "Le dirigeant", "la responsable": whoever was named before by anything. */
  private Optional<Voice> somebody(int at, Told told) {
    boolean woman = small.in(SmallWords.List.WOMEN, words.key(at));
    Entry.Gender gender = woman ? Entry.Gender.WOMAN : Entry.Gender.MAN;
    boolean any =
        told.office().filter(o -> o.makes() == Entry.Makes.HOLDER).isPresent()
            || told.need() == Told.Need.OWNER;
    return Optional.of(new Pronoun(Pronoun.Sort.PERSON, gender, Optional.of(false)))
        .filter(p -> any && !words.english(at) && !several(at))
        .flatMap(p -> antecedents.find(p, at))
        .filter(Heard::person)
        .map(Heard::voice);
  }

  private boolean several(int at) {
    return small.in(SmallWords.List.SEVERAL, words.key(at));
  }

  /** "Le groupe", "la direction", where no body was named: of some firm. */
  private Optional<Voice> firm(Told told, String key) {
    return small.in(SmallWords.List.NAMED_FIRMS, key) && told.need() == Told.Need.OWNER
        ? Optional.of(Voices.firm(key))
        : Optional.empty();
  }

  /** "Sources", "one source": with no word that tells another kind. */
  private boolean nameless(Range range) {
    return range.to() - range.from() <= 2
        && small.in(SmallWords.List.NAMELESS, words.key(range.to() - 1));
  }

  /** "The agency yesterday said": when it spoke is left out. */
  private int end(Range range) {
    int to = range.to();
    while (to > range.from() + 1 && small.in(SmallWords.List.TRAILS, words.key(to - 1))) {
      to--;
    }
    return to;
  }

  /** "A spokesman": of the body that spoke or was named before. */
  private boolean spokesman(Range range) {
    return small.in(SmallWords.List.ANY_ONE, words, range.from()) && officer(range);
  }

  /** "Porte-parole" is two words. */
  private boolean officer(Range range) {
    int two = Math.max(range.from(), range.to() - 2);
    return small.in(SmallWords.List.ANY_OFFICERS, words.key(range.to() - 1))
        || small.in(SmallWords.List.ANY_OFFICERS, words.keys(new Range(two, range.to())));
  }

  private String singular(int at) {
    return words.key(at).replaceFirst("s$", "");
  }

  /** "L'organisation islamique": an adjective behind says nothing of whose it is. */
  private boolean qualified(Range range, Mark mark) {
    return !words.english(range.from())
        && mark.to() + 1 == range.to()
        && small.in(SmallWords.List.STAND_INS, words.key(mark.to() - 1))
        && words.pieces().get(mark.to()).word()
        && !words.pieces().get(mark.to()).capital();
  }

  /** "The company's spokesman", "le directeur de l'agence": the body last named is the owner's. */
  private Optional<Voice> owner(Range range, Told told, List<Mark> inside) {
    boolean two = inside.size() == 2 && inside.stream().allMatch(Mark::office);
    if (!two || !open(told, inside) || told.role() == Role.COMPANY) {
      return Optional.empty();
    }
    return inside.stream()
        .filter(m -> small.in(SmallWords.List.STAND_INS, words.key(m.from())))
        .filter(m -> words.single(m.from(), m.to()))
        .filter(m -> small.in(SmallWords.List.DEFINITE, words.key(m.from() - 1)) || ofThe(m))
        .findFirst()
        .flatMap(m -> antecedents.lastBody(range.from(), (Entry.Office) m.entry()));
  }

  /** "Its advisers": officers of whoever is meant, a state or a firm. */
  private static boolean staff(Told told) {
    return told.need() == Told.Need.STATE
        && told.office().filter(o -> o.makes() == Entry.Makes.HOLDER).isPresent();
  }

  private boolean possessed(Range range) {
    return small.in(SmallWords.List.POSSESSIVES, words.key(range.from()));
  }

  /** "Son délégué, Jean Roe", "son économiste en chef": of the body named right before. */
  Optional<Voice> employed(Range range, Optional<Told> told) {
    boolean calling =
        (told.isEmpty() && (introduced(range) || several(range.from())))
            || told.filter(t -> t.decided() && t.role() == Role.ANALYST).isPresent();
    Pronoun any = new Pronoun(Pronoun.Sort.ANYTHING, Entry.Gender.UNKNOWN, Optional.of(false));
    return Optional.of(range)
        .filter(r -> calling && possessed(r) && !words.english(r.from()))
        .flatMap(r -> antecedents.find(any, r.from()))
        .filter(h -> !h.person())
        .map(Heard::voice);
  }

  /** Whether somebody's full name stands in these words. */
  private boolean introduced(Range range) {
    return marks.in(range.from(), range.to()).stream()
        .anyMatch(m -> m.person() && !words.single(m.from(), m.to()));
  }

  /** "Sa porte-parole", "his chief of staff": an officer of whoever is meant. */
  private Optional<Voice> served(Range range, Told told) {
    return whose(range.from(), told)
        .map(v -> new Voice(v.parties(), told.role(), Optional.empty(), v.firing()));
  }

  private boolean ofThe(Mark mark) {
    String before = words.key(mark.from() - 1);
    return before.equals("du");
  }

  /** Whose officer it is: of an office that a state alone has, an official before it. */
  private Optional<Voice> possessor(int at, Told told) {
    boolean state = told.office().filter(o -> o.makes() == Entry.Makes.STATE).isPresent();
    return state ? antecedents.lastOfficial(at) : whose(at, told);
  }

  /** Whoever is meant by "its" or "son": only a body has a president or a director. */
  private Optional<Voice> whose(int at, Told told) {
    Pronoun whose = small.pronoun(words.key(at)).orElse(ANYBODY);
    Pronoun any = new Pronoun(Pronoun.Sort.ANYTHING, whose.gender(), whose.several());
    boolean body =
        !words.english(at)
            && told.office()
                .map(o -> Words.key(o.id().substring(o.id().indexOf('/') + 1)))
                .filter(key -> small.in(SmallWords.List.PRESIDES, key))
                .isPresent();
    return (body ? antecedents.findBody(any, at) : antecedents.find(any, at))
        .map(Heard::voice)
        .filter(v -> !v.parties().contains(Party.UNNAMED));
  }

  private static Role role(Voice whose, Told told) {
    return whose.parties().stream().allMatch(Party::state) ? told.role() : whose.role();
  }

  /** A lawyer of the company speaks for a client, whoever that is. */
  private static boolean open(Told told, List<Mark> inside) {
    return !told.decided()
        || inside.stream()
            .map(m -> (Entry.Office) m.entry())
            .anyMatch(o -> o.makes() == Entry.Makes.MEMBER || o.makes() == Entry.Makes.HOLDER);
  }

  /**
   * "One of the officials", "the officials, who …", "Trade Minister Ann Roe" after "a British
   * minister": whoever was last named by that office, if no state is named now.
   */
  Optional<Voice> again(Range range, Told told, boolean named) {
    boolean open = told.need() == Told.Need.STATE && told.role() != Role.HEAD_OF_STATE;
    boolean one = small.in(SmallWords.List.SELECTED, words.key(range.from()));
    boolean definite = small.in(SmallWords.List.DEFINITE, words.key(range.from()));
    if (!open || told.office().isEmpty() || !(named || one || definite)) {
      return Optional.empty();
    }
    if (voices.set(range.from())) {
      return Optional.empty();
    }
    Entry.Office office = told.office().orElseThrow();
    Optional<Voice> holder =
        antecedents
            .lastHolder(range.from(), office, office.id(), NEAR)
            .filter(v -> v.parties().stream().allMatch(Party::state));
    boolean any = !named && officer(range);
    return any ? holder.or(() -> antecedents.lastOfficer(range.from(), NEAR)) : holder;
  }

  /** "The group", "le service de presse": of the body that spoke last, if nobody else is named. */
  Optional<Voice> nearest(Range range, Told told) {
    boolean bare =
        told.need() == Told.Need.OWNER
            && small.in(SmallWords.List.DEFINITE, words.key(range.from()))
            && marks.in(range.from(), range.to()).size() == 1
            && !small.in(SmallWords.List.PUBLIC_STAND_INS, words.key(range.to() - 1));
    return bare ? antecedents.lastSpokenBody(range.from()) : Optional.empty();
  }

  /**
   * "Le président colombien … sa vice-présidente, X": an office of the state of whoever is meant.
   */
  Told owned(Mark name, Told told) {
    boolean open = told.need() == Told.Need.STATE || told.need() == Told.Need.OWNER;
    int start = Math.max(words.sentenceStart(name.from()), name.from() - FARTHEST_OWNER);
    for (int at = name.from() - 1; open && at >= start; at--) {
      if (small.in(SmallWords.List.POSSESSIVES, words.key(at))) {
        return possessor(at, told)
            .map(
                v ->
                    new Told(
                        v.parties(), role(v, told), Told.Need.NOTHING, told.office(), POSSESSED))
            .orElse(told);
      }
    }
    return told;
  }
}
