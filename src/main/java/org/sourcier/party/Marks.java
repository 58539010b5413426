package org.sourcier.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** All marks of an article in the order of its words; none overlaps another. */
final class Marks {
  private static final int LONGEST_CONTRACTED = 6;
  private static final Words.Piece LE = Words.pieces("Le").get(0);
  private static final Words.Piece LES = Words.pieces("Les").get(0);
  private static final Map<String, Words.Piece> CONTRACTED =
      Map.of("du", LE, "au", LE, "des", LES, "aux", LES);

  private final ArticleWords words;
  private final Register register;
  private final OptionalInt year;
  private final List<Mark> marks = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> bearers = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Map<Integer, Optional<Mark>> known = new HashMap<>();
  private final int[] firstFrom;
  private final NameShapes shapes;
  private final Towns towns;
  private final ShortNames shorts;
  private final Portfolios portfolios;

  /**
   * @param year of the article, to tell who held an office then
   */
  Marks(ArticleWords words, Register register, OptionalInt year) {
    this.words = words;
    this.register = register;
    this.year = year;
    this.shapes = new NameShapes(words, register);
    this.towns = new Towns(words, register);
    this.shorts = new ShortNames(words, register);
    this.portfolios = new Portfolios(words, register);
    capitalsInside();
    int at = 0;
    while (at < words.size()) {
      Optional<Mark> mark = markAt(at);
      mark.ifPresent(this::add);
      at = mark.map(Mark::to).orElse(at + 1);
    }
    this.firstFrom = index();
  }

  private void capitalsInside() {
    for (int at = 0; at < words.size(); at++) {
      if (words.pieces().get(at).capital() && inside(at)) {
        names.add(words.key(at));
      }
    }
  }

  private void add(Mark mark) {
    marks.add(mark);
    if (mark.person()) {
      for (int at = mark.from(); at < mark.to(); at++) {
        bearers.add(words.key(at));
      }
      if (!words.single(mark.from(), mark.to()) && givenName(mark.from())) {
        surnames.add(words.key(mark.to() - 1));
      }
    }
  }

  private int[] index() {
    int[] index = new int[words.size() + 1];
    int mark = 0;
    for (int at = 0; at < index.length; at++) {
      while (mark < marks.size() && marks.get(mark).from() < at) {
        mark++;
      }
      index[at] = mark;
    }
    return index;
  }

  List<Mark> all() {
    return marks;
  }

  /** The marks that lie wholly in these words. */
  List<Mark> in(int from, int to) {
    List<Mark> inside = new ArrayList<>();
    for (int m = firstFrom[Math.min(from, words.size())]; m < marks.size(); m++) {
      if (marks.get(m).to() > to) {
        break;
      }
      inside.add(marks.get(m));
    }
    return inside;
  }

  /** The last mark that ends at or before a word. */
  List<Mark> before(int at) {
    return marks.subList(0, firstFrom[Math.max(0, Math.min(at, words.size()))]);
  }

  private Optional<Mark> markAt(int at) {
    Optional<Mark> portfolio = portfolios.at(at);
    return portfolio.isPresent() ? portfolio : otherAt(at);
  }

  private Optional<Mark> otherAt(int at) {
    Optional<Mark> known = knownAt(at).filter(k -> !bears(k));
    Optional<Mark> shaped = shaped(at, known);
    if (shaped.isPresent()) {
      shaped.filter(Mark::body).ifPresent(shorts::note);
      return shaped;
    }
    Optional<Mark> shortened =
        known.filter(k -> !k.land() && k.to() - at > 1).isPresent()
            ? Optional.empty()
            : shorts.at(at);
    if (shortened.filter(s -> s.to() > known.map(Mark::to).orElse(at)).isPresent()) {
      return shortened;
    }
    Optional<Mark> name =
        known.filter(k -> k.to() - at > 1).isPresent() ? Optional.empty() : nameAt(at);
    boolean longer = name.filter(n -> n.to() > known.map(Mark::to).orElse(at)).isPresent();
    boolean again = bearers.contains(words.key(at)) && calling(at);
    boolean open =
        known.isEmpty()
            || givenName(at)
            || known.filter(Mark::holder).isPresent()
            || (known.filter(this::town).isPresent() && titled(at));
    return (again && name.isPresent()) || (longer && open) ? name : known;
  }

