package org.sourcier.grade;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourcier.claim.Content;
import org.sourcier.finding.Status;
import org.sourcier.text.Language;
import org.sourcier.text.Pos;
import org.sourcier.text.Token;

/**
 * Tells opinions from matters of fact: a value said of something by a form of "to be", or a phrase
 * of motive, meaning or duty.
 */
record Opinions(Words fr, Words en) {
  private static final int REACH = 4;
  private static final int OPENING = 6;
  private static final Set<String> FIRST_PERSON = Set.of("je", "j'", "nous", "i", "we");

  /**
   * The words of one language.
   *
   * @param phrases as lemmas joined by spaces
   * @param feelings verbs of hoping, fearing and liking, as lemmas
   * @param open phrases by which a content asserts nothing, as lemmas joined by spaces
   */
  record Words(
      Set<String> copulas,
      Set<String> values,
      List<String> phrases,
      Set<String> feelings,
      List<String> open) {
    Words {
      feelings = Set.copyOf(feelings);
      open = List.copyOf(open);
      copulas = Set.copyOf(copulas);
      values = Set.copyOf(values);
      phrases = List.copyOf(phrases);
    }
  }

  /** Whether what is said is an opinion. */
  boolean isOpinion(Content content) {
    Words words = words(content);
    return valued(content.tokens(), words)
        || phrased(content.tokens(), words.phrases())
        || felt(content, words);
  }

  /** Whether nothing is asserted: a denial, an indirect question, "it is not known what". */
  boolean isOpen(Content content) {
    List<Token> opening = content.tokens().stream().limit(OPENING).toList();
    return content.question()
        || content.assertion().finding().status() == Status.DENIED
        || phrased(opening, words(content).open());
  }

  private Words words(Content content) {
    return content.language() == Language.FR ? fr : en;
  }

  /** Somebody fears or hopes that it is so, or tells of his own feelings. */
  private static boolean felt(Content content, Words words) {
    return content.assertion().finding().cue().stream()
            .flatMap(cue -> content.article().text().tokens(cue).stream())
            .anyMatch(t -> words.feelings().contains(t.lemma()))
        || ownFeeling(content.tokens(), words);
  }

  private static boolean ownFeeling(List<Token> tokens, Words words) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (FIRST_PERSON.contains(tokens.get(i).norm())
          && words.feelings().contains(tokens.get(i + 1).lemma())) {
        return true;
      }
    }
    return false;
  }

  private static boolean valued(List<Token> tokens, Words words) {
    for (int i = 0; i < tokens.size(); i++) {
      if (words.copulas().contains(tokens.get(i).lemma())) {
        int to = Math.min(tokens.size(), i + 1 + REACH);
        if (tokens.subList(i + 1, to).stream().anyMatch(t -> words.values().contains(t.lemma()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Adverbs may stand in between: "a bien plus à voir avec". */
  private static boolean phrased(List<Token> tokens, List<String> phrases) {
    String all = lemmas(tokens.stream());
    String plain = lemmas(tokens.stream().filter(t -> t.pos() != Pos.ADV));
    return phrases.stream()
        .map(phrase -> " " + phrase + " ")
        .anyMatch(phrase -> all.contains(phrase) || plain.contains(phrase));
  }

  private static String lemmas(Stream<Token> tokens) {
    return " " + tokens.map(Token::lemma).collect(Collectors.joining(" ")) + " ";
  }
}
