package org.sourcier.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sourcier.text.Language;
import org.sourcier.text.Mood;
import org.sourcier.text.Pos;
import org.sourcier.text.Token;

/** Reads what words stand for: ideas and states through the bilingual vocabulary, names, words. */
final class Terms {
  private static final Set<String> CLOSING =
      Set.of(",", ";", ":", "–", "—", "(", ")", ".", "?", "!");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'-]+");
  private static final String WORD = "word:";
  private static final int SHORTEST_NAME = 3;

  private final ClaimWords words;
  private final Bilingual bilingual;
  private final Language language;
  private final SetWords learnt;

  /**
   * @param learnt what the set teaches beside the vocabulary
   */
  Terms(ClaimWords words, Bilingual bilingual, Language language, SetWords learnt) {
    this.words = words;
    this.bilingual = bilingual;
    this.language = language;
    this.learnt = learnt;
  }

  /** What these words stand for, in their order; empty words left out. */
  List<String> of(List<Token> tokens) {
    List<String> terms = new ArrayList<>();
    read(tokens, (term, words) -> terms.add(term));
    return terms;
  }

  /** The words of the text behind each term, where it stands first. */
  Map<String, String> wordings(List<Token> tokens) {
    Map<String, String> wordings = new TreeMap<>();
    read(tokens, (term, words) -> wordings.computeIfAbsent(term, t -> spelled(words)));
    return wordings;
  }

  private static String spelled(List<Token> tokens) {
    String words = tokens.stream().map(Token::form).collect(Collectors.joining(" "));
    return words.replace("' ", "'").replace("’ ", "’");
  }

  private void read(List<Token> tokens, BiConsumer<String, List<Token>> found) {
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      int length = Math.max(1, phrase(tokens, i, terms));
      if (terms.isEmpty()) {
        single(tokens.get(i)).ifPresent(terms::add);
      }
      List<Token> words = tokens.subList(i, i + length);
      terms.forEach(term -> found.accept(term, words));
      terms.clear();
      i += length;
    }
  }

  /** The names and states among these words. */
  List<String> namesOf(List<Token> tokens) {
    return of(tokens.stream().filter(Terms::capital).toList());
  }

  /** Whether the form starts with a capital, as names do. */
  static boolean capital(Token token) {
    return Character.isUpperCase(token.form().codePointAt(0));
  }

  /** The terms of a name such as "Adrienne Watson". */
  static Collection<String> name(String entity) {
    return names(entity).keySet();
  }

  /** The term by which such a name is known: its last part, or the idea that it stands for. */
  Collection<String> ofName(String entity) {
    List<String> parts = List.copyOf(names(entity).keySet());
    String folded = Folding.fold(entity);
    String last = folded.substring(folded.lastIndexOf(' ') + 1);
    return bilingual
        .idea(folded, language)
        .or(() -> bilingual.idea(last, language))
        .map(List::of)
        .orElseGet(() -> parts.contains(WORD + last) ? List.of(WORD + last) : parts);
  }

  /** The parts of such a name by their terms. */
  static SortedMap<String, String> names(String entity) {
    SortedMap<String, String> terms = new TreeMap<>();
    for (String part : BETWEEN.split(entity, 0)) {
      String folded = Folding.fold(part);
      if (folded.length() >= SHORTEST_NAME) {
        terms.put(WORD + folded, part);
      }
    }
    return terms;
  }

  /** Whether a mark ends what stands before it in a content. */
  static boolean closes(String norm) {
    return CLOSING.contains(norm);
  }

  private static boolean any(String form, IntPredicate kind) {
    for (int i = 0; i < form.length(); i += Character.charCount(form.codePointAt(i))) {
      if (kind.test(form.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a word or a number, not a mark. */
  static boolean wordlike(String form) {
    return any(form, Character::isLetterOrDigit);
  }

  /** The number of words of the longest phrase of the vocabulary that starts here. */
  private int phrase(List<Token> tokens, int from, List<String> terms) {
    Optional<SetWords.Learnt> one = learnt.at(tokens, from);
    int longest = Math.min(Bilingual.LONGEST, tokens.size() - from);
    boolean starts =
        bilingual.starts(Folding.fold(tokens.get(from).norm()), language)
            || bilingual.starts(Folding.fold(tokens.get(from).lemma()), language);
    for (int length = starts ? longest : Math.min(1, longest); length > 0; length--) {
      int phrase = length;
      if (length == 1 && words.empty().contains(tokens.get(from).norm())) {
        break;
      }
      Optional<String> idea = idea(tokens.subList(from, from + length));
      if (length == 1 && idea.isEmpty()) {
        idea = ofParticiple(tokens.get(from));
      }
      if (idea.isPresent() && one.filter(known -> known.length() > phrase).isEmpty()) {
        terms.add(idea.get());
        return length;
      }
    }
    one.ifPresent(
        known -> terms.add(bilingual.idea(known.word(), language).orElse(WORD + known.word())));
    return one.map(SetWords.Learnt::length).orElse(0);
  }

  private Optional<String> idea(List<Token> tokens) {
    Optional<String> byLemmas = bilingual.idea(joined(tokens, Token::lemma), language);
    return byLemmas.isPresent() ? byLemmas : byForms(joined(tokens, Token::norm));
  }

  private Optional<String> byForms(String forms) {
    return bilingual.idea(forms, language).or(() -> bilingual.idea(unnumbered(forms), language));
  }

  /** "Ramassé" may be tagged as an adjective and is a form of its verb all the same. */
  private Optional<String> ofParticiple(Token token) {
    return token.pos() != Pos.ADJ
        ? Optional.empty()
        : token.readings().stream()
            .filter(r -> r.mood().filter(m -> m == Mood.PAST_PARTICIPLE).isPresent())
            .flatMap(r -> bilingual.idea(Folding.fold(r.lemma()), language).stream())
            .findFirst();
  }

  private static String joined(List<Token> tokens, Function<Token, String> word) {
    String first = word.apply(tokens.get(0));
    String all =
        tokens.size() == 1 ? first : tokens.stream().map(word).collect(Collectors.joining(" "));
    return Folding.fold(all).replace("' ", "'");
  }

  private Optional<String> single(Token token) {
    boolean empty =
        words.empty().contains(token.norm())
            || words.empty().contains(token.lemma())
            || !any(token.norm(), Character::isLetter)
            || token.pos() == Pos.ADV
            || dated(token.norm())
            || dated(token.lemma());
    if (empty) {
      return Optional.empty();
    }
    String base = capital(token) ? token.norm() : token.lemma();
    String word = unnumbered(Folding.fold(base));
    return word.length() < 2 ? Optional.empty() : Optional.of(WORD + word);
  }

  /** "LBD40" is an "LBD". */
  private static String unnumbered(String word) {
    int end = word.length();
    while (end > 0 && word.charAt(end - 1) >= '0' && word.charAt(end - 1) <= '9') {
      end--;
    }
    boolean letters = end > 0 && Character.isLetter(word.codePointBefore(end));
    return letters ? word.substring(0, end) : word;
  }

  private boolean dated(String form) {
    return words.days().containsKey(form)
        || words.months().containsKey(form)
        || words.numbers().containsKey(form)
        || words.multipliers().containsKey(form);
  }
}
