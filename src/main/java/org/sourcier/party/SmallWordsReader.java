package org.sourcier.party;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcier.party.SmallWords.Pronoun;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/** Reads pronouns and lists of small words. */
final class SmallWordsReader {
  static final List<String> PRONOUN = List.of("finds", "gender", "several", "words");
  static final Map<String, Pronoun.Sort> SORTS = Fields.names(Pronoun.Sort.values());
  static final Map<String, SmallWords.List> LISTS = Fields.names(SmallWords.List.values());
  static final Map<String, Entry.Gender> GENDERS = Fields.names(Entry.Gender.values());

  private final Problems problems;
  private final Map<String, Pronoun> pronouns = new LinkedHashMap<>();
  private final Map<SmallWords.List, Set<String>> sets = new EnumMap<>(SmallWords.List.class);

  SmallWordsReader(Problems problems) {
    this.problems = problems;
  }

  /** What was read so far. */
  SmallWords read() {
    return new SmallWords(pronouns, sets);
  }

  /** {@code {finds, gender, several, words}}. */
  void pronouns(Node node) {
    Fields.of(node, PRONOUN, problems)
        .ifPresent(
            fields -> {
              Entry.Gender gender = fields.choice("gender", GENDERS).orElse(Entry.Gender.UNKNOWN);
              Optional<Boolean> several =
                  fields.choice("several", Map.of("true", true, "false", false));
              fields
                  .choice("finds", SORTS)
                  .map(sort -> new Pronoun(sort, gender, several))
                  .ifPresent(p -> fields.texts("words").forEach(w -> pronouns.put(key(w), p)));
            });
  }

  /** Each list by its name. */
  void lists(Node node) {
    Fields.of(node, LISTS.keySet(), problems).ifPresent(this::lists);
  }

  private void lists(Fields fields) {
    for (String name : fields.keys()) {
      Optional.ofNullable(LISTS.get(name))
          .map(list -> sets.computeIfAbsent(list, l -> new LinkedHashSet<>()))
          .ifPresent(set -> fields.texts(name).forEach(word -> set.add(key(word))));
    }
  }

  private static String key(String words) {
    return String.join(" ", Words.pieces(words).stream().map(Words.Piece::key).toList());
  }
}
