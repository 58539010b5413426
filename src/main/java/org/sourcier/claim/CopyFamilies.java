package org.sourcier.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which articles of a set come from one text: those joined by a chain of copies. */
final class CopyFamilies {
  private final Map<String, String> originals = new HashMap<>();

  private CopyFamilies() {}

  /** The families that these copies make. */
  static CopyFamilies of(List<TextCopy> copies) {
    CopyFamilies families = new CopyFamilies();
    Map<String, String> copied = new TreeMap<>();
    for (TextCopy copy : copies) {
      copied.put(copy.copy(), copy.original());
    }
    for (String article : copied.keySet()) {
      String first = article;
      while (copied.containsKey(first)) {
        first = copied.getOrDefault(first, first);
      }
      families.originals.put(article, first);
    }
    return families;
  }

  /** The id of the article that came first in this one's family; its own where it has none. */
  String of(String article) {
    return originals.getOrDefault(article, article);
  }
}
