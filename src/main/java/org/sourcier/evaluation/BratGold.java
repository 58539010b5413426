package org.sourcier.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcier.article.Span;

/**
 * Gold in BRAT's stand-off format with events of Source, Cue and Content, as PolNeAR has it (Newell
 * et al. 2018). Its offsets are code points.
 */
final class BratGold implements GoldReader {

  @Override
  public List<Gold> read(String name, String gold, String text) throws GoldProblem {
    Map<String, List<Span>> spans = new HashMap<>();
    List<Gold> read = new ArrayList<>();
    for (String line : gold.lines().toList()) {
      String[] fields = line.split("\t", -1);
      if (line.startsWith("T") && fields.length > 1) {
        spans.put(fields[0], spans(name, fields[1], text));
      } else if (line.startsWith("E") && fields.length > 1) {
        event(fields[1], spans).ifPresent(read::add);
      }
    }
    return read;
  }

  private static List<Span> spans(String name, String field, String text) throws GoldProblem {
    List<Span> spans = new ArrayList<>();
    for (String part : field.substring(field.indexOf(' ') + 1).split(";", -1)) {
      String[] ends = part.trim().split(" ", -1);
      try {
        int start = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
        int end = text.offsetByCodePoints(0, Integer.parseInt(ends[1]));
        spans.add(new Span(start, end));
      } catch (RuntimeException e) {
        throw new GoldProblem(name + ": the article has no place \"" + field + "\"");
      }
    }
    return spans;
  }

  private static Optional<Gold> event(String field, Map<String, List<Span>> spans) {
    List<Span> content = new ArrayList<>();
    Optional<Span> source = Optional.empty();
    for (String argument : field.split(" ", -1)) {
      String role = argument.substring(0, Math.max(0, argument.indexOf(':')));
      List<Span> held =
          spans.getOrDefault(argument.substring(argument.indexOf(':') + 1), List.of());
      if (role.startsWith("Content")) {
        content.addAll(held);
      } else if (role.startsWith("Source") && source.isEmpty()) {
        source = held.stream().findFirst();
      }
    }
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Gold(content, source, Set.of(), "", "", false));
  }
}
