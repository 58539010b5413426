package org.sourcier.party;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everybody an article names, by the last word of the name: "Watson" is Adrienne Watson wherever
 * the article introduced her.
 */
final class People {
  private final ArticleWords words;
  private final Map<String, Map<String, Person>> byLastWord = new HashMap<>();
  private final Map<String, Person> byFirstWord = new HashMap<>();
  private final Set<String> endings = new HashSet<>();
  private final Map<String, String> shortened = new HashMap<>();

  People(ArticleWords words, Marks marks, Introductions introductions) {
    this.words = words;
    List<Mark> full =
        marks.all().stream().filter(m -> m.person() && !words.single(m.from(), m.to())).toList();
    full.forEach(this::shorten);
    full.stream()
        .filter(m -> !shortened.containsKey(keys(m)))
        .forEach(m -> endings.add(words.key(m.to() - 1)));
    marks.all().stream().filter(Mark::person).forEach(m -> add(m, introductions.person(m)));
  }

  /** "Ana Roe García" may be called "Ana Roe" or "Roe", too. */
  private void shorten(Mark mark) {
    String last = words.key(mark.to() - 1);
    String prefix = words.key(mark.from());
    for (int at = mark.from() + 1; at < mark.to() - 1; at++) {
      prefix += " " + words.key(at);
      shortened.putIfAbsent(prefix, last);
      shortened.putIfAbsent(words.key(at), last);
    }
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
    String given = given(mark, same);
    same.merge(given, person, Person::with);
    alone.ifPresent(a -> same.merge(given, a, Person::with));
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
    Optional<Person> exact = Optional.ofNullable(same.get(given(mark, same)));
    return exact.or(
        () ->
            same.values().stream()
                .filter(p -> single(mark))
                .reduce((a, b) -> b.first() <= mark.from() ? b : a));
  }

  /** "V. Roe" after "Valentine Roe": an initial stands for a name that begins with it. */
  private String given(Mark mark, Map<String, Person> same) {
    String first = words.key(mark.from());
    String tail = " " + keys(mark);
    Optional<String> longer =
        same.entrySet().stream()
            .filter(e -> !single(mark) && Words.key(e.getValue().name()).endsWith(tail))
            .map(Map.Entry::getKey)
            .findFirst();
    if (longer.isPresent()) {
      return longer.orElseThrow();
    }
    return first.length() > 1
        ? first
        : same.keySet().stream().filter(name -> name.startsWith(first)).findFirst().orElse(first);
  }

  private String last(Mark mark) {
    if (mark.entry() instanceof Entry.Holder holder) {
      return lastOf(holder.name());
    }
    String name = keys(mark);
    String last = words.key(mark.to() - 1);
    return endings.contains(name) ? last : shortened.getOrDefault(name, last);
  }

  private String keys(Mark mark) {
    return words.keys(new ArticleWords.Range(mark.from(), mark.to()));
  }

  private static String lastOf(String name) {
    List<Words.Piece> pieces = Words.pieces(name);
    return pieces.get(pieces.size() - 1).key();
  }

  private boolean single(Mark mark) {
    return words.single(mark.from(), mark.to());
  }
}
