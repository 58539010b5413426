package org.sourcier.text;

import java.util.function.UnaryOperator;
import org.sourcier.text.WordFeatures.Word;

/**
 * Tags words as OpenNLP's {@code POSTaggerME} does with the same model, tag by tag, in a fraction
 * of its time. Not safe between threads.
 */
final class PosTagger {
  private final TagModel model;
  private final WordFeatures features;
  private final QuickTagSearch quick;
  private final ExactTagSearch exact;

  /**
   * @param wordClass the class that the model was trained with for a word's shape
   */
  PosTagger(TagModel model, UnaryOperator<String> wordClass) {
    this.model = model;
    this.features = new WordFeatures(model, wordClass);
    this.quick = new QuickTagSearch(features);
    this.exact = new ExactTagSearch(features);
  }

  /** The tags of a sentence's words. */
  String[] tags(String[] sentence) {
    Word[] words = features.of(sentence);
    int[] numbers = quick.tags(words).orElseGet(() -> exact.tags(words));
    String[] tags = new String[numbers.length];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = model.outcomes().get(numbers[i]);
    }
    return tags;
  }
}
