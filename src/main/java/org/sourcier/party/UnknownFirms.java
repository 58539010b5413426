package org.sourcier.party;

import java.util.List;
import java.util.Optional;

/**
 * Tells from an office and the words around it that its holder is of a firm that no register knows:
 * "le patron de Volvia", "Volvia President Ann Roe", "the manager of the plant".
 */
final class UnknownFirms {

  private final ArticleWords words;
  private final SmallWords small;

  UnknownFirms(ArticleWords words, SmallWords small) {
    this.words = words;
    this.small = small;
  }

  /**
   * "Le patron de Volvia": a name that nothing is known of is that of a firm, after such a word.
   */
  Optional<Told> owner(Mark head, Entry.Office office, int from, int to) {
    if (small.any(SmallWords.List.FORMER, words, from, head.from())) {
      return Optional.empty();
    }
    return concern(head, to) ? Optional.of(firm(office)) : named(head, office, to);
  }

  private Optional<Told> named(Mark head, Entry.Office office, int to) {
    int at = head.to();
    boolean named = at + 1 < to && words.pieces().get(at + 1).capital();
    boolean english =
        named
            && words.key(at).equals("of")
            && small.in(SmallWords.List.BUSINESS, words.key(at - 1));
    boolean of = named && (words.key(at).equals("de") || words.key(at).equals("d"));
    if (!of && !english) {
      return Optional.empty();
    }
    boolean person = small.given(words.key(at + 1));
    return small.in(SmallWords.List.BUSINESS, words.key(at - 1)) || (of && !person)
        ? Optional.of(firm(office))
        : Optional.of(
            Told.sure(Party.UNNAMED, Role.UNNAMED, Optional.of(office), "party-unknown-body"));
  }

  private static Told firm(Entry.Office office) {
    return Told.sure(Party.COMPANIES, Role.COMPANY, Optional.of(office), "party-unknown-firm");
  }

  /** "Le directeur du parc", "the manager of the plant": whoever runs a place is a firm's. */
  private boolean concern(Mark head, int to) {
    int at = head.to();
    String next = words.key(at);
    boolean of = next.equals("de") || next.equals("du") || next.equals("d") || next.equals("of");
    boolean plain = at + 1 < to && !words.pieces().get(at + 1).capital();
    return of && plain && small.in(SmallWords.List.MANAGERS, words.key(at - 1));
  }

  /** "Volvia President Ann Roe": in English, what stands before such a title is a firm's name. */
  Optional<Told> before(Mark head, Entry.Office office, int from) {
    int at = words.key(head.from() - 1).equals("'s") ? head.from() - 2 : head.from() - 1;
    boolean named =
        at >= from
            && words.english(at)
            && words.pieces().get(at).word()
            && words.pieces().get(at).capital()
            && !small.in(SmallWords.List.NO_NAMES, words.key(at))
            && !small.in(SmallWords.List.FORMER, words.key(at))
            && !small.in(SmallWords.List.PARTISAN, words.key(at))
            && small.in(SmallWords.List.BUSINESS, words.key(head.to() - 1));
    return named ? Optional.of(firm(office)) : Optional.empty();
  }

  /** "Le président du groupe Corvane": of a firm, unless the name is of a party. */
  boolean group(Mark head, List<Mark> owners, int to) {
    int at = head.to();
    boolean group =
        head.to() - head.from() > 1
            && small.in(SmallWords.List.NAMED_FIRMS, words.key(at - 1))
            && at < to
            && words.pieces().get(at).capital();
    return group && owners.stream().noneMatch(m -> m.from() == at && !m.person() && !firm(m));
  }

  private static boolean firm(Mark mark) {
    return mark.entry().party().filter(Party.COMPANIES::equals).isPresent();
  }
}
