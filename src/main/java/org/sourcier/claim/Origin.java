package org.sourcier.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sourcier.article.Span;
import org.sourcier.party.Party;
import org.sourcier.party.Role;
import org.sourcier.party.Voice;
import org.sourcier.rule.table.FactSheet;
import org.sourcier.rule.table.Reasons;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Language;
import org.sourcier.yaml.Fields;

/**
 * Whose word an assertion is, as far as it can be told.
 *
 * @param name as a reader knows it; empty where the origin is not identifiable
 * @param speaksFor whether the source is a lawyer, a spokesman or kin of somebody else
 * @param evidence offered for what it says and examined by somebody known
 * @param family the article that its own is a copy of, or its own
 */
record Origin(
    Content content,
    Voice voice,
    String name,
    boolean speaksFor,
    List<Examined> evidence,
    String family) {
  Origin {
    evidence = List.copyOf(evidence);
  }

  /**
   * A piece of evidence, as far as it tells whether another origin has the same.
   *
   * @param by the examiner's folded name
   */
  record Examined(String kind, String by) {}

  /**
   * All of an origin that counts for independence, but for what it says and where.
   *
   * @param relays who is said to pass it on, by folded name
   */
  record Kind(
      List<Party> parties,
      Role role,
      String entity,
      String name,
      boolean speaksFor,
      List<String> relays) {}

  static Origin of(Content content, ClaimWords words, Language language, CopyFamilies families) {
    Voice voice = content.assertion().voice();
    String source = source(content);
    boolean speaksFor =
        !voice.parties().get(0).state()
            && java.util.Arrays.stream(source.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", 0))
                .anyMatch(words.representatives()::contains);
    return new Origin(
        content,
        voice,
        name(voice, source, language),
        speaksFor,
        examined(content),
        families.of(content.ref().article()));
  }

  private static List<Examined> examined(Content content) {
    String id = content.ref().finding();
    return content.article().evidence().stream()
        .filter(e -> e.supported().contains(id))
        .flatMap(
            e ->
                e.by().flatMap(Voice::key).stream()
                    .map(by -> new Examined(Fields.name(e.finding().kind()), Folding.fold(by))))
        .distinct()
        .toList();
  }

  /** What it has in common with all origins that count alike. */
  Kind kind() {
    return new Kind(
        voice.parties(),
        voice.role(),
        entity(),
        name,
        speaksFor,
        content.assertion().via().stream()
            .flatMap(relay -> relay.voice().key().stream())
            .map(Folding::fold)
            .toList());
  }

  /** The source's words, on one line; empty where none stand. */
  private static String source(Content content) {
    Optional<Span> span = content.assertion().finding().source();
    return span.map(
            s -> content.article().text().article().exact(s).replaceAll("\\s+", " ").strip())
        .orElse("");
  }

  /** The words by which the article names the source, folded. */
  List<String> sourceWords() {
    return words(source(content));
  }

  /** The words of the sentence in which the content begins, folded. */
  List<String> sentenceWords() {
    ArticleText text = content.article().text();
    Span sentence =
        text.sentences().get(text.sentence(content.assertion().finding().extent())).span();
    return words(text.article().exact(sentence));
  }

  private static List<String> words(String text) {
    return List.of(Folding.fold(text).split("[^\\p{L}]+", 0));
  }

  private static String name(Voice voice, String source, Language language) {
    if (voice.parties().stream().noneMatch(Origin::identifies)) {
      return "";
    }
    String words = source.isEmpty() ? voice.parties().get(0).code() : source;
    return known(voice, language).orElse(words);
  }

  /** Who a voice is by name, else its states; nothing where it has neither. */
  static Optional<String> known(Voice voice, Language language) {
    List<String> states =
        voice.parties().stream().filter(Party::state).map(s -> country(s, language)).toList();
    return voice
        .entity()
        .or(() -> Optional.of(String.join(" / ", states)).filter(names -> !names.isEmpty()));
  }

  private static boolean identifies(Party party) {
    return !party.code().equals("unnamed") && !party.code().equals("unattributed");
  }

  /** The state's name in the language of the report. */
  static String country(Party state, Language language) {
    Locale locale = language == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
    return new Locale.Builder().setRegion(state.code()).build().getDisplayCountry(locale);
  }

  /**
   * Its name in the language of the report: a pronoun, and words of another language that only
   * describe it, give way to the party.
   */
  String shown(Reasons reasons) {
    boolean described =
        voice.entity().isEmpty() && voice.parties().stream().noneMatch(Party::state);
    boolean foreign = content.language() != reasons.language();
    return described && (foreign || Wordings.source(content).isEmpty())
        ? voice.parties().stream()
            .filter(Origin::identifies)
            .findFirst()
            .map(party -> reasons.fire("origin-" + party.code(), FactSheet.EMPTY).because())
            .orElse(name)
        : name;
  }

  boolean identifiable() {
    return !name.isEmpty();
  }

  /** The person or body by its one name in all languages, folded; empty where there is none. */
  String entity() {
    return voice.key().map(Folding::fold).orElse("");
  }
}
