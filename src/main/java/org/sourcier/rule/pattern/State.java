package org.sourcier.rule.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sourcier.rule.syntax.Chunks;
import org.sourcier.rule.syntax.Range;
import org.sourcier.text.Token;

/**
 * How far a match has come.
 *
 * @param syntax of the sentence
 * @param position the border before this token, from 0 to the number of tokens
 * @param leftward whether the match goes from the cue to the start of the sentence
 * @param cue the tokens of the cue, once known
 * @param hits how many parts have matched
 */
record State(
    Syntax syntax,
    Watch watch,
    int position,
    boolean leftward,
    Range cue,
    List<Capture> captures,
    int hits) {

  Chunks chunks() {
    return syntax.chunks();
  }

  /** The next token in the direction of the match, or its number beyond the ends. */
  int next() {
    return leftward ? position - 1 : position;
  }

  boolean hasToken() {
    return next() >= 0 && next() < chunks().size();
  }

  Token token() {
    return chunks().token(next());
  }

  /**
   * Whether none of these words comes next, and nobody asks how far a match got that wants one; of
   * no words this is not known.
   */
  boolean lacks(Set<String> words) {
    return !words.isEmpty()
        && !leftward
        && !watch.keeps()
        && !(hasToken() && words.contains(token().norm()));
  }

  State step() {
    return moved(leftward ? position - 1 : position + 1, hits + 1);
  }

  State skip() {
    return moved(leftward ? position - 1 : position + 1, hits);
  }

  State to(int newPosition) {
    return moved(newPosition, hits + 1);
  }

  State turned(boolean left, int from, Range newCue) {
    return new State(syntax, watch, from, left, newCue, captures, hits);
  }

  State with(String label, Range range) {
    List<Capture> all = new ArrayList<>(captures.size() + 1);
    all.addAll(captures);
    all.add(new Capture(label, range));
    return new State(syntax, watch, position, leftward, cue, all, hits);
  }

  /** What it captured, and what another one did after the first few. */
  List<Capture> capturesAnd(State other, int after) {
    List<Capture> all = new ArrayList<>(captures);
    all.addAll(other.captures.subList(after, other.captures.size()));
    return all;
  }

  boolean missed(String what) {
    watch.missed(this, what);
    return false;
  }

  private State moved(int newPosition, int newHits) {
    return new State(syntax, watch, newPosition, leftward, cue, captures, newHits);
  }
}
