package org.sourcier.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sourcier.party.VoicedArticle;
import org.sourcier.text.Pos;
import org.sourcier.text.Sentence;
import org.sourcier.text.Token;

/**
 * Words that the articles of a set teach: which short form stands for which words ("river police
 * unit (RPU)"), and under which single word a name of several is known ("Ivo Petkov", "Petkov").
 */
final class SetWords {
  /** Nothing learnt. */
  static final SetWords NONE = new SetWords(Map.of(), Map.of());

  /** The most words that a short form or a name stands for. */
  static final int LONGEST = 8;

  private static final int SHORTEST = 2;

  private final Map<String, String> shortForms;
  private final Map<String, String> names;
  private final Openings openings;

  /**
   * @param shortForms by their words, folded and joined by spaces
   * @param names by their words, folded and joined by spaces
   */
  private SetWords(Map<String, String> shortForms, Map<String, String> names) {
    this.shortForms = Map.copyOf(shortForms);
    this.names = Map.copyOf(names);
    Set<String> all = new HashSet<>(shortForms.keySet());
    all.addAll(names.keySet());
    this.openings = new Openings(all);
  }

  /** What the texts of these articles teach. */
  static SetWords of(List<VoicedArticle> articles) {
    Map<String, String> shortForms = new TreeMap<>();
    Set<String> alone = new TreeSet<>();
    Set<List<String>> full = new LinkedHashSet<>();
    for (VoicedArticle article : articles) {
      for (Sentence sentence : article.text().sentences()) {
        shortForms(sentence.tokens(), shortForms);
        names(sentence.tokens(), alone, full);
      }
    }
    Map<String, String> names = new TreeMap<>();
    full.forEach(name -> known(name, alone).ifPresent(n -> names.put(String.join(" ", name), n)));
    return new SetWords(shortForms, names);
  }

  /** The single word for the words that start here, longest first; with how many they are. */
  Optional<Learnt> at(List<Token> tokens, int from) {
    boolean opens = openings.have(Folding.fold(tokens.get(from).norm()));
    int most = opens ? Math.min(LONGEST, tokens.size() - from) : 0;
    for (int length = most; length >= SHORTEST; length--) {
      String words = joined(tokens.subList(from, from + length));
      String one = shortForms.getOrDefault(words, names.getOrDefault(words, ""));
      if (!one.isEmpty()) {
        return Optional.of(new Learnt(one, length));
      }
    }
    return Optional.empty();
  }

  /** A word learnt and how many tokens it stands for. */
  record Learnt(String word, int length) {}

  private static void shortForms(List<Token> tokens, Map<String, String> found) {
    for (int i = SHORTEST; i + 2 < tokens.size(); i++) {
      boolean inBrackets = tokens.get(i).form().equals("(") && tokens.get(i + 2).form().equals(")");
      if (inBrackets && acronym(tokens.get(i + 1).form())) {
        String letters = Folding.fold(tokens.get(i + 1).form());
        int end = i;
        start(tokens, end, letters)
            .ifPresent(start -> found.putIfAbsent(joined(tokens.subList(start, end)), letters));
      }
    }
  }

  private static boolean acronym(String form) {
    return form.length() >= SHORTEST
        && form.length() <= LONGEST
        && form.codePoints().allMatch(Character::isUpperCase);
  }

  /** Where the words begin whose initials, small words left out, are these letters. */
  private static Optional<Integer> start(List<Token> tokens, int end, String letters) {
    int letter = letters.length() - 1;
    for (int i = end - 1; i >= Math.max(0, end - LONGEST); i--) {
      String word = Folding.fold(tokens.get(i).norm());
      if (word.isEmpty() || !Terms.wordlike(word)) {
        return Optional.empty();
      }
      if (word.charAt(0) == letters.charAt(letter)) {
        letter--;
      } else if (content(tokens.get(i))) {
        return Optional.empty();
      }
      if (letter < 0) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean content(Token token) {
    return token.pos() == Pos.NOUN || token.pos() == Pos.PROPN || token.pos() == Pos.VERB;
  }

  private static void names(List<Token> tokens, Set<String> alone, Set<List<String>> full) {
    List<String> run = new ArrayList<>();
    for (int i = 0; i <= tokens.size(); i++) {
      boolean name = i < tokens.size() && name(tokens.get(i));
      if (name) {
        run.add(Folding.fold(tokens.get(i).norm()));
      } else {
        if (run.size() == 1) {
          alone.add(run.get(0));
        } else if (run.size() >= SHORTEST && run.size() <= LONGEST) {
          full.add(List.copyOf(run));
        }
        run.clear();
      }
    }
  }

  private static boolean name(Token token) {
    return token.pos() == Pos.PROPN && Terms.capital(token);
  }

  /** The last or the first word of a name, where it also stands alone in the set. */
  private static Optional<String> known(List<String> name, Set<String> alone) {
    return Stream.of(name.get(name.size() - 1), name.get(0)).filter(alone::contains).findFirst();
  }

  private static String joined(List<Token> tokens) {
    return Folding.fold(String.join(" ", tokens.stream().map(Token::norm).toList()));
  }
}
