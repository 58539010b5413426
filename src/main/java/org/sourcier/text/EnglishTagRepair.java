package org.sourcier.text;

import java.util.List;
import java.util.Set;
import org.sourcier.article.Span;

/** Where the English tagger takes a verb for a noun though its neighbours say otherwise. */
final class EnglishTagRepair {
  private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we", "who");

  private static final Set<Pos> OBJECTS =
      Set.of(Pos.DET, Pos.PRON, Pos.PROPN, Pos.SCONJ, Pos.NUM, Pos.ADJ);

  private EnglishTagRepair() {}

  /** The part of speech of token {@code i}: "it considers" and ", citing officials" have verbs. */
  static Pos repaired(String text, List<Span> spans, List<Pos> parts, int i) {
    Pos pos = parts.get(i);
    if (i == 0 || pos != Pos.NOUN) {
      return pos;
    }
    String form = Spelling.norm(form(text, spans.get(i)));
    String before = Spelling.norm(form(text, spans.get(i - 1)));
    boolean subject = SUBJECTS.contains(before) && (form.endsWith("s") || form.endsWith("ed"));
    boolean participle =
        before.equals(",") && form.endsWith("ing") && object(text, spans, parts, i + 1);
    return subject || participle ? Pos.VERB : pos;
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
