package org.sourcier.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sourcier.grade.Letter;
import org.sourcier.party.Party;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Nearest;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;
import org.sourcier.yaml.YamlReader;

/** Reads a review file; whoever decides something signs, dates and explains it. */
public final class ReviewReader {
  /** The keys at the top of the file. */
  public static final List<String> TOP = List.of("format", "about", "reviews");

  /** The keys that decide something. */
  public static final List<String> DECISIONS =
      List.of("accept", "drop", "merge-with", "split", "party", "letter", "number", "note");

  /** All keys of an entry. */
  public static final List<String> ENTRY =
      Stream.concat(
              Stream.of("claim", "words", "assertions", "because", "by", "date"),
              DECISIONS.stream())
          .toList();

  /** The keys of a correction of a party. */
  public static final List<String> PARTY = List.of("of", "is");

  /** What needs no reason. */
  private static final Set<String> PLAIN = Set.of("accept", "note");

  private static final Map<String, Integer> NUMBERS =
      Map.of("1", 1, "2", 2, "3", 3, "4", 4, "5", 5, "6", 6);

  private final String file;
  private final Problems problems;

  /**
   * @param file the name that problems give
   * @param problems takes what is wrong
   */
  public ReviewReader(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** What the file says; where there are problems, what could be read of it. */
  public Review read(String content) {
    List<Node> nodes =
        new YamlReader(file, problems)
            .read(content)
            .flatMap(top -> Fields.of(top, TOP, problems))
            .map(top -> top.items("reviews"))
            .orElse(List.of());
    List<Entry> entries = new ArrayList<>();
    Set<String> listed = new TreeSet<>();
    for (Node node : nodes) {
      Fields.of(node, ENTRY, problems)
          .ifPresent(
              fields -> {
                listed.addAll(fields.texts("assertions"));
                if (DECISIONS.stream().anyMatch(key -> fields.node(key).isPresent())) {
                  entries.add(entry(fields));
                }
              });
    }
    return new Review(entries, listed);
  }

  private Entry entry(Fields fields) {
    String claim = fields.required("claim");
    Set<String> assertions = new TreeSet<>(fields.texts("assertions"));
    if (assertions.isEmpty()) {
      problems.add(fields.place(), "'assertions' is missing here: the claim is found by them");
    }
    return new Entry(
        fields.place(),
        claim,
        fields.text("words", ""),
        assertions,
        yes(fields, "accept"),
        yes(fields, "drop"),
        fields.scalar("merge-with").map(Node.Scalar::text),
        split(fields, assertions),
        parties(fields, assertions),
        fields.choice("letter", letters()),
        fields.choice("number", NUMBERS),
        fields.scalar("note").map(Node.Scalar::text),
        signature(fields));
  }

  private static boolean yes(Fields fields, String key) {
    return fields.choice(key, Map.of("yes", true, "no", false)).orElse(Boolean.FALSE);
  }

  private static Map<String, Letter> letters() {
    Map<String, Letter> letters = new TreeMap<>();
    for (Letter letter : Letter.values()) {
      letters.put(letter.name(), letter);
    }
    return letters;
  }

  private Set<String> split(Fields fields, Set<String> assertions) {
    Set<String> split = new TreeSet<>();
    for (Node.Scalar key : fields.scalars("split")) {
      known(key, assertions).ifPresent(split::add);
    }
    if (!split.isEmpty() && split.containsAll(assertions)) {
      problems.add(fields.place(), "'split' takes all of the claim away; 'drop: yes' drops it");
    }
    return split;
  }

  private Optional<String> known(Node.Scalar key, Set<String> assertions) {
    if (assertions.contains(key.text())) {
      return Optional.of(key.text());
    }
    problems.add(
        key.place(),
        "no assertion of this claim is '"
            + key.text()
            + "'"
            + Nearest.hint(key.text(), assertions));
    return Optional.empty();
  }

  private Map<String, List<Party>> parties(Fields fields, Set<String> assertions) {
    Map<String, List<Party>> parties = new HashMap<>();
    for (Node node : fields.items("party")) {
      Fields.of(node, PARTY, problems)
          .ifPresent(
              one -> {
                one.required("of");
                List<Party> whose = one.scalars("is").stream().flatMap(this::party).toList();
                if (whose.isEmpty()) {
                  problems.add(one.place(), "'is' names one party or more, such as [US]");
                } else {
                  one.scalar("of")
                      .flatMap(of -> known(of, assertions))
                      .ifPresent(key -> parties.put(key, whose));
                }
              });
    }
    return parties;
  }

  private Stream<Party> party(Node.Scalar code) {
    if (Party.CAMPS.contains(code.text()) || code.text().matches("[A-Z]{2}")) {
      return Stream.of(new Party(code.text()));
    }
    problems.add(
        code.place(),
        "no party is called '" + code.text() + "'" + Nearest.hint(code.text(), Party.CAMPS));
    return Stream.empty();
  }

  private Signature signature(Fields fields) {
    String by = fields.required("by");
    String date = fields.required("date");
    boolean explained =
        DECISIONS.stream().filter(key -> fields.node(key).isPresent()).allMatch(PLAIN::contains);
    String because = explained ? fields.text("because", "") : fields.required("because");
    if (!date.isEmpty() && !isDay(date)) {
      problems.add(
          fields.scalar("date").map(Node.Scalar::place).orElse(fields.place()),
          "'" + date + "' is no date; write it as 2026-01-31");
    }
    return new Signature(by, date, because);
  }

  private static boolean isDay(String date) {
    try {
      LocalDate.parse(date);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
