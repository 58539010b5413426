package org.sourcier.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourcier.article.Span;

/** Tells the language of a stretch by its commonest words: cheap, and sure from some ten words. */
final class LanguageVote {
  private static final Pattern WORD = Pattern.compile("\\p{L}++'?+");

  /** A language must lead by this many words, or the stretch says nothing of its own. */
  private static final int LEAD = 2;

  /** A sentence must lead by more than "The Le Pens" can: few words swing it. */
  private static final int LEAD_ALONE = 3;

  private final Map<Language, Set<String>> words = new EnumMap<>(Language.class);

  /** Words that stand in several languages' lists vote for none. */
  LanguageVote(Map<Language, LanguageData> data) {
    for (Language language : Language.values()) {
      Set<String> own = new HashSet<>();
      data.getOrDefault(language, LanguageData.NONE).stopWords().forEach(own::add);
      data.forEach(
          (other, its) -> {
            if (other != language) {
              own.removeAll(its.stopWords());
            }
          });
      words.put(language, own);
    }
  }

  /** The votes of a stretch of a text whose spelling is plain. */
  Map<Language, Integer> votes(String plain, Span stretch) {
    Map<Language, Integer> votes = new EnumMap<>(Language.class);
    Matcher matcher = WORD.matcher(plain).region(stretch.start(), stretch.end());
    while (matcher.find()) {
      String written = matcher.group();
      boolean initial = written.length() == 1 && Character.isUpperCase(written.charAt(0));
      String word = initial ? "" : written.toLowerCase(Locale.ROOT);
      for (Map.Entry<Language, Set<String>> own : words.entrySet()) {
        if (own.getValue().contains(word)) {
          votes.merge(own.getKey(), 1, Integer::sum);
        }
      }
    }
    return votes;
  }

  /** The language that leads clearly enough for a stretch of its own, if one does. */
  static Optional<Language> clear(Map<Language, Integer> votes) {
    return leader(votes, LEAD);
  }

  /** Whether some of its sentences may be in one language and some in another. */
  static boolean mixed(Map<Language, Integer> votes) {
    return votes.values().stream().filter(n -> n >= LEAD_ALONE).count() > 1;
  }

  /** The language that leads clearly enough for a sentence of its own, if one does. */
  static Optional<Language> alone(Map<Language, Integer> votes) {
    return leader(votes, LEAD_ALONE);
  }

  /** The language that leads at all, if one does. */
  static Optional<Language> leader(Map<Language, Integer> votes) {
    return leader(votes, 1);
  }

  private static Optional<Language> leader(Map<Language, Integer> votes, int lead) {
    int fr = votes.getOrDefault(Language.FR, 0);
    int en = votes.getOrDefault(Language.EN, 0);
    if (Math.abs(fr - en) < lead) {
      return Optional.empty();
    }
    return Optional.of(fr > en ? Language.FR : Language.EN);
  }
}
