package org.sourcier.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everybody an article names, by the last word of the name: "Watson" is Adrienne Watson wherever
 * the article introduced her.
 */
final class People {
  private final ArticleWords words;
  private final Map<String, Map<String, Person>> byLastWord = new HashMap<>();
  private final Map<String, Person> byFirstWord = new HashMap<>();

  People(ArticleWords words, Marks marks, Introductions introductions) {
    this.words = words;
    marks.all().stream().filter(Mark::person).forEach(m -> add(m, introductions.person(m)));
  }

  private void add(Mark mark, Person person) {
    Map<String, Person> same =
        byLastWord.computeIfAbsent(last(mark), k -> new java.util.LinkedHashMap<>());
    if (single(mark) && !same.isEmpty()) {
      String nearest = List.copyOf(same.keySet()).get(same.size() - 1);
      same.merge(nearest, person, Person::with);
      return;
    }
    if (!single(mark)) {
      byFirstWord.merge(words.key(mark.from()), person, Person::with);
    }
    Optional<Person> alone = Optional.ofNullable(same.remove(last(mark)));
    same.merge(words.key(mark.from()), person, Person::with);
    alone.ifPresent(a -> same.merge(words.key(mark.from()), a, Person::with));
  }

  /** Who a name stands for; a single word may also be the family name that stands first. */
  Optional<Person> find(Mark mark) {
    Optional<Person> last = byLast(mark);
    boolean known = last.filter(p -> p.told().isPresent() || p.holder().isPresent()).isPresent();
    Optional<Person> first =
        single(mark) && !known
            ? Optional.ofNullable(byFirstWord.get(words.key(mark.from())))
            : Optional.empty();
    return first.or(() -> last);
  }

  private Optional<Person> byLast(Mark mark) {
    Map<String, Person> same = byLastWord.getOrDefault(last(mark), Map.of());
    Optional<Person> exact = Optional.ofNullable(same.get(words.key(mark.from())));
    return exact.or(
        () ->
            same.values().stream()
                .filter(p -> single(mark))
                .reduce((a, b) -> b.first() <= mark.from() ? b : a));
  }

  private String last(Mark mark) {
    return mark.entry() instanceof Entry.Holder holder
        ? lastOf(holder.name())
        : words.key(mark.to() - 1);
  }

  private static String lastOf(String name) {
    List<Words.Piece> pieces = Words.pieces(name);
    return pieces.get(pieces.size() - 1).key();
  }

  private boolean single(Mark mark) {
    return words.single(mark.from(), mark.to());
  }
}
