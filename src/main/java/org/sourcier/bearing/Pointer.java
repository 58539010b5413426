package org.sourcier.bearing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourcier.bearing.Matter.Pointing;
import org.sourcier.finding.Status;
import org.sourcier.text.Pos;
import org.sourcier.text.Token;

/** Reads how words point to something said before: "ces accusations", "la thèse", "it". */
final class Pointer {
  private static final int REACH = 4;
  private static final int SAID = 8;
  private static final int HOLDER = 6;

  /** Words before the noun that may name whose word it is: "the Tribune's story". */
  private static final int BEFORE = 3;

  private final Gist gist;
  private final PointingWords words;
  private final List<Token> tokens;
  private final Optional<Token> before;

  /**
   * @param before the word before them
   */
  Pointer(Gist gist, PointingWords words, List<Token> tokens, Optional<Token> before) {
    this.before = before;
    this.gist = gist;
    this.words = words;
    this.tokens = List.copyOf(tokens);
  }

  /** The matter with the way in which its words point. */
  Matter at(Matter matter) {
    Optional<Token> said = tokens.stream().filter(this::noun).findFirst();
    if (said.isPresent()) {
      return said(matter, said.get());
    }
    if (tokens.stream().limit(2).anyMatch(this::demonstrative)) {
      return matter.pointing(Pointing.BACK, words(Math.min(REACH, tokens.size())));
    }
    if (!matter.terms().isEmpty()) {
      return matter;
    }
    boolean stands = tokens.stream().anyMatch(t -> words.has("standing-for", t));
    return matter.pointing(stands ? Pointing.BACK : Pointing.BARE, stands ? words(1) : "");
  }

  private Matter said(Matter matter, Token noun) {
    Set<String> terms = new HashSet<>(matter.terms());
    int at = tokens.indexOf(noun) + 1;
    tokens.stream().limit(at).forEach(t -> terms.removeAll(gist.of(t.span())));
    Set<String> holders = new HashSet<>();
    tokens
        .subList(Math.max(0, at - 1 - BEFORE), Math.min(tokens.size(), at + HOLDER))
        .forEach(t -> holders.addAll(gist.of(t.span())));
    boolean theme = words.has("themes", noun) && !pointed(noun);
    Optional<Status> sort = words.sort(noun).filter(s -> s != Status.REPORTED);
    return matter
        .pointing(theme ? Pointing.THEME : Pointing.BACK, words(noun))
        .with(terms, holders, sort);
  }

  /** "Cette thèse" is the one just told, "la thèse" the one that all turns on. */
  private boolean pointed(Token noun) {
    int at = tokens.indexOf(noun);
    return at > 0 && demonstrative(tokens.get(at - 1));
  }

  /** Whether a word is a noun for something said before; themes may stand far behind. */
  private boolean noun(Token token) {
    int at = tokens.indexOf(token);
    boolean near = at < SAID || words.has("themes", token);
    boolean any =
        Stream.concat(before.stream(), tokens.stream().limit(at))
            .skip(Math.max(0, at + before.stream().count() - 2))
            .anyMatch(t -> words.has("existential", t));
    return near && words.sort(token).isPresent() && !any;
  }

  /** "That" is none where it joins a clause. */
  private boolean demonstrative(Token token) {
    return words.has("demonstrative", token) && (token.pos() == Pos.DET || token.pos() == Pos.ADJ);
  }

  /** "Ces affirmations": the first noun for what was said with a demonstrative before it. */
  Optional<String> demonstrative() {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (demonstrative(tokens.get(i)) && words.sort(tokens.get(i + 1)).isPresent()) {
        return Optional.of(tokens.get(i).form() + " " + tokens.get(i + 1).form());
      }
    }
    return Optional.empty();
  }

  /** The noun with the word before it. */
  private String words(Token noun) {
    int at = tokens.indexOf(noun);
    return (at > 0 ? tokens.get(at - 1).form() + " " : "") + noun.form();
  }

  private String words(int count) {
    return tokens.stream().limit(count).map(Token::form).collect(Collectors.joining(" "));
  }
}
