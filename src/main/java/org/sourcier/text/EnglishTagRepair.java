package org.sourcier.text;

import java.util.List;
import java.util.Set;
import org.sourcier.article.Span;

/** Where the English tagger errs though the neighbours of a word say otherwise. */
final class EnglishTagRepair {
  private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we", "who");

  private static final Set<Pos> OBJECTS =
      Set.of(Pos.DET, Pos.PRON, Pos.PROPN, Pos.SCONJ, Pos.NUM, Pos.ADJ);

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private EnglishTagRepair() {}

  /** The part of speech of token {@code i}: "it considers" and ", citing officials" have verbs. */
  static Pos repaired(String text, List<Span> spans, List<Pos> parts, int i) {
    Pos pos = parts.get(i);
    String form = Spelling.norm(form(text, spans.get(i)));
    if (pos == Pos.ADV && form.equals("there") && next(parts, i, Pos.AUX)) {
      return Pos.PRON;
    }
    if (pos == Pos.PART && ARTICLES.contains(form)) {
      return Pos.DET;
    }
    if (i == 0 || pos != Pos.NOUN) {
      return pos;
    }
    String before = Spelling.norm(form(text, spans.get(i - 1)));
    boolean subject = SUBJECTS.contains(before) && (form.endsWith("s") || form.endsWith("ed"));
    boolean participle =
        before.equals(",") && form.endsWith("ing") && object(text, spans, parts, i + 1);
    boolean infinitive = parts.get(i - 1) == Pos.PART && before.equals("to");
    return subject || participle || infinitive || saysOfItself(text, spans, parts, i)
        ? Pos.VERB
        : pos;
  }

  /** "the hacker claims to have", "Smith notes that", where no other verb comes first. */
  private static boolean saysOfItself(String text, List<Span> spans, List<Pos> parts, int i) {
    boolean noun = parts.get(i - 1) == Pos.NOUN || parts.get(i - 1) == Pos.PROPN;
    boolean infinitive = next(parts, i, Pos.PART) && next(parts, i + 1, Pos.AUX);
    boolean clause =
        next(parts, i, Pos.SCONJ)
            && Spelling.norm(form(text, spans.get(i + 1))).equals("that")
            && parts.get(i - 1) == Pos.PROPN;
    boolean first = parts.subList(0, i).stream().noneMatch(p -> p == Pos.VERB || p == Pos.AUX);
    return noun && (infinitive || clause) && first && form(text, spans.get(i)).endsWith("s");
  }

  private static boolean next(List<Pos> parts, int i, Pos wanted) {
    return i + 1 < parts.size() && parts.get(i + 1) == wanted;
  }

  private static boolean object(String text, List<Span> spans, List<Pos> parts, int next) {
    return next < parts.size()
        && (OBJECTS.contains(parts.get(next))
            || (parts.get(next) == Pos.NOUN && form(text, spans.get(next)).endsWith("s")));
  }

  private static String form(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
