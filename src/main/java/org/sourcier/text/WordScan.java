package org.sourcier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourcier.article.Span;

/** Walks over a text from word to word; how a word is cut further is its language's own affair. */
record WordScan(Pattern token, Abbreviations abbreviations) {

  /**
   * The tokens of a stretch of a text whose spelling is plain.
   *
   * @param cut puts a word, or the parts that it falls into, at the end of the list
   */
  List<Span> tokens(String plain, Span stretch, BiConsumer<Span, List<Span>> cut) {
    List<Span> tokens = new ArrayList<>();
    Matcher matcher = token.matcher(plain).region(stretch.start(), stretch.end());
    while (matcher.find()) {
      int end = abbreviations.extend(plain, matcher.start(), matcher.end(), stretch.end());
      cut.accept(new Span(matcher.start(), end), tokens);
      if (end > matcher.end()) {
        matcher.region(end, stretch.end());
      }
    }
    return tokens;
  }
}