  /** A body that is told by the form of its name, unless a known one has several of its words. */
  private Optional<Mark> shaped(int at, Optional<Mark> known) {
    boolean sure = known.filter(k -> k.body() && k.to() - at > 1).isPresent();
    return sure
        ? Optional.empty()
        : shapes.at(at).filter(s -> s.to() > known.map(Mark::to).orElse(at));
  }

  /**
   * "Pastor", after "Ana Pastor": a word with a capital that somebody's name holds is no office,
   * "Houston" no town and "Rogers" no firm.
   */
  private boolean bears(Mark known) {
    boolean other =
        (known.body() && surnames.contains(words.key(known.from())))
            || (known.entry() instanceof Entry.Land land
                && (land.sort() == Entry.Land.Sort.PLACE || land.sort() == Entry.Land.Sort.TOWN));
    return (other || (known.office() && !words.english(known.from())))
        && known.to() - known.from() == 1
        && words.pieces().get(known.from()).capital()
        && bearers.contains(words.key(known.from()));
  }

  /** What the register knows at a word; looked up once, for the words around ask too. */
  private Optional<Mark> knownAt(int at) {
    return known.computeIfAbsent(at, this::lookedUp);
  }

  private Optional<Mark> lookedUp(int at) {
    return register
        .longestAt(words, at)
        .filter(hit -> towns.stand(at, hit))
        .map(hit -> new Mark(at, at + hit.length(), choose(hit.entries())))
        .or(() -> contracted(at));
  }

  /** "Au Figaro", "du Parisien": the article of a name that is written with the preposition. */
  private Optional<Mark> contracted(int at) {
    Optional<Words.Piece> article = Optional.ofNullable(CONTRACTED.get(words.key(at - 1)));
    if (article.isEmpty() || !words.pieces().get(at).capital()) {
      return Optional.empty();
    }
    List<Words.Piece> written = new ArrayList<>(List.of(article.orElseThrow()));
    written.addAll(
        words.pieces().subList(at, Math.min(words.sentenceEnd(at), at + LONGEST_CONTRACTED)));
    return register
        .longestAt(written, 0)
        .filter(hit -> hit.length() > 1 && hit.entries().get(0) instanceof Entry.Body)
        .map(hit -> new Mark(at, at + hit.length() - 1, choose(hit.entries())));
  }

  /** Who held an office in the article's year; whoever held it another year speaks for a party. */
  private Entry choose(List<Entry> entries) {
    Entry first = entries.get(0);
    if (!(first instanceof Entry.Holder holder) || year.isEmpty()) {
      return first;
    }
    return entries.stream()
        .filter(e -> e instanceof Entry.Holder h && h.in(year.getAsInt()))
        .findFirst()
        .orElse(holder.outOfOffice());
  }

  private boolean givenName(int at) {
    SmallWords small = register.smallWords();
    String key = words.key(at);
    return words.pieces().get(at).capital()
        && (small.in(SmallWords.List.MEN_NAMES, key) || small.in(SmallWords.List.WOMEN_NAMES, key));
  }

  /** A row of capitalised words, with the small words that names have inside. */
  private Optional<Mark> nameAt(int at) {
    if (!nameWord(at)) {
      return Optional.empty();
    }
    int to = at + 1;
    int end = words.sentenceEnd(at);
    while (to < end) {
      if (words.joined(to)) {
        to++;
        continue;
      }
      int next = skipParticles(to, end);
      boolean surname = next == at + 1 && givenName(at) && calling(next);
      if (next >= end || !nameWord(next) || (!surname && knownElse(next, givenName(at)))) {
        break;
      }
      to = next + 1;
    }
    if ((words.single(at, to) && !alone(at) && !shapes.firm(at, to)) || thing(at, to)) {
      return Optional.empty();
    }
    return Optional.of(named(at, to));
  }

