package org.sourcier.grade;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcier.claim.ClaimWords;
import org.sourcier.claim.Content;
import org.sourcier.finding.Act;
import org.sourcier.finding.Certainty;
import org.sourcier.finding.Status;
import org.sourcier.party.Party;
import org.sourcier.party.Role;
import org.sourcier.text.Mood;
import org.sourcier.text.Pos;
import org.sourcier.text.Token;

/**
 * Tells an actor's own act: on record, it says what it itself did, decided, orders, pledges, asks
 * or threatens. What it says in its own defence is none, nor what it only thinks.
 */
final class OwnActs {
  private static final Set<Role> ACTORS =
      Set.of(
          Role.HEAD_OF_STATE,
          Role.OFFICIAL,
          Role.MILITARY,
          Role.INTELLIGENCE,
          Role.IGO,
          Role.NGO,
          Role.COMPANY,
          Role.POLITICIAN,
          Role.ARMED_GROUP);
  private static final int SUBJECT = 4;
  private static final int VERB = 6;

  private final ClaimWords.Both words;

  OwnActs(ClaimWords.Both words) {
    this.words = words;
  }

  /** Whether the assertion is its speaker's own act. */
  boolean isOwnAct(Content content) {
    Status status = content.assertion().finding().status();
    boolean onRecord =
        ACTORS.contains(content.assertion().voice().role())
            && content.assertion().finding().act() != Act.THOUGHT
            && content.assertion().finding().certainty() != Certainty.POSSIBLE;
    return onRecord
        && switch (status) {
          case REQUESTED -> content.assertion().finding().act() == Act.SPEECH;
          case PREDICTED -> speakerActs(content);
          case REPORTED -> content.positive() && speakerActs(content);
          default -> false;
        };
  }

  /** The speaker is the subject: "we", a bare infinitive, or his own state by name. */
  private boolean speakerActs(Content content) {
    ClaimWords own = words.in(content.language());
    List<Token> tokens = content.tokens().stream().filter(OwnActs::wordlike).toList();
    Optional<Token> first = tokens.stream().findFirst();
    if (first.isEmpty()) {
      return false;
    }
    boolean bare = first.get().may(Mood.INFINITIVE) && !first.get().mayBeFinite();
    return bare || (we(tokens, own) && acts(tokens, own)) || ownState(content);
  }

  /** "We", after "and" or "but" at most: "as we warned, …" reports what follows. */
  private static boolean we(List<Token> tokens, ClaimWords own) {
    int at = tokens.get(0).pos() == Pos.CCONJ ? 1 : 0;
    return tokens.size() > at
        && own.speaker().contains(tokens.get(at).norm())
        && tokens.stream().limit(SUBJECT).anyMatch(Token::mayBeFinite);
  }

  /** Whether the first verb after the speaker tells of doing, not of being, having or knowing. */
  private static boolean acts(List<Token> tokens, ClaimWords own) {
    return tokens.stream()
        .limit(VERB)
        .filter(t -> t.pos() == Pos.VERB)
        .findFirst()
        .filter(t -> !own.states().contains(t.lemma()))
        .isPresent();
  }

  private static boolean ownState(Content content) {
    List<Party> own = content.assertion().voice().parties();
    return content.ordered().stream()
        .limit(1)
        .anyMatch(term -> own.stream().anyMatch(p -> term.equals("state:" + p.code())));
  }

  private static boolean wordlike(Token token) {
    return token.norm().codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
