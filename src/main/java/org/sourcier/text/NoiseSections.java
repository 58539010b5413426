package org.sourcier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds stretches of whole lines that are no prose because of the line above them: lists of links
 * under a heading, and threads of comments, in which a post is told by the marks around it ("2
 * hours ago", "Reply").
 */
final class NoiseSections {
  /** From one mark of a post to the next are at most so many lines. */
  private static final int LONGEST_POST = 12;

  private static final int POSTS = 2;
  private static final int LONGEST_LINK = 160;

  private final NoiseRules rules;

  NoiseSections(NoiseRules rules) {
    this.rules = rules;
  }

  /**
   * The lines that belong to such a stretch, the one above them aside.
   *
   * @param lines in order
   * @param taken the rule that takes each of them
   */
  List<LeftOut> find(String text, List<Line> lines, List<Optional<NoiseRule>> taken) {
    Sections sections = new Sections(text, lines);
    List<LeftOut> out = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = at + 1;
      if (taken.get(at).isPresent()) {
        NoiseRule rule = taken.get(at).get();
        end = sections.end(rule.section(), at);
        lines.subList(at + 1, end).forEach(l -> out.add(NoiseRules.leftOut(rule, l.span())));
      }
      at = end;
    }
    return out;
  }

  /** The lines of one text. */
  private final class Sections {
    private final String text;
    private final List<Line> lines;

    Sections(String text, List<Line> lines) {
      this.text = text;
      this.lines = lines;
    }

    /** After the last line of the section that a line opens. */
    int end(NoiseSection section, int opening) {
      return switch (section) {
        case LINE, POST -> opening + 1;
        case BLOCK -> endOfLinks(opening);
        case THREAD -> endOfThread(opening);
      };
    }

    /** In a text without empty lines, all that follows would be under the heading. */
    private int endOfLinks(int heading) {
      return lines.stream().skip(1).anyMatch(Line::afterBlank)
          ? endOfBlock(heading, LONGEST_LINK)
          : heading + 1;
    }

    private int endOfBlock(int first, int longest) {
      int end = first + 1;
      while (end < lines.size()
          && end - first <= LONGEST_POST
          && !lines.get(end).afterBlank()
          && lines.get(end).span().length() <= longest) {
        end++;
      }
      return end;
    }

    private int endOfThread(int opening) {
      int last = opening;
      int posts = 0;
      for (int i = opening + 1; i < lines.size() && i - last <= LONGEST_POST; i++) {
        if (post(i)) {
          last = i;
          posts++;
        }
      }
      if (posts < POSTS) {
        return opening + 1;
      }
      boolean marksStandAbove = post(opening + 1);
      return marksStandAbove && last + 1 < lines.size()
          ? endOfBlock(last + 1, Integer.MAX_VALUE)
          : last + 1;
    }

    private boolean post(int line) {
      return rules.post(lines.get(line).words(text));
    }
  }
}