  /** Of a firm, if its ticker stands behind, or if it speaks of itself as a thing. */
  private Mark named(int at, int to) {
    String name = words.exact(new ArticleWords.Range(at, to));
    Mark mark = new Mark(at, to, new Entry.Somebody("name/" + name, name));
    boolean firm = !bearers.contains(words.key(to - 1)) && shapes.firm(at, to);
    Mark body = firm ? new Mark(at, to, NameShapes.firm(name.replaceAll("\\s+", " "))) : mark;
    if (firm) {
      shorts.note(body);
    }
    return body;
  }

  /** "Harbor International Airport", "the Retention Bill": nobody is called so. */
  private boolean thing(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean given = at == from && to - from > 1 && givenName(at);
      if (!given && register.smallWords().in(SmallWords.List.THINGS, words.key(at))) {
        return true;
      }
    }
    return false;
  }

  private int skipParticles(int at, int end) {
    int next = at;
    while (next < end
        && next < at + 2
        && register.smallWords().in(SmallWords.List.PARTICLES, words.key(next))
        && !words.pieces().get(next).capital()) {
      next++;
    }
    return next < end && words.pieces().get(next).capital() ? next : at;
  }

  /** Whether a name ends before this word because other known words begin there. */
  private boolean knownElse(int at, boolean given) {
    boolean french = given && !words.english(at);
    return knownAt(at)
        .filter(
            m ->
                m.to() - m.from() > 1
                    || (m.office() && !french)
                    || ((m.body() || country(m)) && !given))
        .isPresent();
  }

  /** "Tom Baker", and later "Baker": a calling that is a family name too. */
  private boolean calling(int at) {
    return words.pieces().get(at).capital()
        && knownAt(at)
            .filter(m -> m.to() - m.from() == 1 && m.office())
            .filter(m -> ((Entry.Office) m.entry()).makes() == Entry.Makes.CAMP)
            .isPresent();
  }

  /** "Chairman Alger Chapman": behind a title, the name of a town is somebody's. */
  private boolean titled(int at) {
    return words.english(at)
        && !marks.isEmpty()
        && marks.get(marks.size() - 1).to() == at
        && marks.get(marks.size() - 1).office()
        && at > words.sentenceStart(at);
  }

  private boolean town(Mark mark) {
    return mark.entry() instanceof Entry.Land land
        && land.sort() != Entry.Land.Sort.NAME
        && land.sort() != Entry.Land.Sort.PEOPLE;
  }

  private static boolean country(Mark mark) {
    return mark.entry() instanceof Entry.Land land && land.sort() == Entry.Land.Sort.NAME;
  }

  private boolean nameWord(int at) {
    Words.Piece piece = words.pieces().get(at);
    return piece.word()
        && piece.capital()
        && !register.smallWords().in(SmallWords.List.NO_NAMES, piece.key())
        && !title(piece.key());
  }

  private boolean title(String key) {
    SmallWords small = register.smallWords();
    return small.in(SmallWords.List.MEN_TITLES, key)
        || small.in(SmallWords.List.WOMEN_TITLES, key)
        || small.in(SmallWords.List.TITLES, key);
  }

  /** At the start of a sentence or quotation a capital alone makes no name. */
  private boolean alone(int at) {
    if (bearers.contains(words.key(at)) || givenName(at)) {
      return true;
    }
    boolean shouted = words.pieces().get(at).shouted();
    return !shouted && !place(at) && (inside(at) || names.contains(words.key(at)));
  }

  /** "À Molsheim", "la Bastille": an unknown name after such a word is of a place. */
  private boolean place(int at) {
    String before = words.key(at - 1);
    boolean small =
        register.smallWords().in(SmallWords.List.PREPOSITIONS, before)
            || register.smallWords().in(SmallWords.List.ONE, before);
    return inside(at) && small && !words.pieces().get(at - 1).capital();
  }

  private boolean inside(int at) {
    return at > words.sentenceStart(at) && words.pieces().get(at - 1).word();
  }
}
