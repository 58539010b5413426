package org.sourcier.party;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads a noun phrase that may name who speaks: "le porte-parole du ministère sud-coréen de la
 * Défense", "White House officials". French stands on its first noun, English on the last one
 * before a preposition; what belongs to the noun says whose officer it is.
 */
final class PhraseReader {
  private static final Entry.Office STATE_MEDIA =
      new Entry.Office("party-state-run", Entry.Makes.STATE, Optional.empty(), Role.STATE_MEDIA);

  private final ArticleWords words;
  private final Marks marks;
  private final SmallWords small;
  private final OfficeReader offices;
  private final Register register;

  PhraseReader(ArticleWords words, Marks marks, Register register) {
    this.words = words;
    this.marks = marks;
    this.small = register.smallWords();
    this.register = register;
    this.offices = new OfficeReader(words, small, register.titles());
  }

  /** What a phrase tells, coordinated parts together; nothing where no word of it is known. */
  Optional<Told> read(int from, int to) {
    return parts(from, to).stream().reduce(one(from, to) ? Told::or : Told::and);
  }

  /** What a phrase tells of a single person, in whatever capacities. */
  Optional<Told> first(int from, int to) {
    return parts(from, to).stream().reduce(Told::or);
  }

  /** "A developer and spokeswoman" is one speaker, "a developer and a spokeswoman" are two. */
  private boolean one(int from, int to) {
    boolean again = false;
    for (int at = from + 1; at + 1 < to; at++) {
      again |= small.in(SmallWords.List.AND, words.key(at)) && determined(at + 1);
    }
    return !again && small.in(SmallWords.List.ANY_ONE, words, from);
  }

  private boolean determined(int at) {
    return small.in(SmallWords.List.ONE, words, at)
        || small.in(SmallWords.List.DEFINITE, words.key(at))
        || small.in(SmallWords.List.SEVERAL, words.key(at));
  }

  private List<Told> parts(int from, int to) {
    int end = coreEnd(from, to);
    List<Told> parts = new ArrayList<>();
    int start = from;
    for (int at = from; at < end; at++) {
      if ((small.in(SmallWords.List.AND, words.key(at)) || listed(at))
          && divides(from, start, at, end)) {
        part(start, at, end).ifPresent(parts::add);
        start = at + 1;
      }
    }
    rest(start, end, from).ifPresent(parts::add);
    return parts;
  }

  /** "Russian and Iranian officials": an adjective alone shares the noun that follows. */
  private Optional<Told> part(int start, int at, int end) {
    List<Mark> own = marks.in(start, at);
    boolean shares =
        words.english(start)
            && own.get(own.size() - 1).to() == at
            && own.stream().allMatch(Mark::people)
            && marks.in(at + 1, end).stream().anyMatch(Mark::office);
    return shares ? lands(start, at) : simple(start, at);
  }

  /** A last part of nothing but an adjective shares the noun of the first. */
  private Optional<Told> rest(int start, int end, int from) {
    boolean shares = start > from && marks.in(start, end).stream().allMatch(Mark::people);
    return shares ? lands(start, end) : simple(start, end);
  }

  private Optional<Told> lands(int start, int end) {
    return marks.in(start, end).stream()
        .filter(Mark::state)
        .map(m -> Told.sure(party(m), Role.OFFICIAL, Optional.empty(), m.entry().id()))
        .reduce(Told::and);
  }

  private boolean divides(int from, int start, int at, int end) {
    List<Mark> left = marks.in(start, at);
    List<Mark> right = marks.in(at + 1, end);
    boolean inside = marks.in(from, end).stream().anyMatch(m -> m.from() < at && at < m.to());
    boolean after = preposition(at + 1);
    return !inside && !left.isEmpty() && !right.isEmpty() && !after;
  }

  /** The English "a" is no French "à". */
  private boolean preposition(int at) {
    boolean article = words.english(at) && small.in(SmallWords.List.ANY_ONE, words, at);
    return small.in(SmallWords.List.PREPOSITIONS, words.key(at)) && !article;
  }

