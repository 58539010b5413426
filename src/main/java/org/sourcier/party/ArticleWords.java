package org.sourcier.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sourcier.article.Span;
import org.sourcier.article.SpanIndex;
import org.sourcier.text.ArticleText;
import org.sourcier.text.Language;
import org.sourcier.text.Pos;
import org.sourcier.text.Quotation;
import org.sourcier.text.Sentence;
import org.sourcier.text.Token;

/** The words of an article's sentences in one row, each knowing its sentence. */
final class ArticleWords {
  private static final int SETTING = 7;
  private static final int LEADING = 4;

  private final ArticleText text;
  private final List<Words.Piece> pieces = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();
  private final List<Boolean> verbs = new ArrayList<>();
  private final List<Boolean> names = new ArrayList<>();
  private final SpanIndex<Quotation> quotations;
  private final List<Range> extents = new ArrayList<>();
  private final List<Integer> paragraphStarts = new ArrayList<>();

  ArticleWords(ArticleText text) {
    this.text = text;
    this.quotations = SpanIndex.of(text.quotations(), Quotation::span);
    for (int s = 0; s < text.sentences().size(); s++) {
      add(text.sentences().get(s), s);
    }
  }

  private void add(Sentence sentence, int number) {
    List<Token> tokens = sentence.tokens();
    int from = size();
    int token = 0;
    for (Words.Piece piece : Words.pieces(text.article().text(), sentence.span())) {
      while (token < tokens.size() - 1 && tokens.get(token).span().end() <= piece.span().start()) {
        token++;
      }
      pieces.add(piece);
      sentences.add(number);
      verbs.add(verb(tokens.get(token)) && !piece.capital());
      names.add(tokens.get(token).pos() == Pos.PROPN && piece.capital());
    }
    extents.add(new Range(from, size()));
    boolean opens =
        number == 0 || text.sentences().get(number - 1).paragraph() != sentence.paragraph();
    paragraphStarts.add(opens ? from : paragraphStarts.get(number - 1));
  }

  private static boolean verb(Token token) {
    return (token.pos() == Pos.VERB || token.pos() == Pos.AUX)
        && (token.readings().isEmpty() || token.mayBeFinite());
  }

  List<Words.Piece> pieces() {
    return pieces;
  }

  int size() {
    return pieces.size();
  }

  /** Whether a word goes on from the one before without a space: "Jae|-in", "O|'Neill". */
  boolean joined(int at) {
    if (at <= 0
        || at >= size()
        || !pieces.get(at).word()
        || pieces.get(at).key().equals("'s")
        || !pieces.get(at - 1).word()) {
      return false;
    }
    int end = pieces.get(at - 1).span().end();
    int gap = pieces.get(at).span().start() - end;
    return gap == 0 || (gap == 1 && !Character.isWhitespace(text.article().text().charAt(end)));
  }

  /** Whether a range is one word, hyphens and apostrophes inside or not. */
  boolean single(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (!joined(at)) {
        return false;
      }
    }
    return true;
  }

  String key(int at) {
    return at >= 0 && at < size() ? pieces.get(at).key() : "";
  }

  /** Whether a finite verb stands there, as far as the tagger tells. */
  boolean verb(int at) {
    return verbs.get(at);
  }

  /** Whether a word stands there that is no finite verb: it may go on a phrase. */
  boolean plain(int at) {
    return pieces.get(at).word() && !verb(at);
  }

  /** The end of such words from a place on, at the latest where told. */
  int plainEnd(int from, int latest) {
    int to = from;
    while (to < latest && plain(to)) {
      to++;
    }
    return to;
  }

  /** Whether a proper name stands there, as far as the tagger tells. */
  boolean name(int at) {
    return names.get(at);
  }

  int sentence(int at) {
    return sentences.get(Math.min(at, size() - 1));
  }

  boolean english(int at) {
    return text.sentences().get(sentence(at)).language() == Language.EN;
  }

  /** Whether a word stands between quotation marks. */
  boolean quoted(int at) {
    return at >= 0 && at < size() && !quotations.overlapping(pieces.get(at).span()).isEmpty();
  }

  /** The first word of the sentence that a word stands in. */
  int sentenceStart(int at) {
    return size() == 0 ? -1 : extents.get(sentence(at)).from();
  }

  /** Whether a word stands among the first of its sentence: where and when come before. */
  boolean leads(int at) {
    int start = sentenceStart(at);
    int opening = start;
    for (int word = start; word < Math.min(at, start + SETTING); word++) {
      opening = key(word).equals(",") ? word + 1 : opening;
    }
    return at - opening < LEADING;
  }

  /** The first word of the paragraph that a word stands in. */
  int paragraphStart(int at) {
    return size() == 0 ? -1 : paragraphStarts.get(sentence(at));
  }

  /** The word after the last one of the sentence that a word stands in. */
  int sentenceEnd(int at) {
    return at >= size() ? at : extents.get(sentence(at)).to();
  }

  /** The words that a span of the text touches; nothing where it lies outside all sentences. */
  Optional<Range> range(Span span) {
    int from = firstEndingAfter(span.start());
    int to = from;
    while (to < size() && pieces.get(to).span().start() < span.end()) {
      to++;
    }
    return from < to ? Optional.of(new Range(from, to)) : Optional.empty();
  }

  /** The first word that ends after a position of the text. */
  int firstEndingAfter(int position) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (pieces.get(middle).span().end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The very words of a range. */
  String exact(Range range) {
    int start = pieces.get(range.from()).span().start();
    int end = pieces.get(range.to() - 1).span().end();
    return text.article().text().substring(start, end);
  }

  /** The words of a range on one line, with one space wherever there are any. */
  String line(Range range) {
    return exact(range).replaceAll("\\s+", " ");
  }

  /** The keys of a range with one space between them. */
  String keys(Range range) {
    return String.join(" ", IntStream.range(range.from(), range.to()).mapToObj(this::key).toList());
  }

  /**
   * Words of the row.
   *
   * @param to the word after the last one
   */
  record Range(int from, int to) {}
}
