package org.sourcier.report.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourcier.party.Party;
import org.sourcier.party.Role;
import org.sourcier.party.Voice;
import org.sourcier.text.Language;
import org.sourcier.yaml.Fields;

/** Parties and voices as readers of one language name them: "Séoul", "l’armée sud-coréenne". */
public final class Names {
  /** A long word in lower case; persons have none but particles. */
  private static final Pattern COMMON = Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}[\\p{L}-]{3,}");

  private final Wording wording;
  private final Map<String, State> states;
  private final Set<String> countries;
  private final Seats seats = Seats.all();

  private Names(Wording wording, Map<String, State> states, Set<String> countries) {
    this.wording = wording;
    this.states = states;
    this.countries = countries;
  }

  /** The names that go with a wording. */
  public static Names in(Wording wording) {
    Set<String> countries =
        Arrays.stream(Language.values())
            .flatMap(language -> State.in(language).values().stream())
            .flatMap(state -> Stream.of(state.country(), state.name()))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    return new Names(wording, State.in(wording.language()), countries);
  }

  /** A party by name: "Séoul", "les analystes". */
  public String party(Party party) {
    if (!party.state()) {
      return wording.say("party." + party.code());
    }
    return Optional.ofNullable(states.get(party.code())).map(State::name).orElse(party.code());
  }

  /** Parties by name: "Séoul et Washington". */
  public String parties(List<Party> parties) {
    return wording.list(parties.stream().map(this::party).toList());
  }

  /**
   * Who speaks: by name with the party, else by calling, else by the party alone. A name does not
   * stand for a second party. What an article in another language calls a state's body ("ministère
   * de l'Unification") is no name.
   *
   * @param source the article's words for the source; empty where there are none
   * @param language of the article
   */
  public String voice(Voice voice, String source, Language language) {
    return voice
        .entity()
        .filter(name -> !name.isBlank() && !aState(name) && voice.parties().size() == 1)
        .flatMap(name -> shown(name, voice.parties().get(0), source, language))
        .map(name -> named(name, voice.parties()))
        .or(() -> calling(voice, source))
        .orElseGet(() -> parties(voice.parties()));
  }

  /** A name as this language has it: with its article where the source has one. */
  private Optional<String> shown(String name, Party party, String source, Language language) {
    Optional<String> seat = seats.key(name).map(wording::say);
    if (seat.isPresent() || language != wording.language()) {
      return seat.or(() -> Optional.of(name).filter(n -> !(party.state() && described(n))));
    }
    String words = source.replace('’', '\'');
    String bare = Seats.bare(words, wording.say("voice.articles"));
    boolean article =
        bare.length() < words.length() && bare.equalsIgnoreCase(name.replace('’', '\''));
    return Optional.of(
        article ? source.substring(0, 1).toLowerCase(Locale.ROOT) + source.substring(1) : name);
  }

  /** Whether a name says in common words what its bearer is. */
  private static boolean described(String name) {
    return COMMON.matcher(name).find();
  }

  /** Whether a name is only that of a state, its country or its government, in any language. */
  private boolean aState(String name) {
    return countries.contains(name.toLowerCase(Locale.ROOT));
  }

  private String named(String name, List<Party> parties) {
    String party = parties(parties);
    boolean telling = parties.stream().anyMatch(Party::state) && !party.equals(name);
    return telling ? wording.say("voice.named", Map.of("name", name, "party", party)) : name;
  }

  private Optional<String> calling(Voice voice, String source) {
    List<State> known =
        voice.parties().stream()
            .flatMap(party -> Optional.ofNullable(states.get(party.code())).stream())
            .toList();
    if (known.size() < voice.parties().size()) {
      return Optional.empty();
    }
    return key(voice, source).map(key -> wording.say(key, adjectives(known)));
  }

  /** The wording for a calling that needs no name; an official without one is the party's word. */
  private Optional<String> key(Voice voice, String source) {
    String key = "voice." + Fields.name(voice.role());
    if (voice.role() == Role.OFFICIAL) {
      return officials(source) ? Optional.of("voice.officials") : Optional.empty();
    }
    String own = key + "." + voice.parties().get(0).code();
    boolean alone = voice.parties().size() == 1;
    return List.of(own, key + ".any", key).stream()
        .filter(k -> wording.has(k) && (alone || k.equals(key)))
        .findFirst();
  }

  private boolean officials(String source) {
    Set<String> plural = Set.copyOf(wording.items("voice.officials-words"));
    return Arrays.stream(source.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .anyMatch(plural::contains);
  }

  private Map<String, String> adjectives(List<State> states) {
    Function<Function<State, String>, String> list =
        form -> wording.list(states.stream().map(form).toList());
    return Map.of(
        "m", list.apply(State::m), "f", list.apply(State::f), "mp", list.apply(State::mp));
  }
}
