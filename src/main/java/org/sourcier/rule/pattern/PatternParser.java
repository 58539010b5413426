package org.sourcier.rule.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sourcier.rule.vocabulary.WordList;
import org.sourcier.text.Token;

/**
 * Reads the notation of patterns.
 *
 * <pre>
 * pattern  := sequence ('|' sequence)*        a rule's pattern has one &lt;cue …&gt;, outside brackets
 * sequence := part+
 * part     := single ('?' | '*' | '+')?
 * single   := word | "exactly so" | NAME | NAME:frame | '...' | '^' | '$'
 *           | '(' pattern ')' | '&lt;' label pattern '&gt;'
 * </pre>
 */
public final class PatternParser {
  private static final java.util.regex.Pattern NAME =
      java.util.regex.Pattern.compile("[A-Z][A-Z_]+(:[a-z-]+)?");
  private static final int MOST_REPEATS = 30;
  private static final int LONGEST_GAP = 60;
  private static final int DEEPEST = 20;

  private final Names names;
  private final Set<String> labels;
  private String text = "";
  private int i;
  private int depth;

  /**
   * @param names what CAPITALS may stand for
   * @param labels what may stand after '&lt;'
   */
  public PatternParser(Names names, Set<String> labels) {
    this.names = names;
    this.labels = Set.copyOf(labels);
  }

  /** The pattern of a rule, split at its cue. */
  public CuePattern parse(String notation) throws PatternProblem {
    text = notation;
    i = 0;
    depth = 0;
    List<Pattern> parts = parts();
    if (i < text.length()) {
      throw problem("unexpected '" + text.charAt(i) + "'");
    }
    return split(notation, parts);
  }

  /** A named phrase of the vocabulary. */
  Pattern phrase(String notation) throws PatternProblem {
    text = notation;
    i = 0;
    depth = 0;
    Pattern all = choice();
    if (i < text.length()) {
      throw problem("unexpected '" + text.charAt(i) + "'");
    }
    return all;
  }

  private CuePattern split(String notation, List<Pattern> parts) throws PatternProblem {
    List<Integer> cues = new ArrayList<>();
    for (int p = 0; p < parts.size(); p++) {
      if (parts.get(p) instanceof Pattern.Labelled labelled && labelled.label().equals("cue")) {
        cues.add(p);
      }
    }
    if (cues.size() != 1) {
      i = 0;
      throw problem("a pattern needs one <cue …> that stands in no brackets");
    }
    int at = cues.get(0);
    Pattern cue = ((Pattern.Labelled) parts.get(at)).part();
    return new CuePattern(
        notation,
        new Pattern.Sequence(parts.subList(0, at)),
        cue,
        new Pattern.Sequence(parts.subList(at + 1, parts.size())));
  }

  private Pattern choice() throws PatternProblem {
    if (++depth > DEEPEST) {
      throw problem("brackets are nested too deeply");
    }
    List<Pattern> options = new ArrayList<>();
    options.add(sequence());
    while (eat("|")) {
      options.add(sequence());
    }
    depth--;
    return options.size() == 1 ? options.get(0) : Pattern.Choice.of(options);
  }

  private Pattern sequence() throws PatternProblem {
    List<Pattern> parts = parts();
    return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
  }

  private List<Pattern> parts() throws PatternProblem {
    List<Pattern> parts = new ArrayList<>();
    while (!atEnd()) {
      parts.add(repeated());
    }
    if (parts.isEmpty()) {
      throw problem("nothing to match here");
    }
    return parts;
  }

  private boolean atEnd() {
    spaces();
    return i == text.length() || "|)>".indexOf(text.charAt(i)) >= 0;
  }

  private Pattern repeated() throws PatternProblem {
    Pattern part = single();
    char mark = i < text.length() ? text.charAt(i) : ' ';
    if (mark != '?' && mark != '*' && mark != '+') {
      return part;
    }
    i++;
    return new Pattern.Repeat(part, mark == '+' ? 1 : 0, mark == '?' ? 1 : MOST_REPEATS);
  }

  private Pattern single() throws PatternProblem {
    spaces();
    int start = i;
    if (eat("...")) {
      return new Pattern.Gap(LONGEST_GAP);
    }
    if (eat("^") || eat("$")) {
      return new Pattern.Edge(text.charAt(start) == '^');
    }
    if (eat("(")) {
      return closed(choice(), ")", start);
    }
    if (eat("<")) {
      return labelled(start);
    }
    return eat("\"") ? quoted() : word(start);
  }

  private Pattern closed(Pattern inner, String mark, int opened) throws PatternProblem {
    if (!eat(mark)) {
      throw problem("missing '" + mark + "' for what opens at column " + (opened + 1));
    }
    return inner;
  }

  private Pattern labelled(int start) throws PatternProblem {
    int from = i;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    String label = text.substring(from, i);
    if (!labels.contains(label)) {
      i = from;
      throw problem("'" + label + "' is no label" + org.sourcier.yaml.Nearest.hint(label, labels));
    }
    return new Pattern.Labelled(label, closed(choice(), ">", start));
  }

  private Pattern quoted() throws PatternProblem {
    int end = text.indexOf('"', i);
    if (end < 0) {
      throw problem("missing closing quote");
    }
    String exact = text.substring(i, end);
    i = end + 1;
    return new Pattern.One(
        "\"" + exact + "\"",
        (chunks, token) -> chunks.token(token).form().equals(exact),
        new Opening.Word(Token.normOf(exact)));
  }

  private Pattern word(int start) throws PatternProblem {
    while (i < text.length() && " ?*+|()<>".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    String word = text.substring(start, i);
    if (word.isEmpty()) {
      throw problem("unexpected '" + text.charAt(i) + "'");
    }
    if (NAME.matcher(word).matches()) {
      return named(word, start);
    }
    String norm = Token.normOf(word);
    WordList one = WordList.of(norm, Set.of(norm), Set.of());
    return one.longForms().isEmpty()
        ? new Pattern.One(
            "'" + norm + "'", (chunks, token) -> chunks.is(token, norm), new Opening.Word(norm))
        : new Pattern.Unit("'" + norm + "'", new Listed(one, false));
  }

  private Pattern named(String word, int start) throws PatternProblem {
    Names.Found found = names.find(word);
    if (found instanceof Names.Known known) {
      return known.pattern();
    }
    i = start;
    throw problem(((Names.Unknown) found).message());
  }

  private void spaces() {
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
  }

  private boolean eat(String mark) {
    spaces();
    if (!text.startsWith(mark, i)) {
      return false;
    }
    i += mark.length();
    return true;
  }

  private PatternProblem problem(String message) {
    return new PatternProblem(i, message);
  }
}
