package org.sourcier.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sourcier.text.TagModel.Weights;

/**
 * How much a tagging model speaks for each tag at a place of a sentence. A word's features are
 * looked up once for all its places, and they are numbers and not strings. Sums are taken in
 * OpenNLP's order, so that no rounding differs. Not safe between threads.
 */
final class WordFeatures {
  private static final int LONGEST_AFFIX = 4;
  private static final int MOST_WORDS = 20_000;

  private final TagModel model;
  private final UnaryOperator<String> wordClass;
  private final int size;
  private final double[] prior;
  private final Weights[] sentenceStart;
  private final Weights[] lastTag;
  private final Weights[][] lastTags;
  private final Map<String, Word> words = new HashMap<>();

  /**
   * @param wordClass the class that the model was trained with for a word's shape
   */
  WordFeatures(TagModel model, UnaryOperator<String> wordClass) {
    this.model = model;
    this.wordClass = wordClass;
    this.size = model.outcomes().size();
    this.prior = new double[size];
    Arrays.fill(prior, StrictMath.log(1.0 / size));
    model.feature("def").addTo(prior);
    this.sentenceStart =
        new Weights[] {
          model.feature("S=begin"), model.feature("p1S=begin"), model.feature("p2S=begin")
        };
    this.lastTag = new Weights[size];
    this.lastTags = new Weights[size][size];
    for (int a = 0; a < size; a++) {
      lastTag[a] = model.feature("t=" + model.outcomes().get(a));
      for (int b = 0; b < size; b++) {
        lastTags[a][b] =
            model.feature("t2=" + model.outcomes().get(a) + "," + model.outcomes().get(b));
      }
    }
  }

  /**
   * What the model knows of a word, at its own place and at the places around it.
   *
   * @param all the sum of {@code own}, {@code kind} and {@code kindOfWord}, in an order of its own
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Word(
      double[] all,
      double[] own,
      Weights beforeLast,
      Weights before,
      Weights after,
      Weights afterNext,
      Weights kind,
      Weights kindOfWord) {}

  /** How many tags there are. */
  int size() {
    return size;
  }

  /** What the model knows of each word of a sentence. */
  Word[] of(String[] sentence) {
    if (words.size() > MOST_WORDS) {
      words.clear();
    }
    Word[] known = new Word[sentence.length];
    for (int i = 0; i < known.length; i++) {
      known[i] = words.computeIfAbsent(sentence[i], this::word);
    }
    return known;
  }

  /**
   * Puts the sum of what speaks for each tag at a place into {@code scores}.
   *
   * @param last the tag of the word before, where there is one
   * @param beforeLast the tag before that, where there is one
   */
  void score(Word[] sentence, int place, int last, int beforeLast, double[] scores) {
    System.arraycopy(sentence[place].own, 0, scores, 0, size);
    addWindow(sentence, place, scores);
    sentence[place].kind.addTo(scores);
    sentence[place].kindOfWord.addTo(scores);
    addTags(place, last, beforeLast, scores);
  }

  /** The same as {@link #score} but for the last bits, in fewer steps. */
  void roundedScore(Word[] sentence, int place, int last, int beforeLast, double[] scores) {
    System.arraycopy(sentence[place].all, 0, scores, 0, size);
    addWindow(sentence, place, scores);
    addTags(place, last, beforeLast, scores);
  }

  private void addTags(int place, int last, int beforeLast, double[] scores) {
    if (place > 0) {
      lastTag[last].addTo(scores);
    }
    if (place > 1) {
      lastTags[beforeLast][last].addTo(scores);
    }
  }

  private void addWindow(Word[] words, int place, double[] scores) {
    if (place > 0) {
      words[place - 1].before.addTo(scores);
    }
    if (place > 1) {
      words[place - 2].beforeLast.addTo(scores);
    }
    if (place + 1 < words.length) {
      words[place + 1].after.addTo(scores);
    }
    if (place + 2 < words.length) {
      words[place + 2].afterNext.addTo(scores);
    }
    if (place < sentenceStart.length) {
      sentenceStart[place].addTo(scores);
    }
  }

  private Word word(String form) {
    double[] own = prior.clone();
    int longest = Math.min(LONGEST_AFFIX, form.length());
    for (int i = 1; i <= longest; i++) {
      model.feature("suf=" + form.substring(form.length() - i)).addTo(own);
    }
    for (int i = 1; i <= longest; i++) {
      model.feature("pre=" + form.substring(0, i)).addTo(own);
    }
    int[] small = form.codePoints().map(Character::toLowerCase).toArray();
    String lower = new String(small, 0, small.length);
    model.feature("w=" + lower).addTo(own);
    String kind = wordClass.apply(form);
    Weights ofKind = model.feature("wc=" + kind);
    Weights ofBoth = model.feature("w&c=" + lower + "," + kind);
    double[] all = own.clone();
    ofKind.addTo(all);
    ofBoth.addTo(all);
    return new Word(
        all,
        own,
        model.feature("p2w=" + lower),
        model.feature("p1w=" + lower),
        model.feature("n1w=" + lower),
        model.feature("n2w=" + lower),
        ofKind,
        ofBoth);
  }
}