  /** The core of a phrase ends where a clause or an apposition begins. */
  private int coreEnd(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      boolean mark = !words.pieces().get(at).word() && ",(—–;:".contains(words.key(at));
      if ((mark || breaks(at) || small.in(SmallWords.List.READERS, words.key(at)))
          && !marks.in(from, at).isEmpty()
          && !listed(at)) {
        return at;
      }
    }
    return to;
  }

  /** "Paris, Londres et Berlin": a comma between two states goes on. */
  private boolean listed(int at) {
    boolean before = marks.before(at).filter(m -> m.land() && m.to() == at).isPresent();
    return before
        && words.key(at).equals(",")
        && marks.in(at + 1, words.sentenceEnd(at)).stream()
            .findFirst()
            .filter(m -> m.land() && m.from() == at + 1)
            .filter(m -> small.in(SmallWords.List.AND, words.key(m.to())) || listed(m.to()))
            .isPresent();
  }

  private boolean breaks(int at) {
    return small.in(SmallWords.List.BREAKS, words.key(at))
        && !small.in(SmallWords.List.PREPOSITIONS, words.key(at));
  }

  private Optional<Told> simple(int from, int to) {
    List<Mark> all = marks.in(from, to);
    Optional<Mark> head = words.english(from) ? englishHead(all, from, to) : frenchHead(all);
    return head.filter(h -> !place(h, from)).map(h -> told(h, all, from, to));
  }

  /** "Stability in line with the Paris accord": a land behind a preposition tells only where. */
  private boolean place(Mark head, int from) {
    return head.land()
        && words.english(from)
        && IntStream.range(from + 1, head.from())
            .mapToObj(words::key)
            .anyMatch(key -> small.in(SmallWords.List.PREPOSITIONS, key) && !key.equals("of"));
  }

  private Told told(Mark head, List<Mark> all, int from, int to) {
    if (head.entry() instanceof Entry.Office office) {
      Told told = offices.read(head, office, owners(head, all, to), from, to);
      if (told.rule().equals(OfficeReader.TITLE) && elsewhere(told, from, to)) {
        return Told.open(Told.Need.STATE, office);
      }
      return told.need() == Told.Need.STATE ? led(head, office).orElse(told) : told;
    }
    if (head.entry() instanceof Entry.Body body) {
      // "The official Times of Ruritania"
      boolean stateRun = small.any(SmallWords.List.STATE_RUN, words, from, head.from());
      if (body.role() == Role.MEDIA && stateRun) {
        return Told.open(Told.Need.STATE, STATE_MEDIA);
      }
      return whose(head, body)
          .map(land -> Told.sure(party(land), body.role(), Optional.empty(), land.entry().id()))
          .orElseGet(() -> Told.sure(body.of(), body.role(), Optional.empty(), body.id()));
    }
    return head.people() && !small.in(SmallWords.List.DEFINITE, words.key(head.from() - 1))
        ? Told.sure(Party.CIVILIANS, Role.CIVILIAN, Optional.empty(), "party-people")
        : Told.sure(party(head), Role.OFFICIAL, Optional.empty(), head.entry().id());
  }

  /** "Norway's Foreign Office": the state named before it, whichever has one of that name. */
  private Optional<Mark> whose(Mark head, Entry.Body body) {
    return marks
        .before(head.from())
        .filter(m -> body.of().state() && m.state() && !party(m).equals(body.of()))
        .filter(m -> m.to() + 1 == head.from() && words.key(m.to()).equals("'s"));
  }

  /** Whether the article names states, but never the one that has such a title. */
  private boolean elsewhere(Told told, int from, int to) {
    List<Mark> lands =
        marks.all().stream().filter(m -> m.land() && (m.to() <= from || m.from() >= to)).toList();
    return !lands.isEmpty() && lands.stream().noneMatch(m -> told.parties().contains(party(m)));
  }

  /** "Le gouvernement Roe": the state for which somebody of that name has held office. */
  private Optional<Told> led(Mark head, Entry.Office office) {
    int at = head.to();
    boolean name = at < words.size() && words.pieces().get(at).capital();
    return register
        .stateOf(words.key(at))
        .filter(state -> name && !words.english(at))
        .map(state -> Told.sure(state, office.role(), Optional.of(office), "party-led-by"));
  }

  private static Party party(Mark mark) {
    return mark.entry().party().orElseThrow();
  }

  private Optional<Mark> frenchHead(List<Mark> all) {
    return all.stream()
        .filter(m -> m.office() || m.body() || (m.land() && !m.people() && !owns(m, all)))
        .findFirst()
        .or(() -> all.stream().filter(Mark::land).findFirst());
  }

  /** "Nigeria's Harbour Bank": the land is only whose. */
  private boolean owns(Mark land, List<Mark> all) {
    return words.key(land.to()).equals("'s")
        && all.stream().anyMatch(m -> m.body() && m.from() > land.to());
  }

  private Optional<Mark> englishHead(List<Mark> all, int from, int to) {
    int edge = prepositionAfterMark(all, from, to);
    List<Mark> before = all.stream().filter(m -> m.to() <= edge).toList();
    Optional<Mark> office = before.stream().filter(Mark::office).reduce((a, b) -> b);
    return office.isPresent() ? office : frenchHead(all);
  }

  private int prepositionAfterMark(List<Mark> all, int from, int to) {
    int first = all.stream().filter(m -> !m.land()).findFirst().map(Mark::to).orElse(from);
    for (int at = first; at < to; at++) {
      if (preposition(at)) {
        return at;
      }
    }
    return to;
  }

  /** What may say whose officer the head is, nearest first. */
  private List<Mark> owners(Mark head, List<Mark> all, int to) {
    List<Mark> before = new ArrayList<>(all.stream().filter(m -> m.to() <= head.from()).toList());
    List<Mark> behindHead =
        all.stream().filter(m -> m.from() >= head.to() && m.to() <= to).toList();
    boolean english = words.english(head.from());
    List<Mark> after = english ? headFirst(behindHead, head.to()) : behindHead;
    Collections.reverse(before);
    boolean behind = !english || (of(head) && serves(before, after));
    List<Mark> owners = new ArrayList<>(behind ? after : before);
    owners.addAll(behind ? before : after);
    return owners;
  }

  /** "Of the Danish steel maker", "for the House banking panel": the last noun is whose. */
  private List<Mark> headFirst(List<Mark> after, int from) {
    int end = from + 1;
    int last = after.isEmpty() ? from : after.get(after.size() - 1).to();
    while (end < last && words.pieces().get(end).word() && !preposition(end)) {
      end++;
    }
    int edge = end;
    List<Mark> phrase = new ArrayList<>(after.stream().filter(m -> m.to() <= edge).toList());
    Collections.reverse(phrase);
    phrase.addAll(after.stream().filter(m -> m.to() > edge).toList());
    return phrase;
  }

  private boolean of(Mark head) {
    String next = words.key(head.to());
    return small.in(SmallWords.List.PREPOSITIONS, next) && !next.equals("to") && !next.equals("in");
  }

  /** "The Tunisia director for Amnesty": the land is where, the body is whose. */
  private static boolean serves(List<Mark> before, List<Mark> after) {
    return !before.isEmpty() && before.get(0).land() && !after.isEmpty() && after.get(0).body();
  }
}
