package org.sourcier.rule.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sourcier.rule.syntax.Range;

/**
 * A parsed pattern: what stands before the cue, the cue, and what stands after it. It is tried at
 * each token from the cue outwards, within a budget of steps.
 */
public final class CuePattern {
  private static final int STEPS_PER_TOKEN = 200;
  private static final int STEPS = 20_000;
  private static final Attempt NOTHING = new Attempt(List.of(), NearMiss.NONE, 0);

  private final String notation;
  private final Pattern before;
  private final Pattern cue;
  private final Pattern after;

  CuePattern(String notation, Pattern before, Pattern cue, Pattern after) {
    this.notation = notation;
    this.before = before;
    this.cue = cue;
    this.after = after;
  }

  /** The pattern as it stands in its file. */
  public String notation() {
    return notation;
  }

  Pattern before() {
    return before;
  }

  Pattern cue() {
    return cue;
  }

  Pattern after() {
    return after;
  }

  /** The same with other parts, under the same notation. */
  CuePattern with(Pattern newBefore, Pattern newCue, Pattern newAfter) {
    return new CuePattern(notation, newBefore, newCue, newAfter);
  }

  /**
   * What came of trying a pattern on a sentence.
   *
   * @param matches at most one for each cue, in the order of the cues
   * @param miss how far it got where it does not match
   * @param percent how much of the budget of steps it used; 100 where it ran out
   */
  public record Attempt(List<Match> matches, NearMiss miss, int percent) {
    public Attempt {
      matches = List.copyOf(matches);
    }
  }

  /** All matches in a sentence, at most one for each cue, in the order of the cues. */
  public List<Match> matches(Syntax syntax) {
    return attempt(syntax).matches();
  }

  /** What a sentence must hold somewhere for it to match: of each set, something. */
  List<Set<Opening>> needs() {
    return Stream.of(before, cue, after).flatMap(part -> Opening.needs(part).stream()).toList();
  }

  /** What must stand before the first word of its cue: of each set, something. */
  List<Set<Opening>> needsBefore() {
    return Opening.placed(before);
  }

  /** What must stand behind the first word of its cue: of each set, something. */
  List<Set<Opening>> needsBehind() {
    return Opening.placed(after);
  }

  /** What its cue can start with. */
  Set<Opening> openings() {
    return Opening.of(cue);
  }

  /** How far the pattern got in a sentence that it does not match. */
  public NearMiss nearMiss(Syntax syntax) {
    return attempt(syntax).miss();
  }

  /** The matches in a sentence, and what they cost. */
  public Attempt attempt(Syntax syntax) {
    BitSet all = new BitSet();
    all.set(0, syntax.chunks().size());
    return attempt(syntax, all, watch(syntax, true), this::rightOf);
  }

  /** The matches whose cue starts at one of these tokens, and what they cost; no misses. */
  public Attempt attempt(Syntax syntax, BitSet tokens) {
    return tokens.isEmpty() ? NOTHING : attempt(syntax, tokens, watch(syntax, false), this::around);
  }

  private Attempt attempt(Syntax syntax, BitSet tokens, Watch watch, Sides sides) {
    List<Match> found = new ArrayList<>();
    for (int i = tokens.nextSetBit(0); i >= 0 && !watch.exhausted(); i = tokens.nextSetBit(i + 1)) {
      tryAt(syntax, watch, i, sides, found);
    }
    return new Attempt(found, watch.nearest(), watch.percent());
  }

  private static Watch watch(Syntax syntax, boolean keeps) {
    return new Watch(STEPS + STEPS_PER_TOKEN * syntax.chunks().size(), keeps);
  }

  /** A way to match what stands on both sides of a cue. */
  private interface Sides {
    boolean match(int from, State afterCue, List<Match> found);
  }

  private void tryAt(Syntax syntax, Watch watch, int token, Sides sides, List<Match> found) {
    Range none = new Range(token, token);
    State start = new State(syntax, watch, token, false, none, List.of(), 0);
    cue.match(start, afterCue -> sides.match(token, afterCue, found));
  }

  private boolean rightOf(int from, State end, List<Match> found) {
    Range range = new Range(from, end.position());
    if (range.empty()) {
      return false;
    }
    State right = end.with("cue", range).turned(false, range.to(), range);
    return after.match(right, done -> leftOf(range, done, found));
  }

  /**
   * The same as {@link #rightOf} where nobody asks how far it got: neither side sees what the other
   * captured, so that the left one, which fails more often, may come first and once.
   */
  private boolean around(int from, State end, List<Match> found) {
    Range range = new Range(from, end.position());
    if (range.empty()) {
      return false;
    }
    State cued = end.with("cue", range);
    List<State> left = new ArrayList<>(1);
    return before.match(cued.turned(true, range.from(), range), left::add)
        && after.match(
            cued.turned(false, range.to(), range),
            right -> found.add(new Match(right.capturesAnd(left.get(0), cued.captures().size()))));
  }

  private boolean leftOf(Range cueRange, State done, List<Match> found) {
    State left = done.turned(true, cueRange.from(), cueRange);
    return before.match(
        left,
        whole -> {
          found.add(new Match(whole.captures()));
          return true;
        });
  }
}
