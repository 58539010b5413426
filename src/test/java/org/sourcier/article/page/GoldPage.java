package org.sourcier.article.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the test resources with its article, set down by hand.
 *
 * @param facts what the page says of its article
 * @param text the article's words
 */
record GoldPage(String name, String html, Map<String, String> facts, String text) {
  private static final PageReader READER = new PageReader();

  static List<GoldPage> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".html"))
          .sorted()
          .map(name -> named(name.replace(".html", "")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static GoldPage named(String name) {
    try {
      String[] gold = Files.readString(folder().resolve(name + ".txt")).split("\n\n", 2);
      Map<String, String> facts = new TreeMap<>();
      gold[0].lines().forEach(l -> facts.put(l.split(": ", 2)[0], l.split(": ", 2)[1]));
      return new GoldPage(name, Files.readString(folder().resolve(name + ".html")), facts, gold[1]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Path.of(GoldPage.class.getResource("/pages").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  PageArticle read() {
    return READER.read(html, "");
  }

  /** The words found of the article, headings and posts among them. */
  String found() {
    return read().paragraphs().stream()
        .filter(p -> p.kind() == Paragraph.Kind.BODY || p.kind() == Paragraph.Kind.QUOTE)
        .map(Paragraph::text)
        .collect(Collectors.joining("\n"));
  }

  Map<String, String> foundFacts() {
    PageArticle read = read();
    Map<String, String> found = new TreeMap<>();
    put(found, "title", read.known().title());
    put(found, "author", read.known().author());
    put(found, "outlet", read.known().outlet());
    put(found, "agency", read.known().agency());
    put(found, "published", read.known().published());
    put(found, "updated", read.known().updated());
    put(found, "language", read.known().language());
    put(found, "url", read.known().url());
    return found;
  }

  private static void put(Map<String, String> facts, String key, Optional<?> value) {
    value.ifPresent(v -> facts.put(key, v.toString()));
  }

  /** Of the words found and those of the article, as bags: F1 as CleanEval counts it. */
  double f1() {
    List<String> gold = words(text);
    List<String> found = words(found());
    Map<String, Integer> counts = new HashMap<>();
    gold.forEach(word -> counts.merge(word, 1, Integer::sum));
    long common = found.stream().filter(word -> counts.merge(word, -1, Integer::sum) >= 0).count();
    return 2.0 * common / (gold.size() + found.size());
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
