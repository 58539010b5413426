package org.sourcier.party;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sourcier.yaml.Fields;
import org.sourcier.yaml.Node;
import org.sourcier.yaml.Problems;

/** Reads states, bodies, persons and offices into a register. */
final class EntryReader {
  static final List<String> STATE =
      List.of(
          "code",
          "of",
          "domains",
          "names",
          "adjectives",
          "capitals",
          "places",
          "towns",
          "shared",
          "titles",
          "signs");
  static final List<String> BODIES = List.of("party", "role", "names");
  static final List<String> OFFICES = List.of("makes", "role", "nouns");
  private static final Map<String, Role> ROLES = Fields.names(Role.values());

  private final Problems problems;
  private final Register.Builder register;
  private final PersonReader persons;

  EntryReader(Problems problems, Register.Builder register) {
    this.problems = problems;
    this.register = register;
    this.persons = new PersonReader(problems, register);
  }

  /**
   * {@code {code, of, domains, names, adjectives, capitals, places, towns, shared, titles, signs}}.
   */
  void state(Node node) {
    fields(node, STATE)
        .ifPresent(
            f ->
                RegisterReader.party(f, "code", problems)
                    .ifPresent(land -> state(f, land, whose(f).orElse(land))));
  }

  /** "Of": whose officials a territory with a code of its own has. */
  private Optional<Party> whose(Fields fields) {
    return fields.scalar("of").isPresent()
        ? RegisterReader.party(fields, "of", problems)
        : Optional.empty();
  }

  private void state(Fields f, Party land, Party party) {
    register.domain(land.code(), party);
    f.scalars("domains").forEach(d -> register.domain(d.text(), party));
    lands(f, "names", land, party, Entry.Land.Sort.NAME);
    lands(f, "adjectives", land, party, Entry.Land.Sort.PEOPLE);
    lands(f, "capitals", land, party, Entry.Land.Sort.CAPITAL);
    lands(f, "places", land, party, Entry.Land.Sort.PLACE);
    lands(f, "towns", land, party, Entry.Land.Sort.TOWN);
    for (Node.Scalar name : f.scalars("shared")) {
      String id = land.code() + "/" + name.text();
      register.shared(new Entry.Land(id, party, Entry.Land.Sort.PLACE), name.text());
    }
    signs(f, "titles", title -> register.title(title, party));
    signs(f, "signs", sign -> register.sign(sign, party));
  }

  private void signs(Fields fields, String key, Consumer<String> add) {
    for (Node.Scalar words : fields.scalars(key)) {
      if (Words.pieces(words.text()).isEmpty()) {
        problems.add(words.place(), "a sign has at least one letter");
      } else {
        add.accept(words.text());
      }
    }
  }

  private void lands(Fields fields, String key, Party land, Party state, Entry.Land.Sort sort) {
    for (Node.Scalar name : fields.scalars(key)) {
      add(name, new Entry.Land(land.code() + "/" + name.text(), state, sort));
    }
  }

  /** {@code {party, role, names: [[name, other name], …]}}. */
  void bodies(Node node) {
    fields(node, BODIES)
        .ifPresent(
            f ->
                RegisterReader.party(f, "party", problems)
                    .ifPresent(party -> role(f).ifPresent(role -> bodies(f, party, role))));
  }

  private void bodies(Fields fields, Party party, Role role) {
    for (Node item : fields.items("names")) {
      List<Node.Scalar> names = texts(item);
      for (Node.Scalar name : names) {
        String first = names.get(0).text();
        add(name, new Entry.Body(party.code() + "/" + first, party, role, first));
      }
    }
  }

  /** {@code {party, persons: [...]}}. */
  void persons(Node node) {
    persons.read(node);
  }

  /** {@code {makes, role, nouns: [[noun, other form], …]}}. */
  void roles(Node node) {
    fields(node, OFFICES).ifPresent(f -> role(f).ifPresent(role -> offices(f, role)));
  }

  private void offices(Fields fields, Role role) {
    Optional<Entry.Makes> makes = makes(fields);
    String camp = fields.text("makes", "");
    Optional<Party> party =
        Party.CAMPS.contains(camp) ? Optional.of(new Party(camp)) : Optional.empty();
    for (Node item : fields.items("nouns")) {
      List<Node.Scalar> forms = texts(item);
      for (Node.Scalar form : forms) {
        String id = camp + "/" + forms.get(0).text();
        makes.ifPresent(m -> add(form, new Entry.Office(id, m, party, role)));
      }
    }
  }

  private static Optional<Entry.Makes> makes(Fields fields) {
    return fields.choice("makes", makes());
  }

  /** What an office can make of its holder, by the names in files. */
  static Map<String, Entry.Makes> makes() {
    Map<String, Entry.Makes> values = new java.util.TreeMap<>(Fields.names(Entry.Makes.values()));
    values.remove("camp");
    Party.CAMPS.forEach(camp -> values.put(camp, Entry.Makes.CAMP));
    return values;
  }

  private Optional<Role> role(Fields fields) {
    fields.required("role");
    return fields.choice("role", ROLES);
  }

  private void add(Node.Scalar name, Entry entry) {
    List<Words.Piece> pieces = Words.pieces(name.text());
    if (pieces.isEmpty()) {
      problems.add(name.place(), "a name has at least one letter");
      return;
    }
    Optional<Entry> above = register.above(pieces, entry.party());
    if (above.isPresent()) {
      problems.note(name.place(), "'" + name.text() + "' is now the name of " + above.get().id());
      return;
    }
    register.add(pieces, entry).stream()
        .filter(other -> !other.party().equals(entry.party()))
        .findFirst()
        .ifPresent(
            other ->
                problems.add(
                    name.place(), "'" + name.text() + "' is already the name of " + other.id()));
  }

  private List<Node.Scalar> texts(Node item) {
    Collection<Node> nodes = item instanceof Node.Sequence list ? list.items() : List.of(item);
    return nodes.stream().flatMap(n -> scalar(n).stream()).toList();
  }

  private Optional<Node.Scalar> scalar(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return Optional.of(scalar);
    }
    problems.add(node.place(), "here a name is expected");
    return Optional.empty();
  }

  private Optional<Fields> fields(Node node, List<String> keys) {
    return Fields.of(node, keys, problems);
  }
}
