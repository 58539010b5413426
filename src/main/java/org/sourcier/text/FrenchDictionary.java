package org.sourcier.text;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** All readings of French word forms, from LanguageTool's dictionary. Safe between threads. */
final class FrenchDictionary {
  private static final String RESOURCE = "/org/languagetool/resource/fr/french.dict";

  private final DictionaryFile file = new DictionaryFile(RESOURCE);
  private final Memo<String, List<Morph>> readings = new Memo<>(this::lookedUp);
  private final Memo<String, List<Morph>> known = new Memo<>(this::exactly);

  /**
   * The readings of a form as it stands, then of its lower case; a spelling without ligature or
   * without the accent on its capital ("oeil", "Etat") is read like the full one. A compound that
   * is unknown as a whole is read like its last part ("ouest-coréen").
   */
  List<Morph> readings(String form) {
    return readings.of(form);
  }

  private List<Morph> lookedUp(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    Set<Morph> readings = new LinkedHashSet<>(exact(form));
    readings.addAll(exact(lower));
    if (readings.isEmpty() && lower.contains("oe")) {
      readings.addAll(exact(lower.replace("oe", "œ")));
    }
    if (form.startsWith("E") && (readings.isEmpty() || names(readings))) {
      readings.addAll(exact("é" + lower.substring(1)));
      readings.addAll(exact("É" + form.substring(1)));
    }
    return readings.isEmpty() ? compound(form, lower) : List.copyOf(readings);
  }

  /** The readings of a form as it stands or in lower case, with nothing guessed. */
  List<Morph> knownExactly(String form) {
    return known.of(form);
  }

  private List<Morph> exactly(String form) {
    List<Morph> readings = exact(form);
    return readings.isEmpty() ? exact(form.toLowerCase(Locale.ROOT)) : readings;
  }

  private static boolean names(Set<Morph> readings) {
    return readings.stream().allMatch(r -> r.pos() == Pos.PROPN);
  }

  private List<Morph> compound(String form, String lower) {
    int hyphen = lower.lastIndexOf('-');
    if (hyphen <= 0 || hyphen == lower.length() - 1 || form.length() > 60) {
      return List.of();
    }
    String first = lower.substring(0, hyphen + 1);
    return exact(lower.substring(hyphen + 1)).stream()
        .filter(r -> r.pos() == Pos.ADJ || r.pos() == Pos.NOUN)
        .map(
            r ->
                new Morph(first + r.lemma(), r.pos(), r.mood(), r.gender(), r.number(), r.person()))
        .toList();
  }

  /** Likelier readings first, by the frequency the dictionary gives each. */
  private List<Morph> exact(String form) {
    return file.entries(form).stream()
        .sorted(Comparator.comparing(FrenchDictionary::frequency).reversed())
        .flatMap(entry -> FrenchTag.read(lemma(entry), tag(entry)).stream())
        .toList();
  }

  /**
   * The lemma in the spelling from before 1990, which the rules are written in: "reconnaître" for
   * "reconnaitre". No other French words end so.
   */
  private static String lemma(DictionaryFile.Entry entry) {
    return entry.lemma().replaceFirst("(?<=[ao])itre$", "ître");
  }

  private static String tag(DictionaryFile.Entry entry) {
    return entry.tag().substring(0, Math.max(0, entry.tag().length() - 1));
  }

  /** The last character of a tag: 'A' (rare) to 'Z'. */
  private static char frequency(DictionaryFile.Entry entry) {
    return entry.tag().isEmpty() ? 'A' : entry.tag().charAt(entry.tag().length() - 1);
  }
}
