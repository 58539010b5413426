package org.sourcier.article.format;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Joins words that were cut at line ends. A hyphen that the same words have elsewhere in the text
 * stays, as in "peut-être"; any other was the typesetter's.
 */
final class PdfHyphens {
  private static final Pattern HYPHENED = Pattern.compile("\\p{L}+(?:-\\p{L}+)+");
  private static final Pattern CUT = Pattern.compile("(\\p{L}+)[-\u2010\u00AD]$");
  private static final Pattern BEGINS_LOWER = Pattern.compile("^\\p{Ll}\\p{L}*");

  private final Set<String> hyphened = new TreeSet<>();

  /**
   * @param blocks all paragraphs of the text
   */
  PdfHyphens(List<PdfBlock> blocks) {
    blocks.stream()
        .flatMap(block -> block.lines().stream())
        .flatMap(line -> HYPHENED.matcher(line.text()).results())
        .map(MatchResult::group)
        .forEach(hyphened::add);
  }

  /** A paragraph on one line. */
  String joined(PdfBlock block) {
    StringBuilder text = new StringBuilder();
    for (PdfLine line : block.lines()) {
      append(text, line.text());
    }
    return text.toString();
  }

  private void append(StringBuilder text, String line) {
    String before = text.substring(Math.max(0, text.length() - 60));
    var cut = CUT.matcher(before);
    var next = BEGINS_LOWER.matcher(line);
    if (cut.find() && next.find()) {
      if (!hyphened.contains(cut.group(1) + "-" + next.group())) {
        text.setLength(text.length() - 1);
      }
    } else if (text.length() > 0) {
      text.append(' ');
    }
    text.append(line);
  }
}
