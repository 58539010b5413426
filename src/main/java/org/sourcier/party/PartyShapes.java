package org.sourcier.party;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sourcier.yaml.Shape;

/** What the files under {@code parties/} may hold. */
public final class PartyShapes {
  private static final Shape NAMES = new Shape.ListOf(Shape.TEXTS);

  private PartyShapes() {}

  /** A party: a state's code or a camp. */
  public static Shape party() {
    return new Shape.AnyOf(List.of(new Shape.Text("^[A-Z]{2}$"), Shape.oneOf(Party.CAMPS)));
  }

  /** States, bodies, persons, offices and small words. */
  public static Shape register() {
    Shape role = Shape.oneOf(PersonReader.ROLES.keySet());
    Shape person =
        Shape.entries(
            PersonReader.PERSON,
            Map.of("role", role, "gender", Shape.oneOf(PersonReader.GENDERS.keySet())),
            List.of("names", "role"));
    Map<String, Shape> shapes = new TreeMap<>();
    shapes.put("states", Shape.entries(EntryReader.STATE, Map.of(), List.of("code")));
    shapes.put(
        "bodies",
        Shape.entries(
            EntryReader.BODIES,
            Map.of("party", party(), "role", role, "names", NAMES),
            EntryReader.BODIES));
    shapes.put(
        "persons",
        Shape.entries(
            PersonReader.GROUP, Map.of("party", party(), "persons", person), PersonReader.GROUP));
    shapes.put("roles", offices(role));
    shapes.put("pronouns", pronouns());
    shapes.put("lists", Shape.keys(SmallWordsReader.LISTS.keySet(), Map.of(), List.of()));
    return Shape.keys(RegisterReader.KEYS, shapes, List.of());
  }

  private static Shape offices(Shape role) {
    Shape makes = Shape.oneOf(EntryReader.makes().keySet());
    return Shape.entries(
        EntryReader.OFFICES,
        Map.of("makes", makes, "role", role, "nouns", NAMES),
        List.of("makes", "role", "nouns"));
  }

  private static Shape pronouns() {
    return Shape.entries(
        SmallWordsReader.PRONOUN,
        Map.of(
            "finds", Shape.oneOf(SmallWordsReader.SORTS.keySet()),
            "gender", Shape.oneOf(SmallWordsReader.GENDERS.keySet()),
            "several", Shape.oneOf(List.of("true", "false"))),
        List.of("finds"));
  }
}
