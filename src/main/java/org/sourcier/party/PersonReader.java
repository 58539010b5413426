package org.sourcier.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/** Reads persons in office, with the years they held it, into a register. */
final class PersonReader {
  static final List<String> GROUP = List.of("party", "persons");
  static final List<String> PERSON = List.of("names", "role", "gender", "years");
  static final Map<String, Role> ROLES = Fields.names(Role.values());
  static final Map<String, Entry.Gender> GENDERS =
      Map.of("m", Entry.Gender.MAN, "f", Entry.Gender.WOMAN);
  private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})?");
  private static final int STILL = 9999;

  private final Problems problems;
  private final Register.Builder register;

  PersonReader(Problems problems, Register.Builder register) {
    this.problems = problems;
    this.register = register;
  }

  /** {@code {party, persons: [{names, role, gender, years}, …]}}. */
  void read(Node node) {
    Fields.of(node, GROUP, problems)
        .ifPresent(
            group ->
                RegisterReader.party(group, "party", problems)
                    .ifPresent(
                        party -> group.items("persons").forEach(item -> person(item, party))));
  }

  private void person(Node node, Party party) {
    Fields.of(node, PERSON, problems)
        .ifPresent(
            fields -> {
              Entry.Gender gender = fields.choice("gender", GENDERS).orElse(Entry.Gender.UNKNOWN);
              Optional<Role> role = fields.choice("role", ROLES);
              for (int[] years : years(fields)) {
                role.ifPresent(r -> add(fields, party, r, gender, years[0], years[1]));
              }
            });
  }

  private void add(Fields fields, Party party, Role role, Entry.Gender gender, int from, int to) {
    List<String> names = fields.texts("names");
    for (String name : names) {
      String first = names.get(0);
      String id = party.code() + "/" + first + " " + from + "-" + (to == STILL ? "" : to);
      register.add(
          Words.pieces(name),
          new Entry.Holder(id, party, role, first, full(name, names), gender, from, to));
    }
  }

  /** "Vladimir Poutine" for "Poutine": the longest name that ends, else starts, like this one. */
  private static String full(String name, List<String> names) {
    return longest(names.stream().filter(n -> n.endsWith(name)))
        .filter(n -> !n.equals(name) || n.contains(" "))
        .or(() -> longest(names.stream().filter(n -> n.startsWith(name + " "))))
        .orElse(names.get(0));
  }

  private static Optional<String> longest(Stream<String> names) {
    return names.reduce((a, b) -> b.length() > a.length() ? b : a);
  }

  private List<int[]> years(Fields fields) {
    List<int[]> years = new ArrayList<>();
    for (Node.Scalar span : fields.scalars("years")) {
      Matcher matcher = YEARS.matcher(span.text());
      if (matcher.matches()) {
        String to = matcher.group(2);
        years.add(
            new int[] {
              Integer.parseInt(matcher.group(1)), to == null ? STILL : Integer.parseInt(to)
            });
      } else {
        problems.add(span.place(), "years are written 2010-2014, or 2010- for one still in office");
      }
    }
    return years;
  }
}
