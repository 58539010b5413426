package org.sourcier.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * A packed dictionary of LanguageTool's: word forms with their lemmas and tags. The only class that
 * knows morfologik. Safe between threads.
 */
final class DictionaryFile {
  private final ThreadLocal<DictionaryLookup> lookup;

  /**
   * What a form may be.
   *
   * @param lemma as the dictionary writes it
   * @param tag in the dictionary's own notation; empty where it gives none
   */
  record Entry(String lemma, String tag) {}

  /** Opens a dictionary that is packed with the product; fails where the build lacks it. */
  DictionaryFile(String resource) {
    Dictionary dictionary = read(resource);
    lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
  }

  /** All entries of exactly this form, in the file's order. */
  List<Entry> entries(String form) {
    List<Entry> entries = new ArrayList<>();
    for (WordData word : lookup.get().lookup(form)) {
      entries.add(new Entry(text(word.getStem()), text(word.getTag())));
    }
    return entries;
  }

  private static String text(@org.jspecify.annotations.Nullable CharSequence chars) {
    return chars == null ? "" : chars.toString();
  }

  private static Dictionary read(String resource) {
    URL url = DictionaryFile.class.getResource(resource);
    if (url == null) {
      throw new IllegalStateException(resource + " is missing from this build");
    }
    try {
      return Dictionary.read(url);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
