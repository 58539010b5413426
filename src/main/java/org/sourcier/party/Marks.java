package org.sourcier.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** All marks of an article in the order of its words; none overlaps another. */
final class Marks {
  private final ArticleWords words;
  private final List<Mark> marks = new ArrayList<>();
  private final int[] firstFrom;
  private final KnownNames registered;
  private final NameWords nameWords;
  private final PersonNames persons;
  private final NameShapes shapes;
  private final ShortNames shorts;
  private final Portfolios portfolios;
  private final NamedBodies kinds;

  /**
   * @param year of the article, to tell who held an office then
   */
  Marks(ArticleWords words, Register register, OptionalInt year) {
    this.words = words;
    this.registered = new KnownNames(words, register, year);
    this.nameWords = new NameWords(words, register.smallWords());
    this.shapes = new NameShapes(words, register);
    this.shorts = new ShortNames(words, register);
    this.portfolios = new Portfolios(words, register);
    this.kinds = new NamedBodies(words, register.smallWords());
    this.persons = new PersonNames(words, register.smallWords(), registered, nameWords, shapes);
    int at = 0;
    while (at < words.size()) {
      Optional<Mark> mark = markAt(at);
      mark.ifPresent(this::add);
      at = mark.map(Mark::to).orElse(at + 1);
    }
    List<Mark> told = new Homonyms(words, register).read(marks);
    marks.clear();
    marks.addAll(told);
    this.firstFrom = index();
  }

  private Marks(Marks other, List<Mark> marks) {
    this.words = other.words;
    this.registered = other.registered;
    this.nameWords = other.nameWords;
    this.shapes = other.shapes;
    this.shorts = other.shorts;
    this.portfolios = other.portfolios;
    this.kinds = other.kinds;
    this.persons = other.persons;
    this.marks.addAll(marks);
    this.firstFrom = index();
  }

  /**
   * These, with what an article itself says of its short names: "la Direction des forêts (DDF)".
   *
   * @param explained by their keys, what they stand for
   */
  Marks with(Map<String, Entry> explained) {
    Map<Integer, Mark> all = new TreeMap<>();
    marks.forEach(m -> all.put(m.from(), m));
    for (int at = 0; at < words.size(); at++) {
      Optional<Entry> entry = Optional.ofNullable(explained.get(words.key(at)));
      if (entry.isPresent() && words.pieces().get(at).capital() && free(at, entry.get())) {
        all.put(at, new Mark(at, at + 1, entry.get()));
      }
    }
    return new Marks(this, List.copyOf(all.values()));
  }

  /** Whether nothing is known at a word that says more than an article's own short name. */
  private boolean free(int at, Entry explained) {
    return before(at + 1)
        .filter(m -> m.to() > at)
        .filter(
            m ->
                m.to() - m.from() > 1
                    || m.land()
                    || (explained.party().isEmpty() && m.state() && named(m))
                    || (m.body() && m.entry().party().equals(explained.party())))
        .isEmpty();
  }

  /** Whether the article names the state of a mark by other words too, or no other state. */
  private boolean named(Mark mark) {
    List<Mark> lands = marks.stream().filter(Mark::land).toList();
    return lands.isEmpty()
        || lands.stream().anyMatch(m -> m.entry().party().equals(mark.entry().party()));
  }

  private void add(Mark mark) {
    marks.add(mark);
    if (mark.person()) {
      nameWords.note(mark);
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

  /** The last mark that begins before a word. */
  Optional<Mark> before(int at) {
    int next = firstFrom[Math.max(0, Math.min(at, words.size()))];
    return next > 0 ? Optional.of(marks.get(next - 1)) : Optional.empty();
  }

  private Optional<Mark> markAt(int at) {
    Optional<Mark> portfolio = portfolios.at(at);
    boolean article = words.key(at).equals("the") && portfolios.at(at + 1).isPresent();
    return portfolio.isPresent() || article ? portfolio : otherAt(at);
  }

  private Optional<Mark> otherAt(int at) {
    Optional<Mark> known = registered.at(at).filter(k -> !bears(k));
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
        known.filter(k -> k.to() - at > 1).isPresent()
            ? Optional.empty()
            : persons.at(at).map(n -> called(n).orElse(n));
    name.filter(Mark::body).ifPresent(shorts::note);
    boolean longer = name.filter(n -> n.to() > known.map(Mark::to).orElse(at)).isPresent();
    boolean again = nameWords.borne(at) && registered.calling(at);
    boolean open =
        known.isEmpty()
            || nameWords.given(at)
            || known.filter(Mark::holder).isPresent()
            || (known.filter(Marks::town).isPresent() && titled(at));
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
        (known.body() && nameWords.surname(known.from()))
            || known.land(Entry.Land.Sort.PLACE)
            || known.land(Entry.Land.Sort.TOWN);
    return (other || (known.office() && !words.english(known.from())))
        && known.to() - known.from() == 1
        && words.pieces().get(known.from()).capital()
        && nameWords.borne(known.from());
  }

  /** "Chairman Alger Chapman": behind a title, the name of a town is somebody's. */
  private boolean titled(int at) {
    return words.english(at)
        && !marks.isEmpty()
        && marks.get(marks.size() - 1).to() == at
        && marks.get(marks.size() - 1).office()
        && at > words.sentenceStart(at);
  }

  /** "Le groupe Belmont", "chipmaker Halden Micro": behind the noun of a body, its name. */
  private Optional<Mark> called(Mark name) {
    boolean unknown = name.entry() instanceof Entry.Somebody && !marks.isEmpty();
    Optional<Mark> noun =
        Optional.of(name)
            .filter(n -> unknown && n.from() > words.sentenceStart(n.from()))
            .map(n -> marks.get(marks.size() - 1))
            .filter(m -> m.office() && m.to() == name.from());
    return noun.flatMap(m -> kinds.body(m, name));
  }

  private static boolean town(Mark mark) {
    return mark.land() && !mark.people() && !mark.land(Entry.Land.Sort.NAME);
  }
}
