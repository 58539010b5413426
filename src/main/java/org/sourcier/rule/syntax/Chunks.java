package org.sourcier.rule.syntax;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sourcier.article.Span;
import org.sourcier.rule.vocabulary.ListMarks;
import org.sourcier.rule.vocabulary.Vocabulary;
import org.sourcier.text.Mood;
import org.sourcier.text.Pos;
import org.sourcier.text.Sentence;
import org.sourcier.text.Token;

/**
 * A sentence with its verb groups and quotation zones.
 *
 * @param vocabulary of the sentence's language
 * @param marks which word lists its words are in
 * @param groups in order, not overlapping
 * @param zones the outermost quotations as token ranges with their marks, in order
 * @param groupAt for each token the index in {@code groups}, or -1
 * @param zoneAt for each token the index in {@code zones}, or -1
 */
public record Chunks(
    Sentence sentence,
    Vocabulary vocabulary,
    ListMarks marks,
    List<VerbGroup> groups,
    List<Zone> zones,
    List<Integer> groupAt,
    List<Integer> zoneAt) {

  /**
   * A quotation in a sentence.
   *
   * @param range its tokens with its marks
   * @param inside its tokens without its marks
   */
  public record Zone(Range range, Range inside) {}

  public Chunks {
    groups = List.copyOf(groups);
    zones = List.copyOf(zones);
    groupAt = List.copyOf(groupAt);
    zoneAt = List.copyOf(zoneAt);
  }

  /** The number of tokens. */
  public int size() {
    return sentence.tokens().size();
  }

  /** A token by its number. */
  public Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** Whether the token exists and has this form, in the norm. */
  public boolean is(int i, String norm) {
    return i >= 0 && i < size() && token(i).norm().equals(norm);
  }

  /** Whether the token exists and has one of these parts of speech. */
  public boolean is(int i, Pos... any) {
    if (i < 0 || i >= size()) {
      return false;
    }
    for (Pos pos : any) {
      if (token(i).pos() == pos) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token exists and is in a word list, or begins words that are. */
  public boolean in(int i, String list) {
    return end(i, list) > i;
  }

  /** The end of the words of a list that start at a token, or {@code i} where none do. */
  public int end(int i, String list) {
    return i >= 0 && i < size() ? marks.end(i, list) : i;
  }

  /** The verb group that holds a token. */
  public Optional<VerbGroup> group(int i) {
    return i < 0 || i >= size() || groupAt.get(i) < 0
        ? Optional.empty()
        : Optional.of(groups.get(groupAt.get(i)));
  }

  /** The verb group that starts at a token. */
  public Optional<VerbGroup> groupFrom(int i) {
    return group(i).filter(g -> g.range().from() == i);
  }

  /** The quotation that holds a token. */
  public Optional<Zone> zone(int i) {
    return i < 0 || i >= size() || zoneAt.get(i) < 0
        ? Optional.empty()
        : Optional.of(zones.get(zoneAt.get(i)));
  }

  /** The quotation that begins with a token, its mark. */
  public Optional<Zone> zoneFrom(int i) {
    return zone(i).filter(zone -> zone.range().from() == i);
  }

  /** Whether both tokens lie in the same quotation, or both in none. */
  public boolean sameZone(int i, int j) {
    return zoneAt.get(i).equals(zoneAt.get(j));
  }

  /** Whether a group is a participle alone, with no auxiliary of its own. */
  public boolean loneParticiple(VerbGroup group) {
    Token head = token(group.head());
    return group.head() == group.range().from()
        && head.may(Mood.PAST_PARTICIPLE)
        && !head.mayBeFinite();
  }

  /**
   * "A fleet founded by the queen", "a loss reported last week by the bank", "the year ended May
   * 31": a lone participle before its agent or a date states nothing; "sales fell by 8 per cent"
   * does.
   */
  public boolean reduced(VerbGroup group) {
    int end = group.range().to();
    boolean lone = end - group.range().from() == 1 && token(group.head()).may(Mood.PAST_PARTICIPLE);
    return lone && (beforeAgent(end) || period(group.range().from(), end));
  }

  private boolean beforeAgent(int end) {
    int by = end;
    while (by < size() && (in(by, "TIME") || (is(by, Pos.ADJ) && in(by + 1, "TIME")))) {
      by++;
    }
    return in(by, "BY") && !is(by + 1, Pos.NUM);
  }

  private boolean period(int from, int end) {
    return is(from - 1, Pos.NOUN) && in(from - 1, "TIME") && in(end, "TIME");
  }

  /** The next position of a token in the given form from {@code from} on, within {@code to}. */
  public OptionalInt find(String norm, int from, int to) {
    for (int i = from; i < to; i++) {
      if (is(i, norm)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** The place of a token range in the article's text. */
  public Span span(Range range) {
    return new Span(token(range.from()).span().start(), token(range.to() - 1).span().end());
  }

  /** After the last token that is no closing mark of the sentence. */
  public int lastWord() {
    int end = size();
    while (end > 1 && in(end - 1, "SENTENCE_END") && zoneAt.get(end - 1) < 0) {
      end--;
    }
    return end;
  }
}
