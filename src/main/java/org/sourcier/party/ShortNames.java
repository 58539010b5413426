package org.sourcier.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Short forms of firms and other bodies that an article names in full: "Purcell Courier Corp", and
 * later "Purcell". Only bodies that the register does not know are shortened; what it knows has its
 * short forms there.
 */
final class ShortNames {
  private final ArticleWords words;
  private final Register register;
  private final Map<String, List<Short>> byFirst = new HashMap<>();

  ShortNames(ArticleWords words, Register register) {
    this.words = words;
    this.register = register;
  }

  /** The words that a short form begins, and the body it is of. */
  private record Short(List<String> keys, Entry body) {}

  /** Notes a body that was told by the form of its name. */
  void note(Mark mark) {
    List<String> keys = new ArrayList<>();
    for (int at = mark.from(); at < mark.to(); at++) {
      keys.add(words.key(at));
    }
    if (words.pieces().get(mark.from()).capital()) {
      byFirst
          .computeIfAbsent(keys.get(0), k -> new ArrayList<>())
          .add(new Short(keys, mark.entry()));
    }
  }

  /** The longest short form that begins at a word. */
  Optional<Mark> at(int at) {
    Optional<Mark> best = Optional.empty();
    if (!words.pieces().get(at).capital()) {
      return best;
    }
    for (Short name : byFirst.getOrDefault(words.key(at), List.of())) {
      int to = at + same(name, at);
      boolean longer = best.filter(b -> b.to() >= to).isEmpty();
      if (longer && !goesOn(to) && (to - at > 1 || alone(at))) {
        best = Optional.of(new Mark(at, to, name.body()));
      }
    }
    return best;
  }

  private int same(Short name, int at) {
    int n = 0;
    while (n < name.keys().size() && name.keys().get(n).equals(words.key(at + n))) {
      n++;
    }
    return n;
  }

  /** Another name goes on with a capital: "First City", where "First Union Corp" was named. */
  private boolean goesOn(int to) {
    return to < words.size()
        && words.pieces().get(to).word()
        && words.pieces().get(to).capital()
        && !words.key(to).equals("'s")
        && register.entryAt(words, to).filter(e -> e instanceof Entry.Office).isEmpty()
        && words.sentence(to) == words.sentence(to - 1);
  }

  /** A first word alone stands for its body unless it is another word as well. */
  private boolean alone(int at) {
    SmallWords small = register.smallWords();
    String key = words.key(at);
    return register.entryAt(words, at).isEmpty()
        && key.length() > 2
        && !small.in(SmallWords.List.NO_NAMES, key)
        && !small.given(key)
        && !small.in(SmallWords.List.COMMON, key);
  }
}
